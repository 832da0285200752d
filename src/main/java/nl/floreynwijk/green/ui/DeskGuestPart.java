package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.DeskShift;
import nl.floreynwijk.green.GuestDesk;
import nl.floreynwijk.green.GuestResult;

/** Puts somebody without an account on a shift. */
class DeskGuestPart extends Composite<Details> {

    private final transient GuestDesk desk;
    private final transient DeskShift shift;
    private final Answer answer;
    private final transient Runnable reload;
    private final GuestFields fields = new GuestFields("desk");

    DeskGuestPart(GuestDesk desk, DeskShift shift, Answer answer, Runnable reload) {
        this.desk = desk;
        this.shift = shift;
        this.answer = answer;
        this.reload = reload;
        fields.askAdult(shift.plan().work().adultsOnly());
        var put = new Button(getTranslation("green.guest.desk.put-on"), _ -> putOn());
        var form = new Div(new Paragraph(getTranslation("green.guest.desk.how")), fields, put);
        form.addClassName("stack");
        getContent().setSummaryText(getTranslation("green.guest.desk"));
        getContent().add(form);
    }

    private void putOn() {
        answer.clear();
        fields.clearProblems();
        var form = fields.value();
        switch (desk.putOn(shift.id(), form)) {
            case GuestResult.On(var _, var _) -> {
                answer.done(getTranslation("green.desk.is-on", form.name().strip()));
                reload.run();
            }
            case GuestResult.Refused(var problems) -> fields.refuse(problems);
            case GuestResult.AdultsOnly() -> fields.refuseAge();
            case GuestResult.There() -> fields.refuseNumber();
            case GuestResult.Full(var free) -> fields.refusePlaces(free);
            case GuestResult.NotAhead() -> answer.refused(getTranslation("green.changed-meanwhile"));
            case GuestResult.Machine _, GuestResult.TooMany _ ->
                throw new IllegalStateException("Whoever works here is known");
        }
    }
}
