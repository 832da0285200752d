package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchResult;
import nl.floreynwijk.parade.PlanDesk;
import nl.floreynwijk.parade.PlannedPitch;

/** The pitch the organiser works on: moves it by buttons, says what there is, copies, blocks and removes it. */
class PitchPanel extends Composite<Section> {

    private static final int MOST_GAP = 10_000;

    private final PlanEditing editing;
    /** Tells what came of it, and what to say where it was done. */
    private final transient BiConsumer<PitchResult, String> answer;

    private final PitchWords words = new PitchWords(this, getLocale());
    private final H2 title = new H2();
    private final Paragraph state = new Paragraph();
    private final PitchFields fields = new PitchFields();
    private final WholeField many = new WholeField(say("copy.many"), 1, PlanDesk.MOST_COPIES);
    private final MetresField gap = new MetresField(say("copy.gap"), 0, MOST_GAP);
    private final Button block = new Button(say("block"), _ -> askWhy());
    private final Button free = new Button(say("free"), _ -> with(this::free));
    private final RefusedFields refused = new RefusedFields();
    private Optional<PitchPlan> shown = Optional.empty();

    PitchPanel(PlanEditing editing, BiConsumer<PitchResult, String> answer) {
        this.editing = editing;
        this.answer = answer;
        var save = new Button(say("save"), _ -> with(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        many.show(1);
        gap.show(0);
        var remove = new Button(say("remove"), _ -> with(this::remove));
        var buttons = new Div(save, block, free, remove);
        buttons.addClassName("buttons");
        getContent().addClassNames("card", "pitch-panel");
        getContent().add(title, state, new MovePad(this::move), fields, buttons, copying());
    }

    private Details copying() {
        var sizes = new Div(many, gap);
        sizes.addClassName("door");
        var copy = new Button(say("copy.do"), _ -> with(this::copy));
        var part = new Div(new Paragraph(say("copy.how")), sizes, copy);
        part.addClassName("stack");
        return new Details(say("copy"), part);
    }

    /** Shows the pitch that is worked on, as it is now; what was typed stays while the pitch stays the same. */
    void show(PlannedPitch pitch) {
        var now = PitchPlan.of(pitch);
        title.setText(words.name(pitch));
        state.setText(say("state", words.state(pitch, editing.plan().days()), words.metres(pitch.lengthCm())));
        block.setVisible(pitch.blocked().isEmpty());
        free.setVisible(pitch.blocked().isPresent());
        if (shown.filter(it -> sameWords(it, now)).isEmpty()) {
            fields.show(now);
        }
        shown = Optional.of(now);
    }

    /** Another pitch: what was typed for the one before is gone. */
    void begin() {
        shown = Optional.empty();
        refused.clear();
    }

    private static boolean sameWords(PitchPlan one, PitchPlan other) {
        return one.at(0, 0, 1, 1)
                .blocked(Optional.empty())
                .equals(other.at(0, 0, 1, 1).blocked(Optional.empty()));
    }

    private void with(Consumer<PlannedPitch> doing) {
        editing.selected().ifPresent(doing);
    }

    private void move(UnaryOperator<PitchPlan> moved) {
        with(it -> {
            var wanted = moved.apply(PitchPlan.of(it));
            answer.accept(editing.change(it, wanted), wanted.equals(PitchPlan.of(it)) ? say("edge") : "");
        });
    }

    private void save(PlannedPitch pitch) {
        fields.read(PitchPlan.of(pitch)).ifPresent(wanted -> {
            switch (editing.change(pitch, wanted)) {
                case PitchResult.NumberTaken(var number) ->
                    fields.refuseNumber(getTranslation("parade.plan.refused.number-taken", number));
                case PitchResult other -> answer.accept(other, say("kept", wanted.number()));
            }
        });
    }

    private void copy(PlannedPitch pitch) {
        refused.clear();
        var times = many.read(refused);
        var between = gap.read(refused);
        if (times.isPresent() && between.isPresent()) {
            answer.accept(
                    editing.run(it -> it.copy(editing.edition(), pitch.id(), times.getAsInt(), between.getAsInt())),
                    say("copied", times.getAsInt()));
        }
    }

    private void askWhy() {
        with(pitch -> new ReasonDialog(
                        say("block.title", pitch.number()),
                        say("block.means"),
                        PitchPlan.LONGEST_REASON,
                        say("block"),
                        reason -> block(pitch, reason))
                .open());
    }

    /** What is wrong with the reason; other refusals are said on the page. */
    private Optional<String> block(PlannedPitch pitch, String reason) {
        if (reason.isBlank()) {
            return Optional.of(say("block.no-reason"));
        }
        return switch (editing.run(it -> it.block(editing.edition(), pitch.id(), reason))) {
            case PitchResult.Refused refusal -> Optional.of(new PitchAnswers(this).of(refusal));
            case PitchResult other -> {
                answer.accept(other, say("blocked", pitch.number()));
                yield Optional.empty();
            }
        };
    }

    private void free(PlannedPitch pitch) {
        answer.accept(editing.run(it -> it.free(editing.edition(), pitch.id())), say("freed", pitch.number()));
    }

    private void remove(PlannedPitch pitch) {
        answer.accept(editing.run(it -> it.remove(editing.edition(), pitch.id())), say("removed", pitch.number()));
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.plan.panel." + key, values);
    }
}
