package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundDays;

/** The days of a round. Whoever moves one moves those after it along, so that each phase stays as long as it was. */
class DaysFields extends Composite<Div> {

    private final List<DayField> fields = Stream.of(
                    "ideas-from", "check-from", "vote-from", "vote-until", "objections-until")
            .map(it -> new DayField(getTranslation("blockbudget.set-up.day." + it)))
            .toList();
    private final Div timeline = new Div();
    private boolean arranging;

    DaysFields(RoundDays days) {
        show(days);
        IntStream.range(0, fields.size())
                .forEach(at -> fields.get(at).addValueChangeListener(change -> moved(at, change)));
        getContent().addClassName("days-fields");
        timeline.addClassName("days-preview");
        var pairs = new Div();
        pairs.addClassName("field-pairs");
        fields.forEach(pairs::add);
        getContent().add(pairs, timeline);
    }

    final void show(RoundDays days) {
        arranging = true;
        IntStream.range(0, fields.size())
                .forEach(at -> fields.get(at).setValue(days.inOrder().get(at)));
        arranging = false;
        preview();
    }

    /** The first day, to be put elsewhere. */
    DayField first() {
        return fields.getFirst();
    }

    /** Those that are gone by in this phase stand as they are. */
    void fix(Phase phase) {
        var gone =
                switch (phase) {
                    case DRAFT, PLANNED -> 0;
                    case IDEAS -> 1;
                    case CHECK -> 2;
                    case VOTE -> 3;
                    case COUNT, OBJECTIONS -> 4;
                    case DOING, STOPPED -> fields.size();
                };
        fields.subList(0, gone).forEach(it -> it.setReadOnly(true));
    }

    private void moved(int at, ComponentValueChangeEvent<DatePicker, LocalDate> change) {
        if (arranging) {
            return;
        }
        if (change.getOldValue() != null && change.getValue() != null) {
            moveAlong(at, ChronoUnit.DAYS.between(change.getOldValue(), change.getValue()));
        }
        fields.get(at).setInvalid(false);
        sayWhatIsWrong();
        preview();
    }

    private void moveAlong(int after, long by) {
        arranging = true;
        fields.subList(after + 1, fields.size())
                .forEach(it -> it.getOptionalValue().ifPresent(day -> it.setValue(day.plusDays(by))));
        arranging = false;
    }

    /** At each that comes too early, or else at the last when they lie years apart. */
    private void sayWhatIsWrong() {
        fields.stream().filter(it -> !it.isEmpty()).forEach(it -> it.setInvalid(false));
        var early = tooEarly();
        early.forEach(it -> say(it, "blockbudget.set-up.day-too-early"));
        if (early.isEmpty() && days().filter(it -> !it.areInOrder()).isPresent()) {
            say(fields.getLast(), "blockbudget.set-up.days-too-far");
        }
    }

    private List<DayField> tooEarly() {
        return IntStream.range(1, fields.size())
                .filter(at -> isBefore(fields.get(at), fields.get(at - 1)))
                .mapToObj(fields::get)
                .toList();
    }

    private static boolean isBefore(DayField field, DayField other) {
        return !field.isEmpty() && !other.isEmpty() && field.getValue().isBefore(other.getValue());
    }

    private void say(DayField field, String what) {
        field.setErrorMessage(getTranslation(what));
        field.setInvalid(true);
    }

    /** As long as something is wrong, the days as they were last right stay in sight. */
    private void preview() {
        days().filter(RoundDays::areInOrder).ifPresent(it -> {
            timeline.removeAll();
            timeline.add(new Timeline(it, Phase.DRAFT, List.of()));
        });
    }

    private Optional<RoundDays> days() {
        var days = fields.stream().flatMap(it -> it.getOptionalValue().stream()).toList();
        return days.size() == fields.size() ? Optional.of(RoundDays.of(days)) : Optional.empty();
    }

    /** What was typed; empty when a day is missing, which is then said at its field. */
    Optional<RoundDays> read(RefusedFields refused) {
        fields.stream().filter(DayField::isEmpty).forEach(it -> {
            say(it, "blockbudget.set-up.no-day");
            refused.addSaying(it);
        });
        return days();
    }

    /** Whether something is said to be wrong at one of the later days. */
    boolean hasWrong() {
        return fields.stream().skip(1).anyMatch(DayField::isInvalid);
    }

    /** They do not follow each other, or lie years apart: that is said where it is so. */
    void refuse(RefusedFields refused) {
        sayWhatIsWrong();
        fields.stream().filter(DayField::isInvalid).forEach(refused::addSaying);
    }
}
