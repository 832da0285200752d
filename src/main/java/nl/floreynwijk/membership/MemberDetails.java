package nl.floreynwijk.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;

/**
 * A member in full, for the member and for the office.
 *
 * @param person for an organisation whoever speaks for it
 * @param homes the newest first
 * @param shared what other members see besides the name
 * @param leavesOn the day they leave; empty unless they asked to
 * @param consents the newest first
 */
public record MemberDetails(
        MemberId id,
        AccountId account,
        Optional<Integer> number,
        KindCode kind,
        String name,
        PersonName person,
        Optional<String> organisation,
        Optional<KvkNumber> kvk,
        Optional<LocalDate> associationSince,
        EmailAddress email,
        Optional<PhoneNumber> phone,
        List<Home> homes,
        Set<Wish> wishes,
        Set<SharedField> shared,
        Optional<Integer> birthYear,
        List<AgreedConsent> consents,
        Instant admittedAt,
        MemberState state,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> leavesOn,
        Optional<LocalDate> endedOn,
        int version) {

    /** Where the member lives now, or says so; empty when nobody knows. */
    public Optional<Address> address() {
        return home().map(Home::address);
    }

    /** The block in which the member lives now; empty when nobody knows, or the office has still to confirm it. */
    public Optional<BlockId> block() {
        return home().filter(Home::confirmed).flatMap(Home::block);
    }

    /** Where the member says they live now, as long as the office has still to confirm it. */
    public Optional<Home> toldHome() {
        return home().filter(it -> !it.confirmed());
    }

    private Optional<Home> home() {
        return homes.stream().filter(it -> it.until().isEmpty()).findFirst();
    }

    /** Whether nothing is left of them but a number and dates. */
    public boolean isErased() {
        return Person.isErased(email);
    }

    /** Whether the member agrees now. */
    public boolean agreesTo(Consent consent) {
        return consents.stream()
                .anyMatch(it -> it.consent() == consent && it.until().isEmpty());
    }

    /** For whoever runs the office: the year of birth is only ever counted, and what an erased member agreed to is over. */
    MemberDetails forTheDesk() {
        return with(phone, isErased() ? List.of() : consents);
    }

    /** For whoever keeps the books: without phone and what the member agreed to either. */
    MemberDetails forTheBooks() {
        return with(Optional.empty(), List.of());
    }

    private MemberDetails with(Optional<PhoneNumber> itsPhone, List<AgreedConsent> itsConsents) {
        return new MemberDetails(
                id,
                account,
                number,
                kind,
                name,
                person,
                organisation,
                kvk,
                associationSince,
                email,
                itsPhone,
                homes,
                wishes,
                shared,
                Optional.empty(),
                itsConsents,
                admittedAt,
                state,
                startedOn,
                leavesOn,
                endedOn,
                version);
    }

    @Override
    public String toString() {
        return "MemberDetails[" + id + "]";
    }

    /**
     * Where somebody lived, from the first day to the first day they lived there no more.
     *
     * @param confirmed whether anybody but the member says so
     */
    public record Home(
            Address address, Optional<BlockId> block, boolean confirmed, LocalDate from, Optional<LocalDate> until) {}

    /** That somebody agreed to a version of the words. */
    public record AgreedConsent(Consent consent, int textVersion, Instant from, Optional<Instant> until) {}
}
