package nl.floreynwijk.membership;

import java.util.Optional;
import nl.floreynwijk.places.BlockId;

/**
 * A member in a list that leaves the portal, with the name in its parts.
 *
 * @param givenName of the person, or of who speaks for the organisation
 * @param isErased whether nothing but a number and dates stayed
 */
record ListedMember(
        MemberSummary summary,
        String givenName,
        String familyName,
        Optional<String> organisation,
        Optional<BlockId> block,
        boolean isErased) {

    @Override
    public String toString() {
        return "ListedMember[" + summary.id() + "]";
    }
}
