package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.ContactPlan;
import nl.floreynwijk.harry.ContactResult;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.LandlordId;

/** Asks how tenants reach a landlord when something is broken. */
class ContactDialog extends Dialog {

    private static final int LONGEST_EMAIL = 254;

    private final LandlordDesk desk;
    private final LandlordId landlord;
    private final Runnable kept;
    private final TextField phone = line("phone", PhoneNumber.LONGEST_TYPED);
    private final TextField emergencyPhone = line("emergency-phone", PhoneNumber.LONGEST_TYPED);
    private final TextField email = line("email", LONGEST_EMAIL);
    private final TextField page = line("page", ContactPlan.LONGEST_PAGE);
    private final RefusedFields refused = new RefusedFields();

    ContactDialog(LandlordDesk desk, LandlordId landlord, String name, LandlordFacts facts, Runnable kept) {
        this.desk = desk;
        this.landlord = landlord;
        this.kept = kept;
        setHeaderTitle(getTranslation("harry.landlord.change-of", name));
        setWidth("34rem");
        facts.phone().map(PhoneNumber::toString).ifPresent(phone::setValue);
        facts.emergencyPhone().map(PhoneNumber::toString).ifPresent(emergencyPhone::setValue);
        facts.email().map(EmailAddress::value).ifPresent(email::setValue);
        facts.page().ifPresent(page::setValue);
        emergencyPhone.setHelperText(getTranslation("harry.landlord.emergency-phone.how"));
        page.setHelperText(getTranslation("harry.landlord.page.how"));
        var content =
                new Div(new Paragraph(getTranslation("harry.landlord.change.how")), phone, emergencyPhone, email, page);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.item.save"), this::save);
    }

    private TextField line(String what, int longest) {
        var field = new TextField(getTranslation("harry.landlord." + what));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private void save() {
        refused.clear();
        var plan = new ContactPlan(phone.getValue(), emergencyPhone.getValue(), email.getValue(), page.getValue());
        switch (desk.reach(landlord, plan)) {
            case ContactResult.Kept() -> {
                close();
                kept.run();
            }
            case ContactResult.Refused(var problems) -> refuse(problems);
        }
    }

    private void refuse(Set<ContactPlan.Problem> problems) {
        problems.forEach(it -> refused.add(
                switch (it) {
                    case PHONE -> phone;
                    case EMERGENCY_PHONE -> emergencyPhone;
                    case EMAIL -> email;
                    case PAGE -> page;
                },
                getTranslation("harry.landlord.problem." + it)));
    }
}
