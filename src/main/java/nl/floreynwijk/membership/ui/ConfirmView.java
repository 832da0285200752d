package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.membership.ConfirmLink;
import nl.floreynwijk.membership.ConfirmResult;
import nl.floreynwijk.membership.Joining;

/**
 * Where the link in the mail to a newcomer leads.
 *
 * <p>Opening it changes nothing: many mail programs open links to look for harm. The button confirms.
 */
@Route("lid-worden/bevestigen/:token")
@AnonymousAllowed
public class ConfirmView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;

    ConfirmView(Joining joining) {
        this.joining = joining;
        getContent().addClassName("narrow-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        switch (joining.behind(token, Network.here())) {
            case ConfirmLink.Open(var name) -> ask(name, token);
            case ConfirmLink.Waiting() -> sayThatItWaits();
            case ConfirmLink.Decided() -> sayThatItIsDecided();
            case ConfirmLink.Refused() -> refuse();
        }
    }

    private void ask(String name, String token) {
        var button = new Button(getTranslation("membership.confirm.do"), click -> confirm(token));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setWidthFull();
        button.setDisableOnClick(true);
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("membership.confirm.welcome", name)),
                        new Paragraph(getTranslation("membership.confirm.how")),
                        button);
        button.focus();
    }

    private void sayThatItWaits() {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("membership.confirm.before")),
                        new Paragraph(getTranslation("membership.confirm.next")),
                        new Paragraph(getTranslation("membership.confirm.meanwhile")));
    }

    private void sayThatItIsDecided() {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("membership.confirm.decided")),
                        new Paragraph(getTranslation("membership.confirm.decided-how")));
    }

    private void confirm(String token) {
        switch (joining.confirm(token, Network.here())) {
            case ConfirmResult.Confirmed() -> thank();
            case ConfirmResult.Refused() -> refuse();
        }
    }

    private void thank() {
        var title = new FocusableTitle(getTranslation("membership.confirm.done"));
        getContent().removeAll();
        getContent()
                .add(
                        title,
                        new Paragraph(getTranslation("membership.confirm.next")),
                        new Paragraph(getTranslation("membership.confirm.meanwhile")));
        title.takeFocus();
    }

    private void refuse() {
        var again = new RouterLink(getTranslation("membership.confirm.again"), JoinView.class);
        again.addClassName("button-link");
        getContent().removeAll();
        getContent()
                .add(
                        Notice.problem(getTranslation("membership.confirm.refused")),
                        new Paragraph(getTranslation("membership.confirm.why")),
                        again);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.join");
    }
}
