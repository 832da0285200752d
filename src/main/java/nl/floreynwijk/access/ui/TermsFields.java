package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.floreynwijk.access.RoleTerms;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;

/** Why roles are given or taken, and the last day of those that are given. */
class TermsFields extends Composite<Div> {

    private final TextField reason = new TextField();
    private final DayField until = new DayField(getTranslation("access.account.until"));
    private final RefusedFields refused = new RefusedFields();

    TermsFields() {
        reason.setLabel(getTranslation("access.account.reason"));
        reason.setHelperText(getTranslation("access.account.reason-helper"));
        reason.setMaxLength(RoleTerms.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setWidthFull();
        until.setHelperText(getTranslation("access.account.until-helper"));
        getContent().addClassName("stack");
        getContent().setWidthFull();
        getContent().add(reason, until);
    }

    RoleTerms value() {
        return new RoleTerms(reason.getValue(), until.getOptionalValue());
    }

    void clearRefusals() {
        refused.clear();
    }

    void refuseReason() {
        refused.add(reason, getTranslation("access.account.not-a-reason"));
    }

    void refuseDay(LocalDate first, LocalDate last) {
        refused.add(
                until,
                getTranslation(
                        "access.account.not-a-day",
                        DutchTime.date(first, getLocale()),
                        DutchTime.date(last, getLocale())));
    }
}
