package nl.floreynwijk.places;

import java.util.List;

/**
 * What dwellings belong to by name: blocks, or landlords. Two never have the same name, whatever its case and accents.
 *
 * @param <I> what identifies one of them
 */
public interface DwellingGroups<I> {

    /** The most there are of one kind. */
    int MOST = 1_000;

    /** The most characters a name has. */
    int LONGEST_NAME = PlaceName.LONGEST;

    /** All of them to choose from, by name. */
    List<Choice<I>> names();

    /** Those from {@code offset} on by name, at most {@code limit}, with the number of their dwellings. */
    List<GroupSummary<I>> list(int offset, int limit);

    /** Adds one of this name. */
    NamingResult add(String name);

    /**
     * Gives it another name.
     *
     * @param seenVersion the version on which somebody decided
     */
    NamingResult rename(I id, String name, int seenVersion);

    /** Removes it where no dwelling belongs to it. */
    RemovalResult remove(I id);
}
