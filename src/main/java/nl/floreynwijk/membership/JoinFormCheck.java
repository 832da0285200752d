package nl.floreynwijk.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.access.EmailAddress;
import org.springframework.stereotype.Component;

/** Looks whether everything in a form to join can be taken, and says all at once what cannot. */
@Component
class JoinFormCheck {

    private final AddressCheck addresses;

    JoinFormCheck(AddressCheck addresses) {
        this.addresses = addresses;
    }

    Outcome check(JoinForm form, Party party) {
        var problems = EnumSet.noneOf(JoinProblem.class);
        var organisation = party == Party.ORGANISATION ? organisation(form, problems) : Optional.<Organisation>empty();
        require(PersonName.isGiven(form.givenName()), JoinProblem.NO_GIVEN_NAME, problems);
        require(PersonName.isFamily(form.familyName()), JoinProblem.NO_FAMILY_NAME, problems);
        var email = parsed(EmailAddress.parse(form.email()), JoinProblem.NOT_A_MAIL_ADDRESS, problems);
        var phone = unlessBlank(form.phone(), PhoneNumber::parse, JoinProblem.NOT_A_PHONE_NUMBER, problems);
        require(form.consents().containsAll(requiredConsents()), JoinProblem.CONSENT_MISSING, problems);
        return switch (addresses.check(form.address())) {
            case AddressCheck.Outcome.Refused(var wrong) -> {
                problems.addAll(wrong);
                yield new Outcome.Refused(List.copyOf(problems));
            }
            case AddressCheck.Outcome.Checked(var address, var outside) -> {
                if (!problems.isEmpty()) {
                    yield new Outcome.Refused(List.copyOf(problems));
                }
                var name = new PersonName(form.givenName(), form.familyName());
                var person = Person.of(name, email.orElseThrow(), phone.orElse(null));
                yield new Outcome.Checked(new CheckedForm(
                        form.kind(),
                        person,
                        organisation,
                        address,
                        outside,
                        form.wishes(),
                        form.consents(),
                        form.language()));
            }
        };
    }

    private static List<Consent> requiredConsents() {
        return Stream.of(Consent.values()).filter(Consent::isRequired).toList();
    }

    private static Optional<Organisation> organisation(JoinForm form, EnumSet<JoinProblem> problems) {
        var kvk = unlessBlank(form.kvk(), KvkNumber::parse, JoinProblem.NOT_A_KVK_NUMBER, problems);
        return parsed(
                Organisation.isName(form.organisation())
                        ? Optional.of(new Organisation(form.organisation(), kvk.orElse(null), null))
                        : Optional.empty(),
                JoinProblem.NO_ORGANISATION,
                problems);
    }

    private static <T> Optional<T> unlessBlank(
            String typed, Function<String, Optional<T>> parse, JoinProblem otherwise, EnumSet<JoinProblem> problems) {
        return typed.isBlank() ? Optional.empty() : parsed(parse.apply(typed), otherwise, problems);
    }

    private static <T> Optional<T> parsed(Optional<T> value, JoinProblem otherwise, EnumSet<JoinProblem> problems) {
        require(value.isPresent(), otherwise, problems);
        return value;
    }

    private static void require(boolean holds, JoinProblem otherwise, EnumSet<JoinProblem> problems) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    /** What came of looking at a form. */
    sealed interface Outcome {

        record Checked(CheckedForm form) implements Outcome {}

        /** All problems, in the order of the form. */
        record Refused(List<JoinProblem> problems) implements Outcome {}
    }
}
