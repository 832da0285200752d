package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PlannedPitch;

/**
 * Where somebody chooses pitches for some days, on the drawing or in the list: what is chosen in one is chosen in the other. What
 * another takes meanwhile shows within a second, and is not chosen any more.
 */
class PitchChooser extends AbstractCompositeField<Div, PitchChooser, Set<PitchId>> {

    private final int most;
    private final PitchWords words = new PitchWords(this, getLocale());
    private final CheckboxGroup<LocalDate> dayField = new CheckboxGroup<>(getTranslation("parade.plan.days"));
    private final PlanDrawing drawing = new PlanDrawing(PlanDrawing.Use.CHOOSE);
    private final PitchList list = new PitchList(true);
    private final Paragraph said = new Paragraph();
    private final transient FloorPlans plans;
    private final SnapshotWatch<FloorPlan> watch;
    private transient Consumer<List<LocalDate>> daysChanged = _ -> {};
    private transient FloorPlan plan;

    /**
     * Nothing is chosen yet, for all days of the edition.
     *
     * @param most so many pitches at once
     */
    PitchChooser(FloorPlans plans, FloorPlan plan, int most) {
        super(Set.of());
        this.plans = plans;
        this.plan = plan;
        this.most = most;
        watch = new SnapshotWatch<>(
                this,
                SnapshotWatch.SECOND,
                SnapshotWatch.HALF_HOUR,
                it -> plans.since(plan.edition(), it),
                this::follow);
        dayField.setItems(plan.days());
        dayField.setItemLabelGenerator(words::day);
        dayField.setVisible(plan.days().size() > 1);
        dayField.setValue(new LinkedHashSet<>(plan.days()));
        dayField.addValueChangeListener(it -> changeDays(it.isFromClient()));
        said.getElement().setAttribute("role", "status");
        said.addClassName("plan-said");
        drawing.whenPressed(this::press);
        list.whenPressed(this::press);
        getContent().addClassNames("stack", "pitch-chooser");
        getContent().add(dayField, drawing, said, list);
        refresh();
    }

    /** For which days, in order; none when they unticked all. */
    List<LocalDate> days() {
        return dayField.getValue().stream().sorted().toList();
    }

    /** Tells for which days from now on. */
    void whenDaysChange(Consumer<List<LocalDate>> what) {
        daysChanged = what;
    }

    /** What they want to put there, by which the list is sifted; empty when they did not say. */
    Optional<Category> category() {
        return list.category();
    }

    void setCategory(Optional<Category> category) {
        list.setCategory(category);
    }

    /** The chosen ones, in order of number. */
    List<PlannedPitch> chosen() {
        return plan.pitches().stream()
                .filter(it -> getValue().contains(it.id()))
                .toList();
    }

    /** Looks at once what became of the plan, without waiting a second: something was taken or given back. */
    void lookAgain() {
        watch.take(plans.now(plan.edition()));
    }

    private void press(PitchId id) {
        watch.touch(UI.getCurrent());
        plan.pitch(id).ifPresent(pitch -> {
            if (getValue().contains(id)) {
                change(without(Set.of(id)), say("put-back", pitch));
            } else if (days().isEmpty()) {
                refuse(getTranslation("parade.plan.no-day"));
            } else if (!pitch.isFreeOn(days())) {
                refuse(getTranslation("parade.plan.not-free", words.name(pitch), words.state(pitch, days())));
            } else if (category().stream().anyMatch(it -> !pitch.suits(it))) {
                refuse(getTranslation("parade.plan.other-zone", words.name(pitch), zoneOf(pitch)));
            } else if (getValue().size() >= most) {
                refuse(getTranslation("parade.plan.too-many", most));
            } else {
                change(with(id), say("chosen", pitch));
            }
        });
    }

    private String zoneOf(PlannedPitch pitch) {
        return pitch.zone().map(words::category).orElse("");
    }

    private String say(String key, PlannedPitch pitch) {
        return getTranslation("parade.plan.said." + key, words.name(pitch));
    }

    private void refuse(String why) {
        said.setText(why);
        refresh();
    }

    private void change(Set<PitchId> now, String what) {
        setModelValue(now, true);
        said.setText(what);
        refresh();
    }

    private Set<PitchId> with(PitchId id) {
        var now = new LinkedHashSet<>(getValue());
        now.add(id);
        return Set.copyOf(now);
    }

    private Set<PitchId> without(Set<PitchId> these) {
        var now = new HashSet<>(getValue());
        now.removeAll(these);
        return Set.copyOf(now);
    }

    private void changeDays(boolean byThem) {
        dropLost(byThem);
        daysChanged.accept(days());
    }

    /** The plan changed, here or elsewhere. */
    private void follow(FloorPlan now) {
        plan = now;
        dropLost(true);
    }

    /** What is chosen and not free any more is not chosen any more; they read so. */
    private void dropLost(boolean fromClient) {
        var lost = getValue().stream()
                .filter(it -> plan.pitch(it).filter(this::stays).isEmpty())
                .collect(Collectors.toSet());
        if (lost.isEmpty()) {
            refresh();
            return;
        }
        var names = plan.pitches().stream()
                .filter(it -> lost.contains(it.id()))
                .map(PlannedPitch::number)
                .collect(Collectors.joining(", "));
        setModelValue(without(lost), fromClient);
        said.setText(getTranslation("parade.plan.said.lost", lost.size(), names));
        refresh();
    }

    /** Free, or kept for them meanwhile. */
    private boolean stays(PlannedPitch pitch) {
        return switch (PitchLook.of(pitch, days())) {
            case FREE, MINE -> true;
            case ON_OPTION, TAKEN, BLOCKED -> false;
        };
    }

    @Override
    protected void setPresentationValue(Set<PitchId> now) {
        refresh(now);
    }

    private void refresh() {
        refresh(getValue());
    }

    private void refresh(Set<PitchId> now) {
        drawing.show(plan, days());
        drawing.choose(now);
        list.show(plan.pitches(), days(), now);
    }
}
