package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PlannedPitch;

/** A pitch in the list; told again how it is, it is made anew only when that is otherwise. */
class PitchRow extends Composite<ListItem> {

    /** What it says. */
    private record Said(PlannedPitch pitch, List<LocalDate> days, boolean chosen) {}

    private final PitchWords words;
    private final boolean choosing;
    private final transient Consumer<PitchId> pressed;
    private transient Optional<Said> said = Optional.empty();
    private Optional<Checkbox> tick = Optional.empty();

    PitchRow(PitchWords words, boolean choosing, Consumer<PitchId> pressed) {
        this.words = words;
        this.choosing = choosing;
        this.pressed = pressed;
        getContent().addClassName("pitch-row");
    }

    void show(PlannedPitch pitch, Collection<LocalDate> days, boolean chosen) {
        var now = new Said(pitch, List.copyOf(days), chosen);
        var before = said;
        said = Optional.of(now);
        if (before.filter(it -> it.pitch().equals(pitch) && it.days().equals(now.days()))
                .isEmpty()) {
            write(now);
        }
        tick.filter(it -> it.getValue() != chosen).ifPresent(it -> it.setValue(chosen));
    }

    private void write(Said now) {
        var pitch = now.pitch();
        var look = PitchLook.of(pitch, now.days());
        var head = new Div(PlanLegend.mark(look));
        head.addClassName("pitch-row-head");
        var canTick = choosing && (now.chosen() || pitch.isFreeOn(now.days()));
        tick = canTick ? Optional.of(createTick(now)) : Optional.empty();
        tick.ifPresentOrElse(head::add, () -> head.add(new Span(words.name(pitch))));
        var facts = new Span(String.join(" · ", words.facts(pitch)));
        var state = new Span(words.state(pitch, now.days()));
        state.addClassName("pitch-row-state");
        getContent().removeAll();
        getContent().add(head, state, facts);
        pitch.stall().ifPresent(it -> getContent().add(new Span(it)));
    }

    private Checkbox createTick(Said now) {
        var box = new Checkbox(words.name(now.pitch()), now.chosen());
        box.setAriaLabel(words.label(now.pitch(), now.days()));
        box.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                pressed.accept(now.pitch().id());
            }
        });
        return box;
    }
}
