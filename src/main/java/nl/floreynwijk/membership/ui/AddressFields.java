package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.JoinProblem;
import nl.floreynwijk.membership.TypedAddress;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.AddressCheckResult;
import nl.floreynwijk.places.Neighbourhood;

/**
 * Where somebody lives: postcode and house number are enough where the dwelling is known, and the page says at once
 * whether it lies in the neighbourhood.
 */
class AddressFields extends Composite<Div> {

    private static final int LONGEST_POSTCODE = 8;
    private static final int LONGEST_HOUSE_NUMBER = 16;

    private final Neighbourhood neighbourhood;
    private final Supplier<String> outsideKey;
    private final TextField postcode = new TextField();
    private final TextField houseNumber = new TextField();
    private final TextField street = new TextField();
    private final TextField town = new TextField();
    private final Paragraph answer = new Paragraph();
    private Consumer<Boolean> found = inside -> {};
    private String suggested = "";

    /**
     * Fields for an address.
     *
     * @param outsideKey key of the words for somebody who lives outside the neighbourhood
     */
    AddressFields(Neighbourhood neighbourhood, Supplier<String> outsideKey) {
        this.neighbourhood = neighbourhood;
        this.outsideKey = outsideKey;
        setUp(postcode, "postcode", LONGEST_POSTCODE, Autocomplete.POSTAL_CODE);
        setUp(houseNumber, "house-number", LONGEST_HOUSE_NUMBER, Autocomplete.OFF);
        setUp(street, "street", Address.LONGEST_NAME, Autocomplete.ADDRESS_LINE1);
        setUp(town, "town", Address.LONGEST_NAME, Autocomplete.ADDRESS_LEVEL2);
        houseNumber.setHelperText(getTranslation("membership.address.house-number.how"));
        postcode.addValueChangeListener(change -> look());
        houseNumber.addValueChangeListener(change -> look());
        street.setVisible(false);
        town.setVisible(false);
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("address-answer");
        var door = new Div(postcode, houseNumber);
        door.addClassName("door");
        getContent().addClassName("stack");
        getContent().add(door, answer, street, town);
    }

    private void setUp(TextField field, String name, int longest, Autocomplete autocomplete) {
        field.setLabel(getTranslation("membership.address." + name));
        field.setMaxLength(longest);
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
    }

    /** Tells whether the address lies in the neighbourhood, each time that it is looked for. */
    void whenFound(Consumer<Boolean> listener) {
        found = listener;
    }

    /** Fills in an address that is known, to be changed. */
    void show(Address address) {
        postcode.setValue(address.postcode().toString());
        houseNumber.setValue(address.houseNumber().toString());
        street.setValue(address.street());
        town.setValue(address.town());
        street.setVisible(true);
        town.setVisible(true);
    }

    TypedAddress value() {
        return new TypedAddress(postcode.getValue(), houseNumber.getValue(), street.getValue(), town.getValue());
    }

    /** Says what is known of the address, once there is one. */
    void look() {
        if (postcode.isEmpty() || houseNumber.isEmpty()) {
            return;
        }
        switch (neighbourhood.check(postcode.getValue(), houseNumber.getValue(), Network.here())) {
            case AddressCheckResult.Known(var address) -> known(address);
            case AddressCheckResult.Inside(var likely) -> inside(likely.orElse(""));
            case AddressCheckResult.NeedsStreet() -> {
                suggest("");
                ask(true, false, getTranslation(streetKey("membership.address.which-street")));
                found.accept(false);
            }
            case AddressCheckResult.Outside() -> {
                suggest("");
                ask(true, true, getTranslation(outsideKey.get()));
                found.accept(false);
            }
            case AddressCheckResult.NotAPostcode() -> say(getTranslation("membership.problem.NOT_A_POSTCODE"));
            case AddressCheckResult.NotAHouseNumber() -> say(getTranslation("membership.problem.NOT_A_HOUSE_NUMBER"));
            case AddressCheckResult.TooMany(var wait) ->
                ask(true, false, getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void known(Address address) {
        street.clear();
        suggested = "";
        town.clear();
        ask(false, false, getTranslation("membership.address.known", address.toString()));
        found.accept(true);
    }

    private void inside(String likely) {
        suggest(likely);
        ask(true, false, getTranslation(streetKey("membership.address.inside")));
        found.accept(true);
    }

    /** Fills in a street, unless somebody typed another. */
    private void suggest(String likely) {
        if (street.getValue().equals(suggested)) {
            street.setValue(likely);
        }
        suggested = likely;
    }

    /** Whoever filled in the street is not asked for it once more. */
    private String streetKey(String otherwise) {
        return street.isEmpty() ? otherwise : otherwise + ".filled";
    }

    private void ask(boolean forStreet, boolean forTown, String words) {
        street.setVisible(forStreet);
        town.setVisible(forTown);
        say(words);
    }

    private void say(String words) {
        answer.setText(words);
    }

    /** Says at the field what has to be put right. */
    void refuse(JoinProblem problem, RefusedFields refused) {
        var field =
                switch (problem) {
                    case NOT_A_POSTCODE -> postcode;
                    case NOT_A_HOUSE_NUMBER -> houseNumber;
                    case NO_STREET -> street;
                    case NO_TOWN -> town;
                    default -> throw new IllegalArgumentException(problem + " is not about an address");
                };
        field.setVisible(true);
        refused.add(field, getTranslation("membership.problem." + problem.name()));
        if (problem == JoinProblem.NO_STREET && town.isVisible() && town.isEmpty()) {
            refused.add(town, getTranslation("membership.problem.NO_TOWN"));
        }
    }
}
