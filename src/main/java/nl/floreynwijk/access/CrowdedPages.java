package nl.floreynwijk.access;

/**
 * Pages that a hall full of people opens at once, from one connection. A module declares a bean of this type; it answers for each page
 * that somebody opens, so without a query. Whoever has to wait elsewhere learns the answer, so it tells no more than all may know.
 */
public interface CrowdedPages {

    /**
     * Whether so many are expected at that page now.
     *
     * @param path from the slash on
     */
    boolean expects(String path);
}
