package nl.floreynwijk.green.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.Goal;
import nl.floreynwijk.green.Leader;
import nl.floreynwijk.green.PlacementDesk;
import nl.floreynwijk.green.PlacementDetails;
import nl.floreynwijk.green.PlacementKind;
import nl.floreynwijk.green.PlacementPlan;
import nl.floreynwijk.green.PlacementResult;

/** Agrees on a placement, or changes it: who, from where, which days, with whom, and what there is to learn. */
class PlacementDialog extends Dialog {

    private static final int MOST_NUMBER = 999_999_999;

    private final transient PlacementDesk desk;
    private final transient Optional<PlacementDetails> before;
    private final transient Consumer<String> done;
    private final WholeField number = new WholeField(say("number"), 1, MOST_NUMBER);
    private final RadioButtonGroup<PlacementKind> kind = new RadioButtonGroup<>();
    private final TextField organisation = new TextField(say("organisation"));
    private final TextField programme = new TextField(say("programme"));
    private final DayField from = new DayField(say("from"));
    private final DayField until = new DayField(say("until"));
    private final WholeField hours = new WholeField(say("hours"), 1, PlacementPlan.MOST_HOURS);
    private final ComboBox<Leader> mentor = new ComboBox<>();
    private final TextArea goals = new TextArea(say("goals.field"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    PlacementDialog(PlacementDesk desk, Optional<PlacementDetails> before, Consumer<String> done) {
        this.desk = desk;
        this.before = before;
        this.done = done;
        setHeaderTitle(before.map(it -> getTranslation("green.placement.change.title", it.pupilName()))
                .orElseGet(() -> say("add")));
        number.setHelperText(say("number.how"));
        number.setVisible(before.isEmpty());
        number.addValueChangeListener(_ -> number.number()
                .ifPresent(it -> number.setHelperText(desk.nameOf(it)
                        .map(name -> getTranslation("green.placement.number.is", name))
                        .orElseGet(() -> say("no-member")))));
        prepareFields();
        before.ifPresent(this::show);
        var days = new Div(from, until);
        days.addClassName("door");
        var content = new Div(number, kind, organisation, programme, days, hours, mentor, goals, answer);
        content.addClassNames("stack", "green-form");
        add(content);
        DialogActions.under(this, say("keep"), this::goOn);
    }

    private String say(String key) {
        return getTranslation("green.placement." + key);
    }

    private void prepareFields() {
        kind.setLabel(say("kind"));
        kind.setItems(PlacementKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("green.placement.kind." + it));
        kind.setValue(PlacementKind.SCHOOL);
        organisation.setHelperText(say("organisation.how"));
        hours.setHelperText(say("hours.how"));
        mentor.setLabel(say("mentor"));
        mentor.setHelperText(say("mentor.how"));
        mentor.setItems(desk.mentors());
        mentor.setItemLabelGenerator(Leader::name);
        goals.setHelperText(getTranslation("green.placement.goals.how", PlacementPlan.MOST_GOALS));
        goals.setMinRows(3);
        Stream.of(organisation, programme).forEach(it -> {
            it.setManualValidation(true);
            it.setWidthFull();
        });
        goals.setManualValidation(true);
        goals.setWidthFull();
        mentor.setManualValidation(true);
        mentor.setWidthFull();
    }

    private void show(PlacementDetails placement) {
        kind.setValue(placement.kind());
        organisation.setValue(placement.organisation());
        programme.setValue(placement.programme());
        from.setValue(placement.from());
        until.setValue(placement.until());
        placement.hours().ifPresent(hours::show);
        mentor.getListDataView()
                .getItems()
                .filter(it -> placement.mentor().equals(Optional.of(it.account())))
                .findFirst()
                .ifPresent(mentor::setValue);
        goals.setValue(placement.goals().stream().map(Goal::text).collect(joining("\n")));
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        var who = before.isPresent() ? OptionalInt.empty() : number.read(refused);
        var plan = read();
        if (refused.isEmpty() && plan.isPresent()) {
            answerTo(before.map(it -> desk.change(it.id(), plan.get()))
                    .orElseGet(() -> desk.agree(who.orElseThrow(), plan.get())));
        }
    }

    private Optional<PlacementPlan> read() {
        readDay(from);
        readDay(until);
        if (!hours.isEmpty()) {
            hours.read(refused).ifPresent(_ -> {});
        }
        return from.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlacementPlan(
                        kind.getValue(),
                        organisation.getValue(),
                        programme.getValue(),
                        from.getValue(),
                        until.getValue(),
                        hours.number().stream().boxed().findFirst(),
                        mentor.getOptionalValue().map(Leader::account),
                        goals.getValue().lines().toList()));
    }

    private void readDay(DayField field) {
        if (field.isEmpty()) {
            refused.add(field, getTranslation("green.certificate.no-day"));
        }
    }

    private void answerTo(PlacementResult result) {
        switch (result) {
            case PlacementResult.Agreed(var _, var pupil) -> {
                close();
                done.accept(getTranslation("green.placement.kept", pupil));
            }
            case PlacementResult.Refused(var problems) -> problems.forEach(this::refuse);
            case PlacementResult.NoSuchMember() -> refused.add(number, say("no-member"));
            case PlacementResult.OwnMentor() -> refused.add(mentor, say("own-mentor"));
            case PlacementResult.NotThatYear(var year) ->
                refused.addGroup(kind, getTranslation("green.placement.not-that-year", Integer.toString(year)));
            case PlacementResult.Fixed() -> answer.refused(say("fixed"));
        }
    }

    private void refuse(PlacementPlan.Problem problem) {
        switch (problem) {
            case ORGANISATION ->
                refused.add(organisation, getTranslation("green.placement.no-line", PlacementPlan.LONGEST_LINE));
            case PROGRAMME ->
                refused.add(programme, getTranslation("green.placement.no-line", PlacementPlan.LONGEST_LINE));
            case DAYS -> refused.add(until, say("no-days"));
            case HOURS -> refused.add(hours, getTranslation("base.number.none", 1, PlacementPlan.MOST_HOURS));
            case MENTOR -> refused.add(mentor, say("choose-mentor"));
            case GOALS ->
                refused.add(goals, getTranslation("green.placement.no-goals", PlacementPlan.MOST_GOALS, Goal.LONGEST));
        }
    }
}
