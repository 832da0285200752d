package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;

/**
 * A member in the register.
 *
 * @param number empty until the membership starts
 * @param name of the organisation, or of the person
 * @param contactPerson who speaks for the organisation; empty for a person
 * @param address empty for whoever left
 * @param email empty for whoever was erased
 * @param phone empty as well for whoever may not see it
 * @param startedOn the first day of the membership
 * @param endedOn the first day on which they were no member any more
 */
public record MemberSummary(
        MemberId id,
        Optional<Integer> number,
        String name,
        Optional<String> contactPerson,
        KindName kind,
        Optional<Address> address,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> endedOn,
        MemberState state) {

    MemberSummary withoutPhone() {
        return new MemberSummary(
                id, number, name, contactPerson, kind, address, email, Optional.empty(), startedOn, endedOn, state);
    }

    @Override
    public String toString() {
        return "MemberSummary[" + id + "]";
    }
}
