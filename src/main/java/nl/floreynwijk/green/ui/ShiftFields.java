package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.HourField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.Leader;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.PlotSummary;
import nl.floreynwijk.green.Reward;
import nl.floreynwijk.green.ShiftPlaces;
import nl.floreynwijk.green.ShiftPlan;
import org.jspecify.annotations.Nullable;

/** What the gardener fills in of a shift. */
class ShiftFields extends Composite<Div> {

    private final Select<PlotSummary> plot = new Select<>();
    private final TextField task = new TextField(say("task"));
    private final TextArea about = new TextArea(say("about"));
    private final TextField place = new TextField(say("place"));
    private final DayField day = new DayField(say("day"));
    private final HourField from = new HourField(say("from"), HourField.QUARTER);
    private final HourField until = new HourField(say("until"), HourField.QUARTER);
    private final ComboBox<Leader> leader = new ComboBox<>();
    private final PlacesFields places = new PlacesFields();
    private final WorkFields work = new WorkFields();
    private final RewardFields reward = new RewardFields();
    private final RefusedFields refused = new RefusedFields();

    /** @param leaders who may lead it, asked for when somebody opens that list */
    ShiftFields(List<PlotSummary> plots, Supplier<List<Leader>> leaders) {
        plot.setLabel(say("plot"));
        plot.setItems(plots.stream().filter(it -> it.state() != PlotState.ENDED).toList());
        plot.setItemLabelGenerator(it -> it == null ? "" : it.name());
        plot.addValueChangeListener(it -> suggestPlace(it.getValue()));
        task.setHelperText(say("task.how"));
        task.setMaxLength(ShiftPlan.LONGEST_TASK);
        place.setHelperText(say("place.how"));
        place.setMaxLength(ShiftPlan.LONGEST_PLACE);
        leader.setLabel(say("leader"));
        leader.setHelperText(say("leader.how"));
        leader.setItems(query -> leaders.get().stream()
                .filter(it -> Folding.fold(it.name())
                        .contains(Folding.fold(query.getFilter().orElse(""))))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        leader.setItemLabelGenerator(Leader::name);
        leader.setClearButtonVisible(true);
        task.setManualValidation(true);
        about.setManualValidation(true);
        place.setManualValidation(true);
        about.setMinRows(3);
        var hours = new Div(from, until);
        hours.addClassName("door");
        getContent().addClassNames("stack", "green-form");
        getContent().add(plot, task, about, place, day, hours, leader, places, work, reward);
    }

    private String say(String key) {
        return getTranslation("green.plan." + key);
    }

    private void suggestPlace(@Nullable PlotSummary chosen) {
        if (chosen != null && place.isEmpty()) {
            place.setValue(chosen.place());
        }
    }

    /** Keeps what is typed, so that an ended session costs nobody a long form. */
    ShiftFields keptIn(Draft draft) {
        draft.with("task", task).with("about", about).with("place", place);
        return this;
    }

    void whenDayChanges(Runnable then) {
        day.addValueChangeListener(_ -> then.run());
    }

    Optional<LocalDate> day() {
        return day.getOptionalValue();
    }

    /** @param led what whoever leads it is called */
    void show(ShiftPlan plan, Optional<String> led) {
        plot.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(plan.plot()))
                .findFirst()
                .ifPresent(plot::setValue);
        task.setValue(plan.task());
        about.setValue(plan.about());
        place.setValue(plan.place());
        day.setValue(plan.day());
        from.setValue(plan.from());
        until.setValue(plan.until());
        plan.leader().ifPresent(it -> leader.setValue(new Leader(it, led.orElse("–"))));
        places.show(plan.places());
        work.show(plan.work());
        reward.show(plan.reward());
    }

    /** What was filled in; empty where something is missing or no number, which is said there. */
    Optional<ShiftPlan> read() {
        refused.clear();
        missing(plot, "plot");
        missing(day, "day");
        missingHour(from, "from");
        missingHour(until, "until");
        var room = places.read(refused);
        var agreed = reward.read(refused);
        return refused.isEmpty() ? Optional.of(plan(room.orElseThrow(), agreed.orElseThrow())) : Optional.empty();
    }

    private <F extends Component & HasValidation & HasValue<?, ?> & Focusable<?>> void missing(F field, String key) {
        if (field.isEmpty()) {
            refused.add(field, getTranslation("green.plan.missing." + key));
        }
    }

    private void missingHour(HourField field, String key) {
        if (field.isEmpty()) {
            refused.add(field, field.problem(getTranslation("green.plan.missing." + key)));
        }
    }

    private ShiftPlan plan(ShiftPlaces room, Reward agreed) {
        return new ShiftPlan(
                plot.getValue().id(),
                task.getValue(),
                about.getValue(),
                place.getValue(),
                day.getValue(),
                from.getValue(),
                until.getValue(),
                leader.getOptionalValue().map(Leader::account),
                room,
                work.read(),
                agreed);
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<ShiftPlan.Problem> problems) {
        problems.stream().sorted().forEach(this::refuse);
    }

    private void refuse(ShiftPlan.Problem problem) {
        var why = getTranslation("green.plan.problem." + problem);
        if (places.refuse(problem, why, refused) || work.refuse(problem, why, refused)) {
            return;
        }
        switch (problem) {
            case TASK -> refused.add(task, why);
            case ABOUT -> refused.add(about, why);
            case PLACE -> refused.add(place, why);
            case DAY_PAST, DAY_TOO_FAR -> refused.add(day, why);
            case TIMES -> refused.add(until, why);
            case LEADER -> refused.add(leader, why);
            case REWARD -> reward.refuse(why, refused);
            case LEAST, MOST, KEPT, KEPT_FOR, KEPT_UNTIL, BRING, TOOLS ->
                throw new IllegalStateException("Said already: " + problem);
        }
    }

    void refusePlot() {
        refused.add(plot, getTranslation("green.plan.plot-ended"));
    }

    void refuseRoom(String why) {
        places.refuseRoom(why, refused);
    }

    RefusedFields refused() {
        return refused;
    }
}
