package nl.floreynwijk.places;

import java.util.Optional;
import java.util.Set;

/** How files say whether a dwelling is let or owned by who lives there. */
final class TenureWords {

    private static final Set<String> TENANT = Set.of(
            "huur",
            "huurder",
            "huurwoning",
            "h",
            "verhuur",
            "verhuurd",
            "socialehuur",
            "vrijesectorhuur",
            "tenant",
            "rent",
            "rented",
            "rental");
    private static final Set<String> OWNER = Set.of(
            "koop",
            "koper",
            "koopwoning",
            "k",
            "eigenaar",
            "eigenaarbewoner",
            "eigendom",
            "eigenwoning",
            "particulier",
            "verkocht",
            "owner",
            "owned",
            "owneroccupied");

    private TenureWords() {}

    static Optional<Tenure> meaning(String text) {
        var word = ImportField.plain(text);
        if (TENANT.contains(word)) {
            return Optional.of(Tenure.TENANT);
        }
        return OWNER.contains(word) ? Optional.of(Tenure.OWNER) : Optional.empty();
    }
}
