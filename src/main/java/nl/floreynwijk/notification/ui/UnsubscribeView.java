package nl.floreynwijk.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.notification.MailChoice;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Preferences;
import nl.floreynwijk.notification.UnsubscribeToken;

/** Where the unsubscribe link in a mail leads: opening it changes nothing, the button does. */
@Route("afmelden/:token")
@AnonymousAllowed
public class UnsubscribeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Preferences preferences;

    UnsubscribeView(Preferences preferences) {
        this.preferences = preferences;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("token")
                .flatMap(UnsubscribeToken::parse)
                .ifPresentOrElse(this::show, this::showUnknown);
    }

    private void show(UnsubscribeToken token) {
        preferences.behind(token).ifPresentOrElse(choice -> show(token, choice), this::showUnknown);
    }

    private void show(UnsubscribeToken token, MailChoice choice) {
        getContent().removeAll();
        if (choice.wanted()) {
            getContent().add(question(token, choice.kind()));
        } else {
            getContent().add(answer(token, choice.kind()));
        }
        getContent().add(whatStillComes());
    }

    private Component question(UnsubscribeToken token, MailKind kind) {
        var button = new Button(getTranslation("notification.unsubscribe.do"), click -> {
            preferences.unsubscribe(token);
            show(token);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return card(
                new Paragraph(getTranslation("notification.unsubscribe.question", KindText.name(kind, this))),
                new Paragraph(KindText.about(kind, this)),
                button);
    }

    private Component answer(UnsubscribeToken token, MailKind kind) {
        var done = new Paragraph(getTranslation("notification.unsubscribe.done", KindText.name(kind, this)));
        done.getElement().setAttribute("role", "status");
        var undo = new Button(getTranslation("notification.unsubscribe.undo"), click -> {
            preferences.subscribeAgain(token);
            show(token);
        });
        return card(done, new Paragraph(getTranslation("notification.unsubscribe.undo-how")), undo);
    }

    private Component whatStillComes() {
        var list = new UnorderedList();
        preferences.essential().forEach(kind -> list.add(new ListItem(KindText.name(kind, this))));
        return card(
                new H2(getTranslation("notification.unsubscribe.still")),
                list,
                new Paragraph(getTranslation("notification.unsubscribe.others")),
                allPreferences());
    }

    private void showUnknown() {
        getContent().removeAll();
        getContent().add(card(new Paragraph(getTranslation("notification.unsubscribe.unknown")), allPreferences()));
    }

    private Component allPreferences() {
        return new RouterLink(getTranslation("notification.unsubscribe.all"), MailPreferencesView.class);
    }

    private static Div card(Component... content) {
        var card = new Div(content);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.unsubscribe");
    }
}
