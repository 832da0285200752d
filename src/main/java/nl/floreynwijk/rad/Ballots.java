package nl.floreynwijk.rad;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The votes of a run as a count takes them: one for each person who put a coin, with nothing that tells whose it is. */
final class Ballots {

    private Ballots() {}

    /**
     * All of them, in an order that says nothing: what is alike stands together, whoever came first and whoever sat at a table.
     *
     * @param phones what each guest with a phone wants
     * @param tables of which the coins are dealt to the people there
     */
    static List<Wishes> of(Collection<Wishes> phones, Collection<AtTable> tables) {
        return Stream.concat(phones.stream(), tables.stream().flatMap(it -> it.dealt().stream()))
                .filter(it -> !it.areNone())
                .sorted(Comparator.comparing(it -> it.coins().toString()))
                .toList();
    }
}
