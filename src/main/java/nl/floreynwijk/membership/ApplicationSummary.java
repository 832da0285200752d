package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;

/** An application as whoever decides sees it. */
public record ApplicationSummary(
        ApplicationId id,
        KindCode kind,
        String name,
        Optional<String> contactPerson,
        Optional<KvkNumber> kvk,
        EmailAddress email,
        Optional<PhoneNumber> phone,
        Address address,
        Set<Wish> wishes,
        Instant confirmedAt,
        List<Oddity> oddities) {

    /** Whether they live outside the neighbourhood. */
    public boolean isOutside() {
        return oddities.stream().anyMatch(it -> it.sort() == Oddity.Sort.OUTSIDE);
    }

    /** Whether it is most likely of somebody who is a member already. */
    public boolean isLikelyTwice() {
        return oddities.stream().anyMatch(it -> it.sort() == Oddity.Sort.SAME_NAME_AND_ADDRESS);
    }
}
