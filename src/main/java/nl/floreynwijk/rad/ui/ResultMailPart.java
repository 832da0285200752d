package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.EmailResult;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.ResultRequests;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.Seat;

/** Where a guest leaves an address for the result, and takes it back; a member only says so, and finds it here when it is over. */
class ResultMailPart extends Composite<Section> {

    private final RunId run;
    private final transient ResultRequests requests;
    private final GuestCookie cookie;
    private final EmailField email = new EmailField(getTranslation("rad.guest.mail.address"));
    private final Paragraph means = new Paragraph();
    private final Button keep = new Button(getTranslation("rad.guest.mail.do"), _ -> keep());
    private final Answer answer = new Answer();
    private final Anchor result;
    private final RefusedFields refused = new RefusedFields();
    private final boolean practice;
    private final transient Optional<String> own;
    private transient Optional<String> kept;

    ResultMailPart(Seat seat, ResultRequests requests, GuestCookie cookie) {
        run = seat.run().id();
        this.requests = requests;
        this.cookie = cookie;
        practice = seat.run().practice();
        result = new Anchor("/rad/uitslag/" + seat.evening(), getTranslation("rad.guest.result"));
        result.addClassName("button-link");
        own = practice ? Optional.empty() : requests.ownAddress();
        // A member gets it at the address of their account, whatever they left before
        kept = seat.email().map(own::orElse);
        means.setText(own.map(it -> getTranslation("rad.guest.mail.own", it))
                .orElseGet(() -> getTranslation("rad.guest.mail.means")));
        prepare();
        getContent().addClassNames("card", "phone-mail");
        getContent().add(new H2(getTranslation("rad.guest.mail")), means, email, answer, keep, result);
        show(seat.ended());
    }

    private void prepare() {
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(getTranslation("rad.guest.mail.how"));
        email.addClassName("wide-field");
        email.setValue(kept.orElse(""));
        if (own.isEmpty()) {
            keep.addClickShortcut(Key.ENTER).listenOn(email);
        }
        nameDeed();
    }

    private void nameDeed() {
        if (own.isPresent()) {
            keep.setText(getTranslation(kept.isEmpty() ? "rad.guest.mail.own.do" : "rad.guest.mail.own.undo"));
        }
    }

    /** When it is over nobody can ask any more; whoever did reads that they get it. */
    void follow(LiveBoard board) {
        show(board.ended());
    }

    private void show(boolean ended) {
        getContent().setVisible(!practice && (!ended || kept.isPresent() || own.isPresent()));
        result.setVisible(ended && own.isPresent());
        Stream.of(means, keep).forEach(it -> it.setVisible(!ended));
        email.setVisible(!ended && own.isEmpty());
        if (ended) {
            answer.clear();
            kept.ifPresent(it -> answer.done(getTranslation("rad.guest.mail.comes", it)));
        }
    }

    private String forgotten() {
        return getTranslation(own.isEmpty() ? "rad.guest.mail.forgotten" : "rad.guest.mail.own.undone");
    }

    private void keep() {
        answer.clear();
        refused.clear();
        var wanted = own.map(it -> kept.isEmpty() ? it : "").orElseGet(email::getValue);
        switch (requests.leaveEmail(run, cookie.token(), wanted)) {
            case EmailResult.Kept() -> {
                kept = Optional.of(wanted.strip()).filter(it -> !it.isEmpty());
                nameDeed();
                answer.done(kept.isEmpty() ? forgotten() : getTranslation("rad.guest.mail.kept"));
            }
            case EmailResult.NoAddress() -> refused.add(email, getTranslation("rad.guest.mail.wrong"));
            case EmailResult.Gone() -> answer.refused(getTranslation("rad.guest.mail.gone"));
        }
    }
}
