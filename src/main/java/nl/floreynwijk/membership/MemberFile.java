package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the office knows of one member.
 *
 * @param erasureAskedAt since when somebody waits to be erased; empty when nobody asked
 * @param details without the year of birth, and without phone and consents for whoever may not see them
 * @param household who else lives there now; empty for whoever need not know
 * @param story the newest first
 */
public record MemberFile(
        MemberDetails details,
        KindName kind,
        List<Housemate> household,
        Optional<Instant> erasureAskedAt,
        List<StoryLine> story) {

    @Override
    public String toString() {
        return "MemberFile[" + details.id() + "]";
    }
}
