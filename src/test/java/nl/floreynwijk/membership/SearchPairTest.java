package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.floreynwijk.access.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPairTest {

    private static final int PEOPLE = 60;
    private static final int SEARCHES_EACH = 50;
    private static final String LETTERS_THAT_CHANGE = "aceghijkopqstuvwxyzdfn";

    private final Random random = new Random(12);
    private final InventedPeople people = new InventedPeople(random);

    @ParameterizedTest
    @CsvSource({
        "ann jans,        'an yans'",
        "jans ann,        'an yans'",
        "jansen anna,     'an yansen'",
        "bomen 12,        '12 bomen'",
        "anna bomen 12,   '12 bomen'",
        "anna de wit,     'wi ana'",
        "3812 ab 12,      '12 3812ab'",
        "12 anna 3812ab,  '12 3812ab'",
    })
    void twoWordsMakeAPair(String typed, String pair) {
        assertThat(SearchPair.among(SearchTerm.in(typed))).contains(pair);
    }

    @ParameterizedTest
    @CsvSource({"van berg", "anna", "12", "jan jansen", "a b", "3812 jansen", "anna@ jansen", "zoe 1e"})
    void otherWordsMakeNone(String typed) {
        assertThat(SearchPair.among(SearchTerm.in(typed))).isEmpty();
    }

    @Test
    void howAWordBeginsSoundsTheSameHoweverItGoesOn() {
        for (var round = 0; round < 3_000; round++) {
            var word = new StringBuilder();
            random.ints(1 + random.nextInt(7), 0, LETTERS_THAT_CHANGE.length())
                    .forEach(it -> word.append(LETTERS_THAT_CHANGE.charAt(it)));
            var beginning = word.substring(0, 1 + random.nextInt(word.length()));

            assertThat(Spelling.sound(word.toString()))
                    .as("%s of %s", beginning, word)
                    .startsWith(Spelling.beginning(beginning))
                    .isEqualTo(Spelling.sound(Spelling.sound(word.toString())));
        }
    }

    /** Whoever is found by two words has the pair that they make: nobody is missed. */
    @Test
    void whoeverHasBothWordsHasThePair() {
        var pairs = 0;
        for (var it = 0; it < PEOPLE; it++) {
            var words = MemberWords.of(somebody(it));
            for (var search = 0; search < SEARCHES_EACH; search++) {
                var terms = List.of(term(words), term(words), term(words));
                var pair = SearchPair.among(terms);
                if (pair.isPresent()) {
                    pairs++;
                    assertThat(words.pairs())
                            .as(
                                    "%s by %s",
                                    words.single(),
                                    terms.stream().map(SearchTerm::word).toList())
                            .anyMatch(has -> has.startsWith(pair.get()));
                }
            }
        }
        assertThat(pairs).isGreaterThan(PEOPLE * SEARCHES_EACH / 3);
    }

    private Findable somebody(int number) {
        var person = people.name();
        return new Findable(
                MemberId.random(),
                person,
                random.nextInt(3) == 0 ? Optional.of(people.shopOf(person)) : Optional.empty(),
                new EmailAddress(
                        List.of("info", "zoe.bakker1978", "cees-van-der-a").get(number % 3) + "@example.org"),
                Optional.of(number),
                Optional.of(people.address()));
    }

    /** A term by which somebody with these words is found. */
    private SearchTerm term(MemberWords words) {
        var all = new ArrayList<>(words.single());
        var word = all.get(random.nextInt(all.size()));
        return new SearchTerm(
                Character.isDigit(word.charAt(0)) ? word : word.substring(0, 1 + random.nextInt(word.length())));
    }
}
