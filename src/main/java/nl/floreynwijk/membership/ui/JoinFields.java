package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.ConsentText;
import nl.floreynwijk.membership.JoinForm;
import nl.floreynwijk.membership.JoinProblem;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.Party;
import nl.floreynwijk.membership.PersonName;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.Wish;
import nl.floreynwijk.places.Neighbourhood;

/** What somebody fills in to join: who, where, what they like to do, and what they agree to. */
class JoinFields extends Composite<Div> {

    private final KindChoice kind;
    private final OrganisationFields organisation = new OrganisationFields();
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final AddressFields address;
    private final CheckboxGroup<Wish> wishes = new WishChoice();
    private final ConsentFields consents;
    private final RefusedFields refused = new RefusedFields();

    JoinFields(List<KindSummary> kinds, List<ConsentText> texts, Neighbourhood neighbourhood) {
        kind = new KindChoice(kinds);
        address = new AddressFields(neighbourhood, this::outsideKey);
        consents = new ConsentFields(texts);
        setUpFields();
        getContent().addClassName("form-page");
        getContent()
                .add(
                        createPart("who", kind, organisation, givenName, familyName, email, phone),
                        createPart("where", address),
                        createPart("what", wishes),
                        createPart("agree", consents));
    }

    private void setUpFields() {
        setUp(givenName, "given-name", PersonName.LONGEST_GIVEN, Autocomplete.GIVEN_NAME);
        setUp(familyName, "family-name", PersonName.LONGEST_FAMILY, Autocomplete.FAMILY_NAME);
        setUp(phone, "phone", PhoneNumber.LONGEST_TYPED, Autocomplete.TEL);
        phone.setHelperText(getTranslation("membership.join.phone.how"));
        email.setLabel(getTranslation("membership.join.email"));
        email.setHelperText(getTranslation("membership.join.email.how"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        kind.addValueChangeListener(change -> {
            showOrganisation();
            address.look();
        });
        showOrganisation();
    }

    private void setUp(TextField field, String name, int longest, Autocomplete autocomplete) {
        field.setLabel(getTranslation("membership.join." + name));
        field.setMaxLength(longest);
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
    }

    /** Whoever does not vote may live anywhere. */
    private String outsideKey() {
        return kind.getValue().votes() ? "membership.address.outside" : "membership.address.outside-welcome";
    }

    private void showOrganisation() {
        organisation.setVisible(kind.getValue().party() == Party.ORGANISATION);
    }

    private Section createPart(String name, Component... fields) {
        var part = new Section(new H2(getTranslation("membership.join." + name)));
        part.addClassNames("stack", "form-part");
        part.add(fields);
        return part;
    }

    JoinForm value() {
        return new JoinForm(
                kind.getValue().code(),
                givenName.getValue(),
                familyName.getValue(),
                organisation.name(),
                organisation.kvk(),
                email.getValue(),
                phone.getValue(),
                address.value(),
                wishes.getValue(),
                consents.value(),
                getLocale());
    }

    /** The form is sent again: what was wrong before is forgotten. */
    void clearProblems() {
        refused.clear();
    }

    /** Says at each field what has to be put right. */
    void refuse(List<JoinProblem> problems) {
        problems.forEach(problem -> {
            var why = getTranslation("membership.problem." + problem.name());
            var empty = "membership.problem.empty." + problem.name();
            switch (problem) {
                case NO_ORGANISATION -> refuseName(organisation.nameField(), empty, why);
                case NOT_A_KVK_NUMBER -> refused.add(organisation.kvkField(), why);
                case NO_GIVEN_NAME -> refuseName(givenName, empty, why);
                case NO_FAMILY_NAME -> refuseName(familyName, empty, why);
                case NOT_A_MAIL_ADDRESS -> refused.add(email, why);
                case NOT_A_PHONE_NUMBER -> refused.add(phone, why);
                case NOT_A_POSTCODE, NOT_A_HOUSE_NUMBER, NO_STREET, NO_TOWN -> address.refuse(problem, refused);
                case CONSENT_MISSING -> consents.refuse(refused);
            }
        });
    }

    private void refuseName(TextField field, String emptyKey, String otherwise) {
        refused.add(field, field.getValue().isBlank() ? getTranslation(emptyKey) : otherwise);
    }
}
