package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.AddOnId;
import nl.floreynwijk.parade.AddOnSummary;

/** How many somebody wants of each thing that comes with a pitch. */
class AddOnFields extends Composite<Div> {

    private final Map<AddOnId, WholeField> fields = new LinkedHashMap<>();

    /**
     * A field for each.
     *
     * @param has how many they have already, which are theirs besides what is left
     */
    AddOnFields(List<AddOnSummary> addOns, Map<AddOnId, Integer> has, Runnable changed) {
        getContent().addClassNames("stack", "add-on-fields");
        addOns.forEach(it -> add(it, has.getOrDefault(it.id(), 0), changed));
    }

    private void add(AddOnSummary addOn, int has, Runnable changed) {
        var most = addOn.left() + has;
        var field = new WholeField(
                getTranslation(
                        "parade.booking.add-on", addOn.name(), addOn.price().text(getLocale())),
                0,
                most);
        field.setHelperText(
                most == 0
                        ? getTranslation("parade.booking.add-on.gone")
                        : getTranslation("parade.booking.add-on.left", most));
        field.setReadOnly(most == 0);
        field.show(has);
        field.addValueChangeListener(_ -> changed.run());
        fields.put(addOn.id(), field);
        getContent().add(field);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** As far as they are numbers. */
    Map<AddOnId, Integer> quantities() {
        var all = new HashMap<AddOnId, Integer>();
        fields.forEach((addOn, field) -> field.number().ifPresent(it -> all.put(addOn, it)));
        all.values().removeIf(it -> it == 0);
        return all;
    }

    /** How many of each; empty where something is no number, which is said there. */
    Optional<Map<AddOnId, Integer>> read(RefusedFields refused) {
        fields.values().forEach(it -> it.read(refused));
        return refused.isEmpty() ? Optional.of(quantities()) : Optional.empty();
    }

    /** Another was first. */
    void gone(AddOnId addOn, int left, RefusedFields refused) {
        Optional.ofNullable(fields.get(addOn))
                .ifPresent(it -> refused.add(it, getTranslation("parade.booking.add-on.only", left)));
    }
}
