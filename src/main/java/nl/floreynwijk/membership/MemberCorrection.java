package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the office puts right about a member, as it was typed.
 *
 * @param organisation what the organisation is called; empty for a person
 * @param phone empty when there is none
 * @param associationSince from when an organisation is in the shopkeepers' association; empty when it is not
 */
public record MemberCorrection(
        String givenName,
        String familyName,
        String organisation,
        String phone,
        TypedAddress address,
        Optional<LocalDate> associationSince) {

    @Override
    public String toString() {
        return "MemberCorrection";
    }
}
