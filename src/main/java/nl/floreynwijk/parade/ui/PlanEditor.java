package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.Numbering;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchResult;
import nl.floreynwijk.parade.PitchSpot;
import nl.floreynwijk.parade.PlannedPitch;

/** Where the organiser draws the street: the drawing, the pitch they work on, and what is left. */
class PlanEditor extends Composite<Div> {

    private final PlanEditing editing;
    private final transient FloorPlans plans;
    private final PitchWords words = new PitchWords(this, getLocale());
    private final PlanDrawing drawing = new PlanDrawing(PlanDrawing.Use.ARRANGE);
    private final Answer answer = new Answer();
    private final Paragraph lead = new Paragraph();
    private final Button add = new Button("", _ -> place());
    private final Button undo = new Button("", _ -> undo());
    private final Select<PlannedPitch> which = new Select<>();
    private final PitchPanel panel;
    private final StreetPart street = new StreetPart();
    private final SheetPart sheet;
    private final Div numbering = new Div();
    private final SnapshotWatch<FloorPlan> watch;

    /** @param sheet makes the part about the drawing itself, which looks anew by what it is given */
    PlanEditor(PlanEditing editing, FloorPlans plans, Function<Runnable, SheetPart> sheet) {
        this.editing = editing;
        this.plans = plans;
        watch = new SnapshotWatch<>(
                this,
                SnapshotWatch.SECOND,
                SnapshotWatch.HALF_HOUR,
                it -> plans.since(editing.edition(), it),
                this::follow);
        panel = new PitchPanel(editing, this::answer);
        this.sheet = sheet.apply(this::look);
        drawing.whenPressed(this::press);
        drawing.whenMoved(this::move);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        which.setLabel(say("which"));
        which.setItemLabelGenerator(it -> it == null ? say("which.none") : words.name(it));
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(say("which.none"));
        which.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                select(Optional.ofNullable(it.getValue()).map(PlannedPitch::id));
            }
        });
        lay();
        refresh();
    }

    private void lay() {
        numbering.addClassName("buttons");
        for (var way : Numbering.values()) {
            numbering.add(new Button(
                    say("number." + way),
                    _ -> answer(editing.run(it -> it.numberAll(editing.edition(), way)), say("numbered"))));
        }
        var tools = new Div(add, undo, which);
        tools.addClassName("tools");
        var side = new Div(street, numbering, sheet);
        side.addClassName("office");
        var below = new Div(panel, side);
        below.addClassName("plan-editor-parts");
        getContent().addClassNames("office", "plan-editor");
        getContent().add(lead, tools, answer, drawing, below);
    }

    private void press(PitchId id) {
        watch.touch(UI.getCurrent());
        var same = editing.selected().map(PlannedPitch::id).filter(id::equals).isPresent();
        select(same ? Optional.empty() : Optional.of(id));
    }

    private void select(Optional<PitchId> id) {
        editing.select(id);
        panel.begin();
        answer.clear();
        refresh();
    }

    private void place() {
        var plan = PitchSpot.next(editing.plan(), editing.selected());
        var result = editing.run(it -> it.place(editing.edition(), plan));
        if (result instanceof PitchResult.Done(var step)) {
            editing.select(step.pitches().stream().findFirst());
            panel.begin();
        }
        answer(result, say("placed", plan.number()));
    }

    private void look() {
        watch.take(plans.now(editing.edition()));
    }

    private void undo() {
        answer(editing.undo(), say("undone"));
    }

    private void move(PitchId id, PlanDrawing.Spot to) {
        watch.touch(UI.getCurrent());
        editing.plan().pitch(id).ifPresent(pitch -> {
            var seen = PitchPlan.of(pitch);
            var result = editing.change(pitch, seen.at(to.x(), to.y(), seen.width(), seen.height()));
            if (!(result instanceof PitchResult.Done)) {
                drawing.putBack(pitch);
            }
            answer(result, "");
        });
    }

    /** Says what came of it; where it was done, what is said is in {@code done}, and nothing needs saying where that is empty. */
    private void answer(PitchResult result, String done) {
        look();
        var refused = new PitchAnswers(this).of(result);
        if (!refused.isEmpty()) {
            answer.refused(refused);
        } else if (done.isEmpty()) {
            answer.clear();
        } else {
            answer.done(done);
        }
        refresh();
    }

    private void follow(FloorPlan now) {
        editing.show(now);
        refresh();
    }

    private void refresh() {
        var plan = editing.plan();
        var selected = editing.selected();
        var empty = plan.pitches().isEmpty();
        lead.setText(say(empty ? "lead.empty" : "lead"));
        add.setText(say(empty ? "place.first" : "place"));
        undo.setText(say("undo", editing.undoable()));
        undo.setEnabled(editing.undoable() > 0);
        which.setVisible(!empty);
        if (!which.getListDataView().getItems().toList().equals(plan.pitches())) {
            which.setItems(plan.pitches());
        }
        selected.ifPresentOrElse(which::setValue, which::clear);
        numbering.setVisible(plan.pitches().size() > 1);
        drawing.markClashes(street.show(plan));
        drawing.show(plan, plan.days());
        drawing.choose(selected.map(it -> Set.of(it.id())).orElse(Set.of()));
        street.setVisible(!empty);
        panel.setVisible(selected.isPresent());
        selected.ifPresent(panel::show);
        sheet.show(plan);
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.plan.editor." + key, values);
    }
}
