package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.PitchFeatures;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchPower;

/** What the organiser says of a pitch, besides where it is. */
class PitchFields extends Composite<Div> {

    /** What there can be at a pitch besides power. */
    enum Extra {
        WATER,
        SHADE,
        WHEELCHAIR,
        CORNER
    }

    private final TextField number = new TextField(getTranslation("parade.plan.field.number"));
    private final MetresField length =
            new MetresField(getTranslation("parade.plan.field.length"), PitchPlan.LEAST_CM, PitchPlan.MOST_CM);
    private final Select<Category> zone = new Select<>();
    private final RadioButtonGroup<PitchPower> power =
            new RadioButtonGroup<>(getTranslation("parade.plan.field.power"));
    private final CheckboxGroup<Extra> extras = new CheckboxGroup<>(getTranslation("parade.plan.field.extras"));
    private final RefusedFields refused = new RefusedFields();

    PitchFields() {
        var words = new PitchWords(this, getLocale());
        number.setMaxLength(PitchPlan.LONGEST_NUMBER);
        number.setManualValidation(true);
        zone.setLabel(getTranslation("parade.plan.field.zone"));
        zone.setItems(Category.values());
        zone.setItemLabelGenerator(
                it -> it == null ? getTranslation("parade.plan.field.any-zone") : words.category(it));
        zone.setEmptySelectionAllowed(true);
        zone.setEmptySelectionCaption(getTranslation("parade.plan.field.any-zone"));
        power.setItems(PitchPower.values());
        power.setItemLabelGenerator(words::power);
        extras.setItems(Extra.values());
        extras.setItemLabelGenerator(it -> getTranslation("parade.plan.extra." + it));
        var sizes = new Div(number, length);
        sizes.addClassName("door");
        getContent().addClassNames("stack", "green-form");
        getContent().add(sizes, zone, power, extras);
    }

    void show(PitchPlan plan) {
        refused.clear();
        number.setValue(plan.number());
        length.show(plan.lengthCm());
        plan.zone().ifPresentOrElse(zone::setValue, zone::clear);
        power.setValue(plan.features().power());
        extras.setValue(extrasOf(plan.features()));
    }

    private static Set<Extra> extrasOf(PitchFeatures features) {
        var has = EnumSet.noneOf(Extra.class);
        for (var extra : Extra.values()) {
            var there =
                    switch (extra) {
                        case WATER -> features.water();
                        case SHADE -> features.shade();
                        case WHEELCHAIR -> features.wheelchair();
                        case CORNER -> features.corner();
                    };
            if (there) {
                has.add(extra);
            }
        }
        return has;
    }

    /** The same with what was typed; empty where that cannot be taken, which is said there. */
    Optional<PitchPlan> read(PitchPlan before) {
        refused.clear();
        if (number.getValue().isBlank()) {
            refuseNumber(getTranslation("parade.plan.number.none", PitchPlan.LONGEST_NUMBER));
        }
        var centimetres = length.read(refused);
        if (!refused.isEmpty()) {
            return Optional.empty();
        }
        var has = extras.getValue();
        return Optional.of(new PitchPlan(
                number.getValue(),
                before.x(),
                before.y(),
                before.width(),
                before.height(),
                centimetres.orElseThrow(),
                zone.getOptionalValue(),
                new PitchFeatures(
                        power.getValue(),
                        has.contains(Extra.WATER),
                        has.contains(Extra.SHADE),
                        has.contains(Extra.WHEELCHAIR),
                        has.contains(Extra.CORNER)),
                before.blocked()));
    }

    void refuseNumber(String why) {
        refused.add(number, why);
    }
}
