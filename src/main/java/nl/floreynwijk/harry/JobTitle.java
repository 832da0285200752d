package nl.floreynwijk.harry;

import java.util.Locale;
import java.util.Optional;

/**
 * What a job is called.
 *
 * @param dutch the name of the item by which it was judged; empty when it was not looked up, as is {@code english}
 */
public record JobTitle(Category category, Optional<String> dutch, Optional<String> english) {

    /** The name of the item; empty where only the kind of work is known. */
    public Optional<String> name(Locale language) {
        return dutch.map(it -> Spoken.in(language, it, english.orElse(it)));
    }
}
