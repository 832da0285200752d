package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.floreynwijk.places.Choice;

/** How a block or a landlord is chosen, on every page alike. */
final class PlaceFields {

    private PlaceFields() {}

    static <I> void choose(ComboBox<Choice<I>> field, String label, List<Choice<I>> choices) {
        field.setLabel(label);
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::name);
        field.setClearButtonVisible(true);
    }
}
