package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.membership.MemberFigure.About;
import nl.floreynwijk.membership.MemberFigure.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final int NOW = 2026;

    @ParameterizedTest
    @CsvSource({
        "2026, UNTIL_17",
        "2009, UNTIL_17",
        "2008, UNTIL_29",
        "1997, UNTIL_29",
        "1996, UNTIL_44",
        "1982, UNTIL_44",
        "1981, UNTIL_64",
        "1962, UNTIL_64",
        "1961, UNTIL_74",
        "1952, UNTIL_74",
        "1951, FROM_75",
        "1900, FROM_75"
    })
    void aYearOfBirthIsInOneBand(int year, String band) {
        assertThat(ages(Map.of(year, 3), 0).groups())
                .filteredOn(it -> it.members().orElseThrow() > 0)
                .containsExactly(Group.of(band, 3));
    }

    @Test
    void aSmallBandTellsNoNumberAndNoSumGivesItAway() {
        var ages = ages(Map.of(1948, 1, 1950, 1, 1980, 4), 5);

        assertThat(ages.groups())
                .contains(new Group("FROM_75", Optional.empty()), Group.of("UNTIL_64", 4), Group.of("UNTOLD", 7));
        assertThat(ages.members()).isEqualTo(11);
    }

    @Test
    void threePeopleAreEnoughAndNobodyIsNoSecret() {
        assertThat(ages(Map.of(1948, 3), 2).groups())
                .contains(Group.of("FROM_75", 3), Group.of("UNTIL_17", 0), Group.of("UNKNOWN", 2));
    }

    @Test
    void sharesAreOfAllTogether() {
        var ages = ages(Map.of(1948, 3, 1980, 5), 2);

        assertThat(ages.groups().stream().map(ages::percent)).containsExactly(0, 0, 0, 50, 0, 30, 20);
    }

    @Test
    void nobodyAtAllIsNothing() {
        var ages = ages(Map.of(), 0);

        assertThat(ages.groups()).hasSize(7).allMatch(it -> ages.percent(it) == 0);
    }

    private static MemberFigure ages(Map<Integer, Integer> bornIn, int unknown) {
        return new MemberFigure(About.AGE, AgeBand.groups(bornIn, unknown, NOW, Function.identity()));
    }
}
