package nl.floreynwijk.harry;

import java.util.Set;

/** What is found in a text that others are to read. */
public sealed interface TextFinding {

    /** Nothing. */
    record Fine() implements TextFinding {}

    /** A phone number, a mail address or a site: those are given when two people agreed, not before. */
    record Contact(String found) implements TextFinding {}

    /** A number that may be somebody's citizen service number. */
    record CitizenNumber() implements TextFinding {}

    /**
     * Something that is no work for a neighbour.
     *
     * @param words that give it away, in small letters and without accents, as they are compared
     */
    record NotForNeighbours(Item item, String words) implements TextFinding {}

    /** It may be wrong: the office looks at it before others do. */
    record Doubtful(Set<Doubt> doubts) implements TextFinding {}
}
