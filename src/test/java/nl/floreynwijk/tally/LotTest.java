package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LotTest {

    @Test
    void withoutALotIdsGoInOrderAsText() {
        assertThat(Lot.byId(List.of(
                                new Project("9", 1), new Project("10", 1), new Project("é", 1), new Project("z", 1)))
                        .ids())
                .containsExactly("10", "9", "z", "é");
    }

    @Test
    void whoeverKnowsTheWordDrawsTheSameLot() {
        var projects = List.of(new Project("a", 1), new Project("b", 1), new Project("c", 1), new Project("d", 1));

        assertThat(Lot.drawn("12-18-33", projects)).isEqualTo(Lot.drawn("12-18-33", projects.reversed()));
        assertThat(List.of("1", "2", "3", "4", "5", "6")).anySatisfy(word -> assertThat(Lot.drawn(word, projects))
                .isNotEqualTo(Lot.drawn("12-18-33", projects)));
    }

    /** The digests of the word, a line end and each id, as any other program makes them. */
    @Test
    void theLotIsDrawnAsTheReadmeSays() {
        var projects = List.of(new Project("a", 1), new Project("b", 1), new Project("c", 1), new Project("d", 1));

        assertThat(Lot.drawn("12-18-33", projects).ids()).containsExactly("d", "b", "c", "a");
    }

    @Test
    void aLotOfOtherProjectsIsRefused() {
        var election = Elections.approving(100, "a:60 b:50", "a,b", "a");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.count(election, Rule.GREEDY.rules(), new Lot(List.of("a"))));
    }

    @Test
    void aProjectHasOnePlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lot(List.of("a", "a")));
    }

    @Test
    void whereNothingIsEqualNoLotIsNeeded() {
        var election = Elections.approving(100, "a:60 b:50", "a,b", "a");

        assertThat(Tally.count(election, Rule.GREEDY).lotEffect()).isEqualTo(new LotEffect.NotNeeded());
        assertThat(Tally.count(election, Rule.MES_COST).lotEffect()).isEqualTo(new LotEffect.NotNeeded());
    }

    @Test
    void whereTheLotChoseItIsToldWhoElseWouldHaveWon() {
        var election = Elections.approving(100, "a:60 b:60", "a", "b", "a,b");

        for (var rule : List.of(Rule.GREEDY, Rule.MES_COST_U, Rule.MES_COST_ADD1U)) {
            var result = Tally.count(election, rule);
            assertThat(result.purchases().getFirst().project().id()).isEqualTo("a");
            assertThat(result.purchases().getFirst().lot()).hasSize(2);
            assertThat(result.lotEffect())
                    .isInstanceOfSatisfying(LotEffect.Different.class, it -> assertThat(it.winners())
                            .extracting(Project::id)
                            .containsExactly("b"));
        }
    }

    @Test
    void whereBothWinAnywayTheLotMakesNoDifference() {
        var election = Elections.approving(100, "a:50 b:50", "a", "b", "a,b");

        assertThat(Tally.count(election, Rule.GREEDY).lotEffect()).isEqualTo(new LotEffect.NoDifference());
    }

    /** Both get money with either lot, but another part of it. */
    @Test
    void whereTheLotDecidesWhoGetsOnlyAPartItMakesADifference() {
        var election = Elections.approving(100, "a:60 b:60", "a,b", "a,b");
        var result = Tally.count(election, Rule.GREEDY.rules().withPartFunding(), Lot.byId(election.projects()));

        assertThat(result.lotEffect()).isInstanceOf(LotEffect.Different.class);
    }

    /** Seven alike, of which one fits: more orders than are tried, of which the first tell enough. */
    @Test
    void ofVeryManyOrdersOnlySomeAreTried() {
        var votes = Profile.of(1, 1, 1, 1, 1, 1, 1)
                .add(new int[] {1, 1, 1, 1, 1, 1, 1})
                .build();
        var lot = new int[] {0, 1, 2, 3, 4, 5, 6};
        var always = new Outcome(List.of(), 1, Ledger.none(votes), Set.of(List.of(0, 1, 2, 3, 4, 5, 6)));

        assertThat(new OtherLots(votes, lot, _ -> always, 100).effect(always, List.of()))
                .isEqualTo(new LotEffect.NoneFound(100));
    }
}
