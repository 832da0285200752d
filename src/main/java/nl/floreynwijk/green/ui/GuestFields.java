package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.GuestForm;
import nl.floreynwijk.green.SignUps;
import nl.floreynwijk.membership.PhoneNumber;

/** What somebody without an account fills in to come to a shift. */
class GuestFields extends Composite<Div> {

    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final RadioButtonGroup<Integer> others = new RadioButtonGroup<>();
    private final Checkbox adult = new Checkbox();
    private final RefusedFields refused = new RefusedFields();

    /** @param asker {@code own} where guests fill it in themselves, or {@code desk} where the office does */
    GuestFields(String asker) {
        name.setLabel(getTranslation("green.guest.name." + asker));
        phone.setLabel(getTranslation("green.guest.phone." + asker));
        others.setLabel(getTranslation("green.guest.others." + asker));
        adult.setLabel(getTranslation("green.guest.adult." + asker));
        name.setMaxLength(GuestForm.LONGEST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        phone.setMaxLength(PhoneNumber.LONGEST_TYPED);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setManualValidation(true);
        phone.setHelperText(getTranslation("green.guest.phone.how"));
        others.setItems(IntStream.rangeClosed(0, SignUps.MOST_OTHERS).boxed().toList());
        others.setItemLabelGenerator(it -> getTranslation("green.guest.others.count", it));
        others.setValue(0);
        getContent().addClassNames("stack", "green-form");
        getContent().add(name, phone, others, adult);
    }

    /** Asks for their age only where it matters. */
    void askAdult(boolean asks) {
        adult.setVisible(asks);
    }

    GuestForm value() {
        return new GuestForm(name.getValue(), phone.getValue(), others.getValue(), adult.getValue());
    }

    void clearProblems() {
        refused.clear();
    }

    void refuse(Set<GuestForm.Problem> problems) {
        if (problems.contains(GuestForm.Problem.NAME)) {
            refused.add(name, getTranslation("green.guest.no-name"));
        }
        if (problems.contains(GuestForm.Problem.PHONE)) {
            refused.add(phone, getTranslation("green.guest.no-phone"));
        }
    }

    void refuseNumber() {
        refused.add(phone, getTranslation("green.guest.there"));
    }

    void refuseAge() {
        refused.add(adult, getTranslation("green.guest.adults-only"));
    }

    void refusePlaces(int free) {
        refused.addGroup(others, getTranslation("green.guest.full", free));
    }
}
