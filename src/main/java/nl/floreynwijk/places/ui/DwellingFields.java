package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingField;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Placing;
import nl.floreynwijk.places.Tenure;

/** What there is to fill in of a dwelling. */
class DwellingFields extends Composite<Div> {

    /** Wide enough for two fields beside each other. */
    static final String ROOM = "34rem";

    private static final int LONGEST_POSTCODE = 10;
    private static final int LONGEST_HOUSE_NUMBER = 20;

    private final TextField postcode = new TextField();
    private final TextField houseNumber = new TextField();
    private final TextField street = new TextField();
    private final TextField town = new TextField();
    private final ComboBox<Choice<BlockId>> block = new ComboBox<>();
    private final ComboBox<Choice<LandlordId>> landlord = new ComboBox<>();
    private final Select<Tenure> tenure = new Select<>();
    private final RefusedFields refused = new RefusedFields();
    private final List<Choice<BlockId>> blocks;
    private final List<Choice<LandlordId>> landlords;

    DwellingFields(List<Choice<BlockId>> blocks, List<Choice<LandlordId>> landlords, String usualTown) {
        this.blocks = blocks;
        this.landlords = landlords;
        ask(postcode, "places.postcode", LONGEST_POSTCODE);
        ask(houseNumber, "places.house-number", LONGEST_HOUSE_NUMBER);
        houseNumber.setHelperText(getTranslation("places.house-number.how"));
        ask(street, "places.street", Address.LONGEST_NAME);
        ask(town, "places.town", Address.LONGEST_NAME);
        town.setValue(usualTown);
        PlaceFields.choose(block, getTranslation("places.block"), blocks);
        PlaceFields.choose(landlord, getTranslation("places.landlord"), landlords);
        tenure.setLabel(getTranslation("places.tenure"));
        tenure.setEmptySelectionAllowed(true);
        tenure.setEmptySelectionCaption(getTranslation("places.tenure.unknown"));
        tenure.setItems(Tenure.values());
        tenure.setItemLabelGenerator(it ->
                it == null ? getTranslation("places.tenure.unknown") : getTranslation("places.tenure." + it.name()));
        getContent().addClassName("dwelling-fields");
        getContent().add(postcode, houseNumber, street, town, block, landlord, tenure);
    }

    private void ask(TextField field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
    }

    /** Keeps the address while somebody types. */
    void keepIn(Draft draft) {
        draft.with("postcode", postcode).with("houseNumber", houseNumber).with("street", street);
    }

    void show(Placing placing) {
        var address = placing.address();
        postcode.setValue(address.postcode().toString());
        houseNumber.setValue(address.houseNumber().toString());
        street.setValue(address.street());
        town.setValue(address.town());
        placing.block().flatMap(id -> choice(blocks, id)).ifPresent(block::setValue);
        placing.landlord().flatMap(id -> choice(landlords, id)).ifPresent(landlord::setValue);
        placing.tenure().ifPresent(tenure::setValue);
    }

    private static <I> Optional<Choice<I>> choice(List<Choice<I>> choices, I id) {
        return choices.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    DwellingPlan plan() {
        return new DwellingPlan(
                street.getValue(),
                houseNumber.getValue(),
                postcode.getValue(),
                town.getValue(),
                block.getOptionalValue().map(Choice::id),
                landlord.getOptionalValue().map(Choice::id),
                tenure.getOptionalValue());
    }

    void clearRefusals() {
        refused.clear();
    }

    void refuse(Set<DwellingField> fields) {
        for (var field : DwellingField.values()) {
            if (fields.contains(field)) {
                refused.add(fieldOf(field), getTranslation("places.refused." + field.name()));
            }
        }
    }

    private TextField fieldOf(DwellingField field) {
        return switch (field) {
            case POSTCODE -> postcode;
            case HOUSE_NUMBER -> houseNumber;
            case STREET -> street;
            case TOWN -> town;
        };
    }

    void refuseAsTaken() {
        refused.add(houseNumber, getTranslation("places.refused.taken"));
    }
}
