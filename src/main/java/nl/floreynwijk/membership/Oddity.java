package nl.floreynwijk.membership;

import java.util.List;

/**
 * Something that stands out in an application, for whoever decides.
 *
 * @param members whom it is about; at most five, empty where it is about nobody
 */
public record Oddity(Sort sort, List<Lookalike> members) {

    /** A member whom an application looks like, called such as "Ria de Wit (12)". */
    public record Lookalike(MemberId id, String name) {

        @Override
        public String toString() {
            return "Lookalike[" + id + "]";
        }
    }

    /** What stands out, the weightiest first. */
    public enum Sort {
        /** A member with this name lives at this address already. */
        SAME_NAME_AND_ADDRESS,
        /** A member with this name lives somewhere else. */
        SAME_NAME,
        /** The address lies outside the neighbourhood. */
        OUTSIDE,
        /** They were refused before. */
        REFUSED_BEFORE,
        /** They were a member before. */
        MEMBER_BEFORE,
        /** Other members live at this address. */
        SAME_ADDRESS
    }
}
