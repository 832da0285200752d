package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the account of a count says to people, and the figures in it. */
class ResultWordsTest {

    private static final Locale DUTCH = Locale.of("nl");

    /** Two want a and b, one wants a, one wants c; each has 250. */
    private final Election election = Elections.approving(1000, "a:600 b:350 c:500 d:800", "a,b", "a,b", "a", "c");

    @Test
    void eachSentenceStandsInTheReport() {
        for (var rule : Rule.values()) {
            var result = Tally.count(election, rule);
            var texts = new TallyTexts(DUTCH);
            var words = ResultWords.of(result, DUTCH);
            var report = TallyReport.of(rule, Optional.empty(), result, texts).replaceAll("\\s*\n\\s*", " ");

            assertThat(Stream.of(
                                    Stream.of(words.size(), words.rules(), words.spent(), words.lot(Optional.empty())),
                                    Stream.of(words.share(), words.nothing(), words.comparison())
                                            .flatMap(Optional::stream),
                                    result.purchases().stream().map(words::winner),
                                    result.losses().stream().map(words::loser))
                            .flatMap(it -> it))
                    .allSatisfy(it -> assertThat(report).contains(it));
        }
    }

    @Test
    void aTenantReadsEachSentence() {
        var result = Tally.count(election, Rule.MES_COST);
        var words = ResultWords.of(result, DUTCH);

        assertThat(words.share()).contains("Iedere stemmer had €\u00a0250 te besteden.");
        assertThat(words.winner(result.purchases().getFirst()))
                .isEqualTo("€\u00a0600. 3 stemmers kozen dit en betaalden het samen uit hun deel van het geld.");
        assertThat(result.losses())
                .filteredOn(it -> it.project().id().equals("d"))
                .map(words::loser)
                .containsExactly("Kost €\u00a0800. Niemand koos dit.");
        assertThat(words.nothing()).contains("1 stemmer (25\u00a0%) krijgt niets van de eigen keuze.");
        assertThat(words.lot(Optional.of("12"))).isEqualTo("Loten was nergens nodig.");
        assertThat(ResultWords.of(result, Locale.ENGLISH).comparison().orElseThrow())
                .startsWith("If only most votes counted, ");
    }

    /** Whoever knows that they were one of two who wanted it would know what the other one voted. */
    @Test
    void whoeverDoesNotSeeTheBallotsIsNotToldWhatFewVotersPaidFor() {
        var few = Tally.count(election, Rule.MES_COST);
        var many = Tally.count(
                Elections.approving(1000, "a:600 b:350", "a,b", "a,b", "a,b", "a,b", "a,b", "a", "a", "a"),
                Rule.MES_COST);

        assertThat(lossOf(few, "b", ResultWords.of(few, DUTCH))).contains("Daarvan ging");
        assertThat(lossOf(few, "b", ResultWords.discreet(few, DUTCH, "EUR")))
                .startsWith("Kost €\u00a0350, gekozen door 2 stemmers.")
                .doesNotContain("Daarvan ging", "‘a’");
        assertThat(lossOf(many, "b", ResultWords.discreet(many, DUTCH, "EUR"))).contains("Daarvan ging", "‘a’");
    }

    private static String lossOf(TallyResult result, String project, ResultWords words) {
        return result.losses().stream()
                .filter(it -> it.project().id().equals(project))
                .map(words::loser)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWordOfTheLotIsToldWhereOneWasNeeded() {
        var equal = Elections.approving(100, "a:60 b:60", "a", "b");
        var result = Tally.count(equal, Rule.GREEDY.rules(), Lot.drawn("12", equal.projects()));
        var words = ResultWords.of(result, DUTCH);

        assertThat(words.lot(Optional.of("12"))).contains("geloot met het woord ‘12’", "Met een ander lot");
        assertThat(words.byLot(result.purchases().getFirst()).orElseThrow()).contains("‘a’, ‘b’");
    }

    @Test
    void whereVotersHaveNoSharesOrThereAreNoneNothingIsSaidOfThem() {
        var byVotes = ResultWords.of(Tally.count(election, Rule.GREEDY), DUTCH);
        var nobody = ResultWords.of(Tally.count(Elections.approving(100, "a:60"), Rule.MES_COST), DUTCH);

        assertThat(byVotes.share()).isEmpty();
        assertThat(byVotes.comparison()).isEmpty();
        assertThat(byVotes.noVoters()).isEmpty();
        assertThat(nobody.share()).isEmpty();
        assertThat(nobody.nothing()).isEmpty();
        assertThat(nobody.noVoters()).isPresent();
    }

    @Test
    void theCostForEachSupporterIsRoundedHalfUpToCents() {
        var result = Tally.count(Elections.approving(100, "a:50 b:30 c:5", "a", "a", "a", "a,b"), Rule.GREEDY);

        assertThat(result.purchases())
                .extracting(result::costPerSupporter)
                .containsExactly(
                        Optional.of(new BigDecimal("12.50")), Optional.of(new BigDecimal("30.00")), Optional.empty());
        var thirds = Tally.count(Elections.approving(100, "a:50", "a", "a", "a"), Rule.GREEDY);
        assertThat(thirds.costPerSupporter(thirds.purchases().getFirst())).contains(new BigDecimal("16.67"));
        var halfACent = Tally.count(Elections.approving(100, "a:0.05", "a", "a"), Rule.GREEDY);
        assertThat(halfACent.costPerSupporter(halfACent.purchases().getFirst())).contains(new BigDecimal("0.03"));
    }

    /** The one who wants c too has less left for a. */
    @Test
    void whatVotersPaidIsToldOfAllTogether() {
        var result = Tally.count(Elections.approving(100, "a:60 c:25", "a,c", "a", "a", "c"), Rule.MES_COST);
        var payments = result.payments(result.purchases().getLast()).orElseThrow();

        assertThat(result.purchases()).extracting(it -> it.project().id()).containsExactly("a", "c");
        assertThat(payments.payers()).isEqualTo(2);
        assertThat(payments.total()).isEqualTo(Fraction.of(25));
        assertThat(payments.least()).isEqualTo(Fraction.of(5));
        assertThat(payments.most()).isEqualTo(Fraction.of(20));
        assertThat(payments.average()).isEqualTo(Fraction.of(25, 2));
    }

    @Test
    void nobodyPaysOfTheirShareForWhatVotesBuy() {
        var result = Tally.count(election, Rule.GREEDY);

        assertThat(result.purchases()).isNotEmpty().allMatch(it -> result.payments(it)
                .isEmpty());
        var other = Tally.count(Elections.approving(100, "z:50", "z"), Rule.MES_COST);
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.count(election, Rule.MES_COST)
                .payments(other.purchases().getFirst()));
    }

    @Test
    void whoeverGetsSomethingOfWhatTheyWantIsCounted() {
        var result = Tally.count(election, Rule.MES_COST);

        assertThat(result.votersWithSomething()).isEqualTo(3);
        assertThat(result.votersWithSomething() + result.votersWithNothing()).isEqualTo(result.voters());
    }
}
