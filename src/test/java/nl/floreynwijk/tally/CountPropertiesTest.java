package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every count, whatever the election. */
class CountPropertiesTest {

    @Provide
    Arbitrary<Election> elections() {
        return SmallElections.any();
    }

    @Property
    void neverSpendsMoreThanThereIs(@ForAll("elections") Election election, @ForAll Rule rule) {
        var result = Tally.count(election, rule);

        assertThat(result.spent()).isLessThanOrEqualTo(election.budget());
        assertThat(result.purchases()).extracting(Purchase::project).doesNotHaveDuplicates();
        assertThat(result.purchases())
                .allSatisfy(it -> assertThat(it.amount()).isEqualTo(it.project().cost()));
    }

    @Property
    void nothingFitsAnyMoreWhereWhatIsLeftGoesToVotes(
            @ForAll("elections") Election election, @ForAll("byVotesInTheEnd") Rule rule) {
        var result = Tally.count(election, rule);

        assertThat(result.losses())
                .allSatisfy(it -> assertThat(it.project().cost()).isGreaterThan(result.left()));
    }

    /** Elections in which a ballot says nothing of what it does not name. */
    @Provide
    Arbitrary<Election> withoutDefaultScore() {
        return SmallElections.any().filter(it -> it.box().unlisted() == 0);
    }

    @Provide
    Arbitrary<Rule> byVotesInTheEnd() {
        return Arbitraries.of(Rule.values()).filter(it -> it.rules().fill() || !isByShares(it));
    }

    @Provide
    Arbitrary<Rule> byShares() {
        return Arbitraries.of(Rule.values()).filter(CountPropertiesTest::isByShares);
    }

    private static boolean isByShares(Rule rule) {
        return rule.rules().method() == CountingRules.Method.EQUAL_SHARES;
    }

    @Property
    void eachRoundIsPaidToTheCentByWhoeverWantsIt(@ForAll("elections") Election election, @ForAll Rule rule) {
        var result = Tally.count(election, rule);
        var ledger = result.ledger();
        var left = new Fraction[election.ballots().size()];
        Arrays.fill(left, ledger.share());
        for (var round = 0; round < ledger.rounds(); round++) {
            var project = result.purchases().get(round).project();
            var price = result.price(round);
            var paid = Fraction.ZERO;
            for (var payment : ledger.payments(round)) {
                var voter = payment.ballot() - 1;
                var asked = asked(election, result, voter, project, price);
                assertThat(payment.amount()).isEqualTo(asked.compareTo(left[voter]) < 0 ? asked : left[voter]);
                left[voter] = left[voter].minus(payment.amount());
                paid = paid.plus(payment.amount());
            }
            assertThat(paid).isEqualTo(Fraction.of(project.cost()));
            assertThat(price).isGreaterThanOrEqualTo(round == 0 ? price : result.price(round - 1));
        }
        for (var voter = 0; voter < left.length; voter++) {
            assertThat(ledger.left(voter + 1)).isEqualTo(left[voter]).isGreaterThanOrEqualTo(Fraction.ZERO);
        }
    }

    /** What a voter's utility of a project costs at this price. */
    private static Fraction asked(Election election, TallyResult result, int voter, Project project, Fraction price) {
        var profile = election.profile();
        var place = election.projects().indexOf(project);
        var group = profile.groups[voter];
        var points = IntStream.range(profile.wishes.starts[group], profile.wishes.starts[group + 1])
                .filter(it -> profile.wishes.columns[it] == place)
                .map(it -> profile.wishes.points[it])
                .findFirst()
                .orElseThrow();
        return price.times(result.rules().utility() == Utility.COST ? points * project.cost() : points);
    }

    @Property
    void theCountIsWhatThePaperSays(@ForAll("elections") Election election, @ForAll Rule rule) {
        var result = Tally.count(election, rule);
        var plain = PlainCount.of(election, rule);

        assertThat(result.purchases()).extracting(it -> it.project().id()).containsExactlyElementsOf(plain.bought());
        assertThat(result.counts()).isEqualTo(plain.counts());
        assertThat(result.ledger().share()).isEqualTo(plain.share());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomenstraat", "rad"})
    void aBlockIsCountedAsThePaperSays(String name) throws IOException {
        var election = Elections.in(Path.of("src/test/resources/tally/" + name + ".pb"));

        for (var rule : Rule.values()) {
            assertThat(winners(election, rule))
                    .as(rule.code())
                    .containsExactlyElementsOf(PlainCount.of(election, rule).bought());
        }
    }

    @Property
    void amountsOfAnySizeAreCountedExactly(
            @ForAll("elections") Election election,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long money,
            @ForAll @IntRange(min = 1, max = 100_000_000) int points) {
        var large = SmallElections.enlarged(election, money, points);
        for (var rule : List.of(Rule.MES_COST_U, Rule.MES_CARD_U)) {
            assertThat(winners(large, rule))
                    .containsExactlyElementsOf(PlainCount.of(large, rule).bought());
        }
    }

    /** What a loser's supporters had left, to the unit, or one unit more: less than the steps tell apart in which is kept what is left. */
    @Property
    void whatIsOnTheEdgeIsCountedExactly(
            @ForAll("elections") Election election,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long money,
            @ForAll @IntRange(min = 1, max = 100_000_000) int points,
            @ForAll boolean tooMuch) {
        var large = SmallElections.enlarged(election, money, points);
        for (var rule : List.of(Rule.MES_COST, Rule.MES_CARD)) {
            for (var loss : Tally.count(large, rule).losses()) {
                var cost = loss.held().floor().longValueExact() + (tooMuch ? 1 : 0);
                if (cost > 0) {
                    var edge = SmallElections.costing(large, loss.project(), cost);
                    assertThat(winners(edge, rule))
                            .containsExactlyElementsOf(PlainCount.of(edge, rule).bought());
                }
            }
        }
    }

    @Property
    void nobodyCouldBuyAnythingElseOfTheirShares(@ForAll("elections") Election election, @ForAll Utility utility) {
        var result = Tally.count(election, CountingRules.equalShares(utility), Lot.byId(election.projects()));

        assertThat(result.losses()).allSatisfy(it -> assertThat(it.closeness()).isLessThan(Fraction.of(1)));
    }

    @Property
    void everyGroupGetsItsShare(@ForAll("elections") Election election, @ForAll("byShares") Rule rule) {
        var result = Tally.count(election, rule);
        var winners = result.purchases().stream().map(Purchase::project).toList();

        assertThat(Proportionality.violation(
                        election,
                        rule.rules().utility(),
                        winners,
                        result.ledger().share()))
                .isEmpty();
    }

    /** The check above would be worth nothing if every outcome passed it. */
    @Test
    void mostVotesFirstDoesNotGiveEveryGroupItsShare() {
        var election = Elections.approving(100, "a:40 b:40 c:40", "a,b", "a,b", "a,b", "a,b", "c", "c", "c");
        var result = Tally.count(election, Rule.GREEDY);
        var winners = result.purchases().stream().map(Purchase::project).toList();

        assertThat(Proportionality.violation(election, Utility.COST, winners, Fraction.of(100, 7)))
                .contains(2);
    }

    @Property
    void theOrderOfBallotsDoesNotMatter(@ForAll("elections") Election election, @ForAll Rule rule, @ForAll long seed) {
        var ballots = new ArrayList<>(election.ballots());
        Collections.shuffle(ballots, new Random(seed));

        assertThat(winners(with(election, 1, ballots), rule)).isEqualTo(winners(election, rule));
    }

    @Property
    void theUnitOfMoneyDoesNotMatter(@ForAll("elections") Election election, @ForAll Rule rule) {
        var cents = with(election, 100, election.ballots());

        assertThat(winners(cents, rule)).isEqualTo(winners(election, rule));
    }

    @Property
    void whatNobodyWantsChangesNothing(@ForAll("withoutDefaultScore") Election election) {
        var projects = new ArrayList<>(election.projects());
        projects.add(new Project("zz", 1));
        var more = new Election(election.meta(), election.budget(), election.money(), projects, election.box());

        for (var rule : List.of(Rule.MES_COST, Rule.MES_CARD, Rule.MES_COST_ADD1_INT)) {
            assertThat(winners(more, rule)).isEqualTo(winners(election, rule));
        }
    }

    @Property
    void oneMoreBallotForAWinnerOnlyKeepsItWinningByMostVotes(@ForAll("withoutDefaultScore") Election election) {
        for (var winner : Tally.count(election, Rule.GREEDY).purchases()) {
            var place = election.projects().indexOf(winner.project());
            var ballots = new ArrayList<>(election.ballots());
            ballots.add(Ballot.giving("one more", new int[] {place}, new int[] {1}, List.of()));

            assertThat(winners(with(election, 1, ballots), Rule.GREEDY))
                    .contains(winner.project().id());
        }
    }

    @Property
    void whoeverWantsOnlyThisGetsItWhenTheirSharesPayIt(@ForAll("elections") Election election) {
        var profile = election.profile();
        var result = winners(election, Rule.MES_COST);
        for (var project = 0; project < profile.projects(); project++) {
            var only = project;
            var bullets = IntStream.range(0, profile.groupCount())
                    .filter(it -> profile.wishes.starts[it + 1] == profile.wishes.starts[it] + 1)
                    .filter(it -> profile.wishes.columns[profile.wishes.starts[it]] == only)
                    .map(it -> profile.weights[it])
                    .sum();
            if (bullets * election.budget() >= profile.voters * profile.costs[project]) {
                assertThat(result).contains(election.projects().get(project).id());
            }
        }
    }

    private static List<String> winners(Election election, Rule rule) {
        return Tally.count(election, rule).purchases().stream()
                .map(it -> it.project().id())
                .toList();
    }

    /** The same election with other ballots, in a unit of money that is so many times smaller. */
    private static Election with(Election election, int factor, List<Ballot> ballots) {
        var box = election.box();
        return new Election(
                election.meta(),
                election.budget() * factor,
                new Scale(factor == 1 ? 0 : 2),
                election.projects().stream()
                        .map(it -> new Project(it.id(), it.cost() * factor))
                        .toList(),
                new BallotBox(box.type(), box.points(), box.unlisted(), box.mostNamed(), box.columns(), ballots));
    }
}
