package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.access.Acting;

/** Why somebody acts for a member. */
class ReasonField extends TextField {

    ReasonField() {
        setLabel(getTranslation("access.acting.reason"));
        setHelperText(getTranslation("access.acting.reason-helper"));
        setMaxLength(Acting.LONGEST_REASON);
        setManualValidation(true);
        setWidthFull();
    }
}
