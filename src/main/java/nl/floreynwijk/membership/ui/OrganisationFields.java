package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** What an organisation is called, and its number in the trade register. */
class OrganisationFields extends Composite<Div> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KVK = 15;

    private final TextField name = new TextField();
    private final TextField kvk = new TextField();

    OrganisationFields() {
        name.setLabel(getTranslation("membership.join.organisation"));
        name.setMaxLength(LONGEST_NAME);
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        name.setManualValidation(true);
        kvk.setLabel(getTranslation("membership.join.kvk"));
        kvk.setHelperText(getTranslation("membership.join.kvk.how"));
        kvk.setMaxLength(LONGEST_KVK);
        kvk.setManualValidation(true);
        getContent().addClassName("stack");
        getContent().add(name, kvk, new Paragraph(getTranslation("membership.join.contact-person")));
    }

    String name() {
        return name.getValue();
    }

    String kvk() {
        return kvk.getValue();
    }

    TextField nameField() {
        return name;
    }

    TextField kvkField() {
        return kvk;
    }
}
