package nl.floreynwijk.membership;

import java.util.List;

/**
 * Everything the office knows of one member.
 *
 * @param details without the year of birth, and without phone and consents for whoever may not see them
 * @param household who else lives there now; empty for whoever need not know
 * @param story the newest first
 */
public record MemberFile(MemberDetails details, KindName kind, List<Housemate> household, List<StoryLine> story) {

    @Override
    public String toString() {
        return "MemberFile[" + details.id() + "]";
    }
}
