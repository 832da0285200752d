package nl.floreynwijk.harry;

import java.util.Optional;

/**
 * What somebody looks for among listings.
 *
 * @param words "" for anything
 */
public record ListingSearch(String words, Optional<Category> category) {

    /** The most characters to look for. */
    public static final int LONGEST = 80;

    public ListingSearch {
        words = words.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }
}
