package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who asked and where the work is, as it was when they asked.
 *
 * @param askedBy empty for somebody without an account, and for whoever is forgotten
 * @param outsideName of somebody without an account, for whom the office speaks
 */
record Origin(
        @Nullable AccountId askedBy,
        @Nullable String outsideName,
        @Nullable String outsidePhone,
        String shownName,
        String street,
        String door,
        String postcode,
        String town) {

    /** Of a postcode: they stand for a part of the town. */
    private static final int DIGITS = 4;

    static Origin of(Asker asker, Client client) {
        var isOutside = asker.account().isEmpty();
        var address = asker.address();
        return new Origin(
                asker.account().orElse(null),
                isOutside ? asker.name() : null,
                isOutside ? asker.phone().map(PhoneNumber::value).orElseThrow() : null,
                asker.shownName(client),
                address.street(),
                address.houseNumber().toString(),
                address.postcode().value(),
                address.town());
    }

    /** The part of the town, and nobody. */
    Origin forgotten() {
        return new Origin(null, null, null, "", "", "", postcode.substring(0, DIGITS) + "XX", town);
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(askedBy);
    }

    boolean isFromOutside() {
        return outsideName != null;
    }
}
