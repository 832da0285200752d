package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.Corrections;
import nl.floreynwijk.membership.JoinProblem;
import nl.floreynwijk.membership.MemberCorrection;
import nl.floreynwijk.membership.MemberCorrectionResult;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.PersonName;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Neighbourhood;

/** Puts right what the register holds about a member; the page below says that it was done. */
class CorrectMemberDialog extends Dialog {

    private static final int LONGEST_ORGANISATION = 200;

    private final Corrections corrections;
    private final MemberDetails member;
    private final Consumer<String> corrected;
    private final TextField organisation = new TextField();
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final TextField phone = new TextField();
    private final DayField associationSince;
    private final AddressFields address;
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /** @param association what the shopkeepers' association is called */
    CorrectMemberDialog(
            Corrections corrections,
            Neighbourhood neighbourhood,
            String association,
            MemberDetails member,
            Consumer<String> corrected) {
        this.corrections = corrections;
        this.member = member;
        this.corrected = corrected;
        this.address = new AddressFields(neighbourhood, () -> "membership.correct.outside");
        setHeaderTitle(getTranslation("membership.correct.title", member.name()));
        setUp(
                organisation,
                "organisation",
                LONGEST_ORGANISATION,
                member.organisation().orElse(""));
        setUp(givenName, "given-name", PersonName.LONGEST_GIVEN, member.person().given());
        setUp(
                familyName,
                "family-name",
                PersonName.LONGEST_FAMILY,
                member.person().family());
        setUp(
                phone,
                "phone",
                PhoneNumber.LONGEST_TYPED,
                member.phone().map(PhoneNumber::toString).orElse(""));
        associationSince = new DayField(getTranslation("membership.correct.association", association));
        associationSince.setHelperText(getTranslation("membership.correct.association.how"));
        associationSince.setValue(member.associationSince().orElse(null));
        associationSince.setVisible(member.organisation().isPresent());
        organisation.setVisible(member.organisation().isPresent());
        member.address().ifPresent(address::show);
        add(createContent());
        DialogActions.under(this, getTranslation("membership.correct.save"), this::save);
    }

    private void setUp(TextField field, String name, int longest, String value) {
        field.setLabel(getTranslation("membership.join." + name));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setValue(value);
    }

    private Component createContent() {
        var content = new Div(
                new Paragraph(getTranslation("membership.correct.how")),
                organisation,
                givenName,
                familyName,
                phone,
                address,
                associationSince,
                answer);
        content.addClassName("stack");
        return content;
    }

    private void save() {
        refused.clear();
        answer.clear();
        var wanted = new MemberCorrection(
                givenName.getValue(),
                familyName.getValue(),
                organisation.getValue(),
                phone.getValue(),
                address.value(),
                associationSince.getOptionalValue());
        switch (corrections.correct(member.id(), wanted, member.version())) {
            case MemberCorrectionResult.Corrected(var name) -> {
                close();
                corrected.accept(getTranslation("membership.correct.done", name));
            }
            case MemberCorrectionResult.Refused(var problems) -> problems.forEach(this::refuse);
            case MemberCorrectionResult.NotYet() ->
                refused.add(associationSince, getTranslation("membership.correct.not-yet"));
            case MemberCorrectionResult.ChangedMeanwhile() ->
                answer.refused(getTranslation("membership.correct.changed-meanwhile"));
            case MemberCorrectionResult.Ended() -> answer.refused(getTranslation("membership.correct.ended"));
        }
    }

    private void refuse(JoinProblem problem) {
        var words = getTranslation("membership.problem." + problem.name());
        switch (problem) {
            case NO_ORGANISATION -> refused.add(organisation, words);
            case NO_GIVEN_NAME -> refused.add(givenName, words);
            case NO_FAMILY_NAME -> refused.add(familyName, words);
            case NOT_A_PHONE_NUMBER -> refused.add(phone, words);
            default -> address.refuse(problem, refused);
        }
    }
}
