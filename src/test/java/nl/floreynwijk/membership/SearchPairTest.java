package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Whoever types such a name makes no row that does not fit, and not so many rows that it is felt. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678 voor al uw fietsen en wat er verder nog rolt in de wijk, ook op zondag open",
                "12345678901234567890123456789012345678901234567890",
                "aa bb cc dd ee ff gg hh ii kk ll mm nn oo pp rr ss tt uu ww ab ac ad ae af ag ah ai ak al am an ao ap",
                "\uD840\uDC0B\uD840\uDC0C\uD840\uDC0D winkel",
                "x\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B"
            })
    void hostileNamesMakeFewPairsThatFit(String organisation) {
        var words = MemberWords.of(new Findable(
                MemberId.random(),
                new PersonName("x".repeat(40), "x".repeat(40)),
                Optional.of(organisation),
                new EmailAddress("info@example.org"),
                Optional.of(12),
                Optional.of(people.address())));

        assertThat(words.pairs()).hasSizeLessThan(1_000).allMatch(it -> it.length() <= 50);
        assertThat(words.single())
                .allMatch(it -> it.length() <= 40 && !Character.isHighSurrogate(it.charAt(it.length() - 1)));
        assertThat(words.single()).contains("12", "info");
    }

    @Test
    void lettersOfTwoCharactersAreFoundInPairsToo() {
        var words = MemberWords.of(new Findable(
                MemberId.random(),
                new PersonName("\uD840\uDC0B\uD840\uDC0C", "Wang"),
                Optional.empty(),
                new EmailAddress("wang@example.org"),
                Optional.empty(),
                Optional.empty()));

        var pair =
                SearchPair.among(SearchTerm.in("\uD840\uDC0B\uD840\uDC0C wang")).orElseThrow();
        assertThat(words.pairs()).anyMatch(it -> it.startsWith(pair));
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
