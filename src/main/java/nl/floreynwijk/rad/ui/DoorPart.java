package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.DoorResult;
import nl.floreynwijk.rad.Guests;
import nl.floreynwijk.rad.JoinResult;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;

/** What somebody sees behind a code before they are in: one button, or what they wait for. */
class DoorPart extends Composite<Div> {

    private final transient DoorResult.Found found;
    private final String code;
    private final transient Guests guests;
    private final GuestCookie cookie;
    private final transient Runnable in;
    private final Div way = new Div();
    private final TextField name = new TextField(getTranslation("rad.guest.name"));
    private final RefusedFields refused = new RefusedFields();
    private Way shown;

    /** @param in shows their coins, once they are in */
    DoorPart(DoorResult.Found found, String code, Guests guests, Boards boards, GuestCookie cookie, Runnable in) {
        this.found = found;
        this.code = code;
        this.guests = guests;
        this.cookie = cookie;
        this.in = in;
        name.setHelperText(getTranslation("rad.guest.name.how"));
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.GIVEN_NAME);
        name.addClassName("wide-field");
        var question = new Paragraph(found.question());
        question.addClassName("phone-question");
        question.setVisible(!found.question().isEmpty());
        way.addClassName("phone-way");
        way.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("card", "phone-door");
        getContent().add(question, new Paragraph(getTranslation("rad.guest.coins", found.coins())), way);
        new SnapshotWatch<>(this, Follow.EVERY, Follow.PATIENCE, it -> boards.since(found.evening(), it), this::follow);
        shown = wayIn(found.run());
        show();
    }

    /** How far somebody can come now. */
    private enum Way {
        NOT_BEGUN,
        PRACTICE,
        OPEN,
        CLOSED,
        OVER
    }

    private static Way wayIn(Optional<RunNow> run) {
        if (run.isEmpty()) {
            return Way.NOT_BEGUN;
        }
        if (!DoorResult.Found.isOpen(run)) {
            return Way.CLOSED;
        }
        return run.get().practice() ? Way.PRACTICE : Way.OPEN;
    }

    private void follow(LiveBoard board) {
        var now = board.ended() ? Way.OVER : wayIn(board.run());
        if (now != shown) {
            shown = now;
            show();
        }
    }

    private void show() {
        if (found.membersOnly() && shown != Way.OVER) {
            askToSignIn();
            return;
        }
        switch (shown) {
            case NOT_BEGUN -> say("not-begun");
            case PRACTICE, OPEN -> invite();
            case CLOSED -> say("closed");
            case OVER -> say("over");
        }
    }

    private void say(String what) {
        way.removeAll();
        way.add(Notice.info(getTranslation("rad.guest.door." + what)));
    }

    private void askToSignIn() {
        var signIn = new Anchor("/inloggen?naar=/rad/" + code, getTranslation("rad.guest.sign-in"));
        signIn.setRouterIgnore(true);
        signIn.addClassName("phone-link");
        say("members-only");
        way.add(signIn);
    }

    private void invite() {
        var join = new Button(getTranslation("rad.guest.join"), _ -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClassName("phone-big");
        join.setDisableOnClick(true);
        join.addClickShortcut(Key.ENTER).listenOn(name);
        way.removeAll();
        if (shown == Way.PRACTICE) {
            way.add(Notice.info(getTranslation("rad.guest.practice")));
        }
        way.add(name, join);
    }

    private void refuse(String why) {
        invite();
        refused.add(name, why);
    }

    private void join() {
        refused.clear();
        switch (guests.join(code, cookie.token(), name.getValue(), getLocale(), Network.here())) {
            case JoinResult.In() -> in.run();
            case JoinResult.NotOpen() -> say("closed");
            case JoinResult.MembersOnly() -> askToSignIn();
            case JoinResult.Full(var most) -> refuse(getTranslation("rad.guest.full", most));
            case JoinResult.TooMany(var wait) -> refuse(getTranslation("rad.guest.too-many", RateLimits.minutes(wait)));
            case JoinResult.NameTooLong(var most) -> refuse(getTranslation("rad.guest.name.too-long", most));
        }
    }
}
