package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each option by which a rule is changed, with it and without it. */
class OptionsTest {

    private static final CountingRules GREEDY = Rule.GREEDY.rules();
    private static final CountingRules SHARES = Rule.MES_COST.rules();

    /** Three want a, two want b and c, one wants d; the last voter wants nothing. Each has 12.50. */
    private final Election election =
            Elections.approving(100, "a:60 b:50 c:30 d:5", "a", "a", "a", "b,c", "b,c", "b,c", "d", "");

    @Test
    void mostVotesFirstPassesOverWhatDoesNotFit() {
        assertThat(bought(GREEDY)).containsExactly("c", "b", "d");
    }

    @Test
    void whatHasTooFewVotesIsNotInTheCount() {
        assertThat(bought(GREEDY.with(new MinimumSupport.Votes(2)))).containsExactly("c", "b");
        assertThat(loss(GREEDY.with(new MinimumSupport.Votes(2)), "d").reason()).isEqualTo(Loss.Reason.BELOW_MINIMUM);
    }

    /** With 1, the part of the voters is the part of the money: three of eight for 37.50. */
    @Test
    void whatHasFewerVotersThanItsPartOfTheMoneyIsNotInTheCount() {
        assertThat(bought(GREEDY.with(new MinimumSupport.ShareOfCost(1)))).containsExactly("c", "d");
        assertThat(bought(GREEDY.with(new MinimumSupport.ShareOfCost(2)))).containsExactly("c", "b", "d");
    }

    @Test
    void whatMostVotesWouldHaveBoughtKeepsToTheSameConditions() {
        var rules = SHARES.with(new MinimumSupport.Votes(2)).withIncompatible(List.of(Set.of("b", "c")));

        assertThat(count(rules).byMostVotes()).extracting(Project::id).containsExactly("c", "a");
    }

    /** It could never be bought, and only one wants it: their share would have to rise to all the money and more. */
    @Test
    void sharesStopGoingUpWhenAllIsBoughtThatTheMoneyCouldBuy() {
        var withSentinel = Elections.approving(100, "a:60 withdrawn:999999999", "a", "a,withdrawn");

        assertThat(Tally.count(withSentinel, Rule.MES_COST_ADD1_INT_NOEX).counts())
                .isEqualTo(1);
    }

    @Test
    void ofProjectsThatRuleEachOtherOutOnlyOneIsBought() {
        var rules = GREEDY.withIncompatible(List.of(Set.of("b", "c")));

        assertThat(bought(rules)).containsExactly("c", "a", "d");
        assertThat(loss(rules, "b")).satisfies(it -> {
            assertThat(it.reason()).isEqualTo(Loss.Reason.RULED_OUT);
            assertThat(it.ruledOutBy()).contains(project("c"));
        });
        assertThat(bought(Rule.MES_COST_ADD1U.rules().withIncompatible(List.of(Set.of("b", "c")))))
                .contains("c")
                .doesNotContain("b");
    }

    @Test
    void theNextThatDoesNotFitGetsWhatIsLeft() {
        var purchases = count(GREEDY.withPartFunding()).purchases();

        assertThat(purchases.getLast()).satisfies(it -> {
            assertThat(it.project()).isEqualTo(project("a"));
            assertThat(it.amount()).isEqualTo(15);
            assertThat(it.way()).isEqualTo(Purchase.Way.PART);
        });
        assertThat(count(GREEDY.withPartFunding()).left()).isZero();
    }

    @Test
    void theSpareProjectIsNotInTheCountAndGetsWhatIsLeft() {
        var result = count(GREEDY.withSpare("c"));

        assertThat(result.purchases()).extracting(it -> it.project().id()).containsExactly("b", "d", "c");
        assertThat(result.purchases().getLast().way()).isEqualTo(Purchase.Way.SPARE);
        assertThat(result.purchases().getLast().amount()).isEqualTo(30);
        assertThat(result.left()).isEqualTo(15);
    }

    @Test
    void theSpareProjectGetsNothingWhereItDoesNotGoWithAWinner() {
        var rules = GREEDY.withIncompatible(List.of(Set.of("b", "c"))).withSpare("c");

        assertThat(bought(rules)).containsExactly("b", "d");
        assertThat(loss(rules, "c").reason()).isEqualTo(Loss.Reason.NOTHING_LEFT);
    }

    @Test
    void aProjectIsNotRuledOutByASpareThatGotWhatItCouldNot() {
        var rules = GREEDY.withIncompatible(List.of(Set.of("a", "c"))).withSpare("c");

        assertThat(bought(rules)).containsExactly("b", "d", "c");
        assertThat(loss(rules, "a")).satisfies(it -> {
            assertThat(it.reason()).isEqualTo(Loss.Reason.DID_NOT_FIT);
            assertThat(it.atItsTurn()).hasValue(50);
            assertThat(it.closeness()).isEqualTo(Fraction.of(5, 6));
        });
    }

    @Test
    void whereTheRestGoesToVotesALoserIsToldWhatWasLeftAtItsTurn() {
        assertThat(loss(SHARES.thenFill(), "a").atItsTurn()).hasValue(15);
        assertThat(loss(SHARES, "a").atItsTurn()).isEmpty();
    }

    @Test
    void sharesThatWouldGoUpForeverAreRefused() {
        var rich = Elections.approving(10_000_000_000L, "a:10000000000", "a", "");

        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> Tally.count(rich, Rule.MES_COST_ADD1U));
    }

    @Test
    void aShareThatNoNumberHoldsIsRefused() {
        var rules = Rule.MES_COST_ADD1U
                .rules()
                .with(new Add1(
                        Add1.Start.EXACT, Add1.Stop.OVERSPENDING, Optional.of(new BigDecimal("2000000000000000000"))));

        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> count(rules));
    }

    @Test
    void whatSharesDoNotBuyGoesToVotesWhereTheRulesSaySo() {
        assertThat(bought(SHARES)).containsExactly("c", "d");
        assertThat(bought(SHARES.thenFill())).containsExactly("c", "d", "b");
    }

    /** From 20.00 the three can pay a; from 26.67 the others b as well, which would be too much. */
    @Test
    void sharesGoUpByAsMuchAsTheRulesSay() {
        var byOne = count(SHARES.with(overspending(Add1.Start.WHOLE_UNITS, Optional.empty())));
        var byTen = count(SHARES.with(overspending(Add1.Start.WHOLE_UNITS, Optional.of(BigDecimal.TEN))));

        assertThat(byOne.ledger().share()).isEqualTo(Fraction.of(26));
        assertThat(byOne.counts()).isEqualTo(16);
        assertThat(byTen.ledger().share()).isEqualTo(Fraction.of(22));
        assertThat(byTen.counts()).isEqualTo(3);
    }

    @Test
    void sharesBeginWhereTheRulesSay() {
        var exact = count(SHARES.with(overspending(Add1.Start.EXACT, Optional.empty())));

        assertThat(exact.ledger().share()).isEqualTo(Fraction.of(53, 2));
    }

    /** With 20.00 each, a is bought too, and b fits no more. */
    @Test
    void sharesStopWhenNothingFitsWhereTheRulesSaySo() {
        var stopping = new Add1(Add1.Start.WHOLE_UNITS, Add1.Stop.EXHAUSTIVE, Optional.empty());

        assertThat(count(SHARES.with(stopping)).ledger().share()).isEqualTo(Fraction.of(20));
        assertThat(bought(SHARES.with(stopping))).containsExactly("c", "a", "d");
    }

    private static Add1 overspending(Add1.Start start, Optional<BigDecimal> increment) {
        return new Add1(start, Add1.Stop.OVERSPENDING, increment);
    }

    /** Those who want a, and who wants nothing. */
    @Test
    void whoeverGetsNothingOfWhatTheyWantIsCounted() {
        assertThat(count(SHARES).votersWithNothing()).isEqualTo(4);
        assertThat(count(GREEDY).votersWithNothing()).isEqualTo(4);
    }

    @Test
    void theFirstShareIsWhatTheRulesBeginWith() {
        assertThat(count(SHARES).firstShare()).isEqualTo(Fraction.of(25, 2));
        assertThat(count(Rule.MES_COST_ADD1_INT.rules()).firstShare()).isEqualTo(Fraction.of(12));
        assertThat(Tally.count(Elections.approving(100, "a:60"), Rule.MES_COST).firstShare())
                .isEqualTo(Fraction.ZERO);
    }

    /** Of the points that all have at first, and of what is just enough. */
    @Test
    void supportThatIsJustEnoughIsEnough() {
        assertThat(bought(GREEDY.with(new MinimumSupport.Votes(3)))).containsExactly("c", "b");
        assertThat(bought(GREEDY.with(new MinimumSupport.Votes(4)))).isEmpty();
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(GREEDY::thenFill);
        assertThatIllegalArgumentException().isThrownBy(SHARES::withPartFunding);
        assertThatIllegalArgumentException().isThrownBy(() -> count(GREEDY.withSpare("nothing")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(GREEDY.withIncompatible(List.of(Set.of("a", "nothing")))));
        assertThatIllegalArgumentException().isThrownBy(() -> new MinimumSupport.ShareOfCost(0));
    }

    private TallyResult count(CountingRules rules) {
        return Tally.count(election, rules, Lot.byId(election.projects()));
    }

    private List<String> bought(CountingRules rules) {
        return count(rules).purchases().stream().map(it -> it.project().id()).toList();
    }

    private Loss loss(CountingRules rules, String id) {
        return count(rules).losses().stream()
                .filter(it -> it.project().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Project project(String id) {
        return election.projects().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
