package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.HourField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.ActivityKind;
import nl.floreynwijk.parade.ActivityPlan;
import nl.floreynwijk.parade.ActivityResult;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.Programme;

/** Says what there is to see or do, when and where. */
class ActivityDialog extends Dialog {

    private final transient Function<ActivityPlan, ActivityResult> deed;
    private final transient Consumer<String> done;
    private final TextField title = new TextField(getTranslation("parade.programme.title"));
    private final Select<ActivityKind> kind = new Select<>();
    private final TextArea about = new TextArea(getTranslation("parade.programme.about"));
    private final RadioButtonGroup<LocalDate> day = new RadioButtonGroup<>(getTranslation("parade.programme.day"));
    private final HourField from = new HourField(getTranslation("parade.programme.from"), HourField.HALF);
    private final HourField until = new HourField(getTranslation("parade.programme.until"), HourField.HALF);
    private final TextField stage = new TextField(getTranslation("parade.programme.stage"));
    private final ActivityPlaceField place;
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    /** @param like what is in it at first */
    ActivityDialog(
            String heading,
            Programme programme,
            Optional<ActivityPlan> like,
            Function<ActivityPlan, ActivityResult> deed,
            Consumer<String> done) {
        this.deed = deed;
        this.done = done;
        place = new ActivityPlaceField(programme.pitches());
        setHeaderTitle(heading);
        kind.setLabel(getTranslation("parade.programme.kind"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("parade.programme.kind." + it));
        kind.setValue(ActivityKind.MUSIC);
        setDays(programme.days().stream().map(EditionDay::day).toList());
        Stream.of(title, stage).forEach(it -> {
            it.setManualValidation(true);
            it.setWidthFull();
        });
        about.setManualValidation(true);
        about.setWidthFull();
        stage.setHelperText(getTranslation("parade.programme.stage.how"));
        like.ifPresent(this::show);
        var times = new Div(from, until);
        times.addClassName("door");
        var content = new Div(title, kind, day, times, stage, place, about, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("parade.programme.keep"), this::goOn);
    }

    private void setDays(List<LocalDate> days) {
        day.setItems(days);
        day.setItemLabelGenerator(ActivityWords::day);
        day.setManualValidation(true);
        if (days.size() == 1) {
            day.setValue(days.getFirst());
        }
    }

    private void show(ActivityPlan plan) {
        title.setValue(plan.title());
        kind.setValue(plan.kind());
        about.setValue(plan.about());
        day.setValue(plan.day());
        from.setValue(plan.startsAt());
        until.setValue(plan.endsAt());
        stage.setValue(plan.stage());
        place.show(plan.place());
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        var plan = new ActivityPlan(
                kind.getValue(),
                title.getValue(),
                about.getValue(),
                stage.getValue(),
                day.getValue(),
                from.getValue(),
                until.getValue(),
                place.value());
        switch (deed.apply(plan)) {
            case ActivityResult.Kept(var _, var clashes) -> {
                close();
                done.accept(
                        clashes.isEmpty()
                                ? getTranslation("parade.programme.kept", plan.title())
                                : getTranslation(
                                        "parade.programme.kept-clash", plan.title(), String.join(", ", clashes)));
            }
            case ActivityResult.Refused(var problems) -> problems.forEach(this::refuse);
            case ActivityResult.Full(var most) -> answer.refused(getTranslation("parade.programme.full", most));
            case ActivityResult.ChangedMeanwhile() -> answer.refused(getTranslation("parade.programme.meanwhile"));
        }
    }

    private void refuse(ActivityPlan.Problem problem) {
        switch (problem) {
            case TITLE -> refused.add(title, getTranslation("parade.programme.no-line", ActivityPlan.LONGEST_TITLE));
            case ABOUT -> refused.add(about, getTranslation("parade.programme.too-long", ActivityPlan.LONGEST_ABOUT));
            case STAGE -> refused.add(stage, getTranslation("parade.programme.no-stage", ActivityPlan.LONGEST_STAGE));
            case DAY -> refused.addGroup(day, getTranslation("parade.programme.which-day"));
            case START -> refused.add(from, from.problem(getTranslation("parade.programme.no-start")));
            case END -> refused.add(until, until.problem(getTranslation("parade.programme.no-end")));
            case PLACE -> place.refuse(refused);
        }
    }
}
