package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.OutsideClient;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Address;

/** Who somebody without an account is, how they are reached, and where the work is. */
class OutsideFields extends Composite<Div> {

    private static final int LONGEST_SHORT = 20;

    private final TextField name = field("NAME", OutsideClient.LONGEST_NAME);
    private final TextField phone = field("PHONE", PhoneNumber.LONGEST_TYPED);
    private final TextField street = field("STREET", Address.LONGEST_NAME);
    private final TextField houseNumber = field("HOUSE_NUMBER", LONGEST_SHORT);
    private final TextField postcode = field("POSTCODE", LONGEST_SHORT);
    private final TextField town = field("TOWN", Address.LONGEST_NAME);
    private final RefusedFields refused = new RefusedFields();

    OutsideFields() {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("harry.outside")), name, phone, street, houseNumber, postcode, town);
    }

    private TextField field(String what, int longest) {
        var field = new TextField(getTranslation("harry.outside." + what));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    OutsideClient read() {
        return new OutsideClient(
                name.getValue(),
                phone.getValue(),
                street.getValue(),
                houseNumber.getValue(),
                postcode.getValue(),
                town.getValue());
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<OutsideClient.Problem> problems) {
        refused.clear();
        problems.stream()
                .sorted()
                .forEach(it -> refused.add(fieldOf(it), getTranslation("harry.outside.problem." + it)));
    }

    private TextField fieldOf(OutsideClient.Problem problem) {
        return switch (problem) {
            case NAME -> name;
            case PHONE -> phone;
            case STREET -> street;
            case HOUSE_NUMBER -> houseNumber;
            case POSTCODE -> postcode;
            case TOWN -> town;
        };
    }
}
