package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.DeskShift;
import nl.floreynwijk.green.GuestDesk;
import nl.floreynwijk.green.PutOnResult;
import nl.floreynwijk.green.ShiftDesk;
import nl.floreynwijk.green.SignUpId;
import nl.floreynwijk.green.TakeOffResult;

/** Who comes and who waits, how each is reached, and putting somebody on who phoned. */
class DeskPeople extends Composite<Section> {

    private static final int MOST_NUMBER = 999_999_999;

    private final transient ShiftDesk desk;
    private final transient DeskShift shift;
    private final Answer answer;
    private final transient Runnable reload;
    private final WholeField number = new WholeField(getTranslation("green.desk.number"), 1, MOST_NUMBER);
    private final Checkbox kept = new Checkbox();
    private final RefusedFields refused = new RefusedFields();

    DeskPeople(ShiftDesk desk, GuestDesk guests, DeskShift shift, Answer answer, Runnable reload) {
        this.desk = desk;
        this.shift = shift;
        this.answer = answer;
        this.reload = reload;
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.desk.who")));
        if (shift.volunteers().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("green.desk.nobody")));
        }
        var list = new UnorderedList();
        list.addClassName("desk-people");
        shift.volunteers().forEach(it -> list.add(new ListItem(row(it))));
        getContent().add(list);
        if (shift.ahead()) {
            getContent().add(createPutOn(), new DeskGuestPart(guests, shift, answer, reload));
        }
    }

    private ListRow row(DeskShift.Volunteer volunteer) {
        var name = volunteer.name().orElse("–");
        var row = new ListRow(
                name,
                volunteer.guest() ? getTranslation("green.desk.guest", standing(volunteer)) : standing(volunteer));
        volunteer.phone().ifPresent(it -> row.with(new Anchor("tel:" + it.value(), it.toString())));
        if (shift.ahead()) {
            var off = new Button(getTranslation("green.desk.take-off"), _ -> askWhy(volunteer.id(), name));
            off.setAriaLabel(getTranslation("green.desk.take-off") + ": " + name);
            row.with(off);
        }
        return row;
    }

    private String standing(DeskShift.Volunteer volunteer) {
        return switch (volunteer.state()) {
            case ON -> getTranslation("green.desk.on", volunteer.people() - 1);
            case OFFERED ->
                getTranslation(
                        "green.desk.offered",
                        DutchTime.moment(volunteer.heldUntil().orElseThrow(), getLocale()));
            case RESERVE ->
                getTranslation("green.desk.waiting", volunteer.position().orElseThrow());
            case LEFT -> throw new IllegalStateException("Whoever left is not on the list");
        };
    }

    private void askWhy(SignUpId id, String name) {
        answer.clear();
        new ReasonDialog(
                        getTranslation("green.desk.take-off.title", name),
                        getTranslation("green.desk.take-off.means"),
                        ShiftDesk.LONGEST_REASON,
                        getTranslation("green.desk.take-off"),
                        reason -> takeOff(id, name, reason))
                .open();
    }

    private Optional<String> takeOff(SignUpId id, String name, String reason) {
        switch (desk.takeOff(shift.id(), id, reason)) {
            case TakeOffResult.Off() -> answer.done(getTranslation("green.desk.taken-off", name));
            case TakeOffResult.NoReason(var longest) -> {
                return Optional.of(getTranslation("green.off.no-reason", longest));
            }
            case TakeOffResult.NotOn() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
        reload.run();
        return Optional.empty();
    }

    private Div createPutOn() {
        number.setHelperText(getTranslation("green.desk.number.how"));
        number.addValueChangeListener(_ -> number.number()
                .ifPresent(it -> number.setHelperText(desk.nameOf(it)
                        .map(name -> getTranslation("green.desk.number.is", name))
                        .orElseGet(() -> getTranslation("green.desk.no-member")))));
        kept.setLabel(getTranslation("green.desk.kept", shift.plan().places().keptFor()));
        kept.setVisible(shift.kept() > 0);
        var put = new Button(getTranslation("green.desk.put-on"), _ -> putOn());
        var form = new Div(number, kept, put);
        form.addClassName("stack");
        return form;
    }

    private void putOn() {
        refused.clear();
        answer.clear();
        number.read(refused).ifPresent(it -> say(desk.putOn(shift.id(), it, kept.getValue())));
    }

    private void say(PutOnResult result) {
        switch (result) {
            case PutOnResult.On(var name) -> {
                answer.done(getTranslation("green.desk.is-on", name));
                reload.run();
            }
            case PutOnResult.ThereAlready() -> refused.add(number, getTranslation("green.desk.there"));
            case PutOnResult.NoSuchMember() -> refused.add(number, getTranslation("green.desk.no-member"));
            case PutOnResult.Full() -> refused.add(number, getTranslation("green.desk.full"));
            case PutOnResult.Overlapping() -> refused.add(number, getTranslation("green.desk.overlapping"));
            case PutOnResult.NotAhead() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }
}
