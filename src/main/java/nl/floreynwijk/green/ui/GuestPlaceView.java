package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.green.GuestPlace;
import nl.floreynwijk.green.GuestPlaceResult;
import nl.floreynwijk.green.Guests;

/** The place of somebody without an account, at their secret address: when and where, and how to come off it. */
@Route(GreenView.PATH + "/gast/:secret")
@AnonymousAllowed
public class GuestPlaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SECRET = "secret";

    private final Guests guests;

    GuestPlaceView(Guests guests) {
        this.guests = guests;
        getContent().addClassName("narrow-card");
    }

    static RouteParameters of(String secret) {
        return new RouteParameters(SECRET, secret);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get(SECRET).orElse("");
        switch (guests.find(secret, Network.here())) {
            case GuestPlaceResult.Found(var place) -> show(place, secret);
            case GuestPlaceResult.Unknown() -> say("green.guest.unknown", "green.guest.unknown.how");
            case GuestPlaceResult.TooMany(var wait) -> {
                getContent().removeAll();
                getContent().add(new Paragraph(getTranslation("access.too-many", RateLimits.minutes(wait))));
            }
        }
    }

    private void show(GuestPlace place, String secret) {
        var name = place.name();
        var heading = place.off().isPresent()
                ? getTranslation("green.guest.is-off", name)
                : getTranslation("green.guest.is-on", name);
        var title = new FocusableTitle(heading);
        var what = new Paragraph(place.task());
        var when = new Paragraph(DutchTime.span(place.startsAt(), place.endsAt(), getLocale()));
        var where = new Paragraph(getTranslation("green.guest.where", place.place(), place.people() - 1));
        getContent().removeAll();
        getContent().add(title);
        place.off().ifPresent(it -> getContent().add(Notice.problem(getTranslation("green.shift.off", it))));
        getContent().add(what, when, where);
        if (place.ahead()) {
            getContent().add(new Paragraph(getTranslation("green.guest.keep")), leaveButton(secret, place));
        }
        title.takeFocus();
    }

    private Button leaveButton(String secret, GuestPlace place) {
        return new Button(getTranslation("green.guest.leave"), _ -> new Question(
                        getTranslation("green.leave.title", place.task()),
                        getTranslation("green.guest.leave.means"),
                        getTranslation("green.leave.do"),
                        () -> leave(secret))
                .open());
    }

    private void leave(String secret) {
        if (guests.leave(secret)) {
            say("green.guest.left", "green.guest.left.thanks");
        } else {
            say("green.guest.unknown", "green.guest.unknown.how");
        }
    }

    private void say(String titleKey, String textKey) {
        var title = new FocusableTitle(Texts.text(titleKey));
        getContent().removeAll();
        getContent().add(title, new Paragraph(Texts.text(textKey)));
        title.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.guest.page");
    }
}
