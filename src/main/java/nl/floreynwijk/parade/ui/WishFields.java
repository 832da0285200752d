package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.WaitingWish;

/** What somebody waits for: what is on the stall, how many pitches, how long they are and on which days. */
class WishFields extends Composite<Div> {

    private static final int CENTIMETRES = 100;

    private final Select<Category> category = new Select<>();
    private final RadioButtonGroup<Integer> pitches = new RadioButtonGroup<>();
    private final WholeField metres = new WholeField(say("metres"), 0, WaitingWish.LONGEST_CM / CENTIMETRES);
    private final CheckboxGroup<LocalDate> days = new CheckboxGroup<>();
    private final RefusedFields refused = new RefusedFields();

    /** @param most how many pitches somebody has at most */
    WishFields(List<LocalDate> days, int most) {
        category.setLabel(say("category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(BookingWords::category);
        pitches.setLabel(say("pitches"));
        pitches.setItems(IntStream.rangeClosed(1, most).boxed().toList());
        pitches.setValue(1);
        metres.setHelperText(say("metres.how"));
        this.days.setLabel(say("days"));
        this.days.setItems(days);
        this.days.setItemLabelGenerator(it -> DutchTime.dayAndMonth(it, getLocale()));
        this.days.setValue(Set.copyOf(days));
        this.days.setVisible(days.size() > 1);
        getContent().addClassNames("stack", "wish-fields");
        getContent().add(category, pitches, metres, this.days);
    }

    private String say(String key) {
        return getTranslation("parade.waiting.field." + key);
    }

    void choose(Category chosen) {
        category.setValue(chosen);
    }

    /** What they wait for already, of which the category stays. */
    void show(WaitingWish wish) {
        category.setValue(wish.category());
        category.setVisible(false);
        pitches.setValue(wish.pitches());
        if (wish.leastCm() > 0) {
            metres.show(Math.ceilDiv(wish.leastCm(), CENTIMETRES));
        }
        days.setValue(Set.copyOf(wish.days()));
    }

    /** What was filled in; empty where something is missing, which is said there. */
    Optional<WaitingWish> read() {
        refused.clear();
        if (category.isEmpty()) {
            refused.add(category, say("category.none"));
        }
        var least = metres.isEmpty() ? OptionalInt.of(0) : metres.read(refused);
        if (days.isEmpty()) {
            refused.addGroup(days, say("days.none"));
        }
        return refused.isEmpty()
                ? Optional.of(new WaitingWish(
                        category.getValue(),
                        pitches.getValue(),
                        least.orElseThrow() * CENTIMETRES,
                        List.copyOf(days.getValue())))
                : Optional.empty();
    }

    /** There are no such pitches. */
    void refuseMetres() {
        refused.add(metres, say("none-suit"));
    }

    void refusePitches(String why) {
        refused.addGroup(pitches, why);
    }
}
