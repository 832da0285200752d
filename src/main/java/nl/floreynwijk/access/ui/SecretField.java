package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** Takes a password; what its eye does is said in the language of the page. */
class SecretField extends PasswordField {

    SecretField(String labelKey, Autocomplete autocomplete) {
        setLabel(getTranslation(labelKey));
        setAutocomplete(autocomplete);
        setManualValidation(true);
        getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("access.password.reveal")));
    }
}
