package nl.floreynwijk.access.ui;

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
import nl.floreynwijk.access.LinkCheckResult;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.SignIn;
import nl.floreynwijk.access.SignInResult;
import nl.floreynwijk.base.ui.Notice;

/**
 * Where the link in a mail leads.
 *
 * <p>Opening it only tells whom it signs in: many mail programs open links to look for harm. The button uses it up.
 */
@Route("inloggen/link/:token")
@AnonymousAllowed
@NotWhileActing
public class SignInLinkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SignIn signIn;

    SignInLinkView(SignIn signIn) {
        this.signIn = signIn;
        getContent().addClassName("narrow-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        switch (signIn.check(token, Network.here())) {
            case LinkCheckResult.Works(var name) -> welcome(name, token);
            case LinkCheckResult.Refused() -> refuse(getTranslation("access.link.refused"));
            case LinkCheckResult.TooMany(var wait) ->
                refuse(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void welcome(String name, String token) {
        var button = new Button(getTranslation("access.link.sign-in"), click -> use(token));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setWidthFull();
        button.setDisableOnClick(true);
        var welcome = new H2(getTranslation("access.link.welcome", name));
        welcome.setId("welcome");
        button.getElement().setAttribute("aria-describedby", "welcome");
        getContent().removeAll();
        getContent().add(welcome, new Paragraph(getTranslation("access.link.how")), button);
        button.focus();
    }

    private void use(String token) {
        switch (signIn.withLink(token, Network.here())) {
            case SignInResult.SignedIn(var target) -> Arrival.leadTo(target);
            case SignInResult.Refused() -> refuse(getTranslation("access.link.refused"));
            case SignInResult.TooMany(var wait) -> refuse(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void refuse(String reason) {
        var again = new RouterLink(getTranslation("access.link.ask-new"), SignInView.class);
        again.addClassName("button-link");
        var why = new Paragraph(getTranslation("access.link.why", SignIn.LINK_VALID_FOR.toMinutes()));
        getContent().removeAll();
        getContent().add(Notice.problem(reason), why, again);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in");
    }
}
