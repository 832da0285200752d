package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.PitchFeatures;
import nl.floreynwijk.parade.PitchPower;
import nl.floreynwijk.parade.PlannedPitch;

/** What somebody looks for among the pitches. */
class PitchFilters extends Composite<Div> {

    private static final int CENTIMETRES = 100;
    private static final int MOST_METRES = 50;

    /** What a pitch must have. */
    enum Wish {
        POWER_230,
        POWER_400,
        WATER,
        SHADE,
        WHEELCHAIR,
        CORNER
    }

    private final Checkbox freeOnly = new Checkbox(getTranslation("parade.plan.filter.free"));
    private final Select<Category> category = new Select<>();
    private final WholeField metres = new WholeField(getTranslation("parade.plan.filter.metres"), 1, MOST_METRES);
    private final CheckboxGroup<Wish> wishes = new CheckboxGroup<>(getTranslation("parade.plan.filter.wishes"));

    /** @param changed somebody looks for something else */
    PitchFilters(boolean choosing, Runnable changed) {
        var words = new PitchWords(this, getLocale());
        freeOnly.setValue(choosing);
        category.setLabel(getTranslation("parade.plan.filter.category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(
                it -> it == null ? getTranslation("parade.plan.filter.any") : words.category(it));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("parade.plan.filter.any"));
        wishes.setItems(Wish.values());
        wishes.setItemLabelGenerator(it -> getTranslation("parade.plan.filter.wish." + it));
        freeOnly.addValueChangeListener(_ -> changed.run());
        category.addValueChangeListener(_ -> changed.run());
        metres.addValueChangeListener(_ -> changed.run());
        wishes.addValueChangeListener(_ -> changed.run());
        var sizes = new Div(category, metres);
        sizes.addClassName("door");
        var more = new Div(sizes, wishes);
        more.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(freeOnly, new Details(getTranslation("parade.plan.filter.more"), more));
    }

    /** What they want to put there; empty when they did not say. */
    Optional<Category> category() {
        return category.getOptionalValue();
    }

    /** As if they said so. */
    void setCategory(Optional<Category> wanted) {
        wanted.ifPresentOrElse(category::setValue, category::clear);
    }

    boolean accept(PlannedPitch pitch, Collection<LocalDate> days) {
        return (!freeOnly.getValue() || pitch.isFreeOn(days) || PitchLook.of(pitch, days) == PitchLook.MINE)
                && category().stream().allMatch(pitch::suits)
                && metres.number().stream().allMatch(it -> pitch.lengthCm() >= it * CENTIMETRES)
                && wishes.getValue().stream().allMatch(it -> has(pitch.features(), it));
    }

    private static boolean has(PitchFeatures features, Wish wish) {
        return switch (wish) {
            case POWER_230 -> features.power() != PitchPower.NONE;
            case POWER_400 -> features.power() == PitchPower.P400;
            case WATER -> features.water();
            case SHADE -> features.shade();
            case WHEELCHAIR -> features.wheelchair();
            case CORNER -> features.corner();
        };
    }
}
