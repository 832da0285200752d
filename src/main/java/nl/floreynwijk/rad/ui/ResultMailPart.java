package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.EmailResult;
import nl.floreynwijk.rad.Guests;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.Seat;

/** Where a guest leaves an address for the result, and takes it back. */
class ResultMailPart extends Composite<Section> {

    private final RunId run;
    private final transient Guests guests;
    private final GuestCookie cookie;
    private final EmailField email = new EmailField(getTranslation("rad.guest.mail.address"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    ResultMailPart(Seat seat, Guests guests, GuestCookie cookie) {
        run = seat.run().id();
        this.guests = guests;
        this.cookie = cookie;
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(getTranslation("rad.guest.mail.how"));
        email.addClassName("wide-field");
        email.setValue(seat.email().orElse(""));
        var keep = new Button(getTranslation("rad.guest.mail.do"), _ -> keep());
        keep.addClickShortcut(Key.ENTER).listenOn(email);
        getContent().addClassNames("card", "phone-mail");
        getContent()
                .add(
                        new H2(getTranslation("rad.guest.mail")),
                        new Paragraph(getTranslation("rad.guest.mail.means")),
                        email,
                        answer,
                        keep);
        getContent().setVisible(!seat.run().practice() && !seat.ended());
    }

    private void keep() {
        answer.clear();
        refused.clear();
        switch (guests.leaveEmail(run, cookie.token(), email.getValue())) {
            case EmailResult.Kept() ->
                answer.done(getTranslation(
                        email.getValue().isBlank() ? "rad.guest.mail.forgotten" : "rad.guest.mail.kept"));
            case EmailResult.NoAddress() -> refused.add(email, getTranslation("rad.guest.mail.wrong"));
            case EmailResult.Gone() -> answer.refused(getTranslation("rad.guest.mail.gone"));
        }
    }
}
