package nl.floreynwijk.membership;

import java.util.List;

/**
 * Everything the office knows of one member.
 *
 * @param details without phone, consents and year of birth for whoever may not see them
 * @param story the newest first
 */
public record MemberFile(MemberDetails details, KindName kind, List<StoryLine> story) {

    @Override
    public String toString() {
        return "MemberFile[" + details.id() + "]";
    }
}
