package nl.floreynwijk.membership;

import java.util.List;
import java.util.Optional;

/** The members by one thing that divides them into groups, each of them in exactly one. */
public record MemberFigure(About about, List<Group> groups) {

    /** The number of a group of ages with fewer people is not told. */
    public static final int FEWEST = 3;

    /** What divides the members into groups. */
    public enum About {
        /** On the chosen day. */
        KIND,
        /** On the chosen day, by where they lived then, in the blocks of today. */
        BLOCK,
        /** Today, by the year in which somebody was born; organisations are left out. */
        AGE
    }

    /**
     * A group in the words of whoever asked.
     *
     * @param members how many there are; empty for a group so small that its number would tell of people
     */
    public record Group(String name, Optional<Integer> members) {

        static Group of(String name, int members) {
            return new Group(name, Optional.of(members));
        }
    }

    public MemberFigure {
        groups = List.copyOf(groups);
    }

    /** How many members there are in all groups whose number is told. */
    public int members() {
        return groups.stream()
                .flatMap(it -> it.members().stream())
                .mapToInt(it -> it)
                .sum();
    }

    /** Which part of the members is in the group, in whole per cent; 0 where nobody is. */
    public int percent(Group group) {
        var all = members();
        return all == 0 ? 0 : (int) Math.round(group.members().orElse(0) * 100.0 / all);
    }
}
