package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.tally.Add1;
import nl.floreynwijk.tally.CountingRules;
import nl.floreynwijk.tally.MinimumSupport;
import nl.floreynwijk.tally.Utility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRulesTest {

    private static final List<Set<String>> INCOMPATIBLE = List.of(Set.of("1", "2"));

    /** Everything that can be set up. */
    private static List<RoundRules> all() {
        var all = new ArrayList<RoundRules>();
        for (var voters : Voters.values()) {
            for (var form : BallotForm.values()) {
                for (var method : Method.values()) {
                    for (var rest : Rest.values()) {
                        for (var raised : List.of(true, false)) {
                            for (var least : List.of(0, 5)) {
                                all.add(new RoundRules(voters, form, 10, method, raised, rest, false, 30, least));
                                if (rest == Rest.SPEND) {
                                    all.add(new RoundRules(voters, form, 10, method, raised, rest, true, 30, least));
                                }
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @Test
    void whateverIsSetUpCanBeCounted() {
        assertThat(all()).hasSizeGreaterThan(200).allSatisfy(rules -> {
            var counting = rules.counting(INCOMPATIBLE, Optional.of("3"));

            assertThat(counting.method())
                    .isEqualTo(
                            rules.method() == Method.EQUAL_SHARES
                                    ? CountingRules.Method.EQUAL_SHARES
                                    : CountingRules.Method.GREEDY);
            assertThat(counting.utility()).isEqualTo(Utility.COST);
            assertThat(counting.add1().isPresent()).isEqualTo(rules.raised() && rules.method() == Method.EQUAL_SHARES);
            assertThat(counting.fill()).isEqualTo(rules.rest() == Rest.SPEND && rules.method() == Method.EQUAL_SHARES);
            assertThat(counting.partFunding()).isEqualTo(rules.partFunding());
            assertThat(counting.minimum())
                    .isEqualTo(
                            rules.minimumSupport() == 0
                                    ? new MinimumSupport.None()
                                    : new MinimumSupport.Votes(rules.minimumSupport()));
            assertThat(counting.incompatible()).isEqualTo(INCOMPATIBLE);
            assertThat(counting.spare().isPresent()).isEqualTo(rules.rest() == Rest.SPARE);
        });
    }

    @Test
    void withoutASpareProposalNothingIsSpare() {
        assertThat(all())
                .allMatch(it -> it.counting(List.of(), Optional.empty()).spare().isEmpty());
    }

    @Test
    void theSafeRulesShareTheMoneyEquallyAndSaveTheRest() {
        var counting = RoundRules.SAFE.counting(List.of(), Optional.empty());

        assertThat(counting.method()).isEqualTo(CountingRules.Method.EQUAL_SHARES);
        assertThat(counting.add1()).contains(new Add1(Add1.Start.EXACT, Add1.Stop.EXHAUSTIVE, Optional.empty()));
        assertThat(counting.fill()).isFalse();
        assertThat(RoundRules.SAFE.voters()).isEqualTo(Voters.DWELLINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 60, false", // nobody voted
        "0, 1, 60, true",
        "30, 17, 60, false",
        "30, 18, 60, true",
        "33, 19, 60, false",
        "33, 20, 60, true", // of 19.8
        "100, 59, 60, false",
        "100, 60, 60, true"
    })
    void aQuorumIsReachedByWholeVotes(int percent, int cast, int all, boolean isQuorum) {
        var rules = new RoundRules(
                Voters.DWELLINGS, BallotForm.APPROVE, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, percent, 0);
        assertThat(rules.isQuorum(cast, all)).isEqualTo(isQuorum);
    }

    @ParameterizedTest
    @CsvSource({
        "0, SAVE, false, 0, 0",
        "101, SAVE, false, 0, 0",
        "10, SAVE, false, -1, 0",
        "10, SAVE, false, 101, 0",
        "10, SAVE, false, 0, -1",
        "10, SAVE, true, 0, 0",
        "10, SPARE, true, 0, 0"
    })
    void whatMeansNothingIsNoRule(int points, Rest rest, boolean partFunding, int percent, int least) {
        assertThatThrownBy(() -> new RoundRules(
                        Voters.DWELLINGS,
                        BallotForm.POINTS,
                        points,
                        Method.EQUAL_SHARES,
                        true,
                        rest,
                        partFunding,
                        percent,
                        least))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
