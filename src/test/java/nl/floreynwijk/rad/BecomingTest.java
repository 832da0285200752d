package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.TestProposals;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.workgroups.WorkGroupDetails;
import nl.floreynwijk.workgroups.WorkGroups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What Olga makes of the cards that people want most. */
@PortalTest
class BecomingTest {

    @Autowired
    Becoming becoming;

    @Autowired
    RadResults results;

    @Autowired
    WorkGroups groups;

    @Autowired
    Proposals proposals;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    private EveningId evening = EveningId.random();
    private RunId run = RunId.random();
    private CardId card = CardId.random();

    @BeforeEach
    void anEveningWithOneCoin() {
        evening = rad.evening();
        card = rad.cards(evening, 2).getFirst();
        run = rad.opened(evening);
        rad.put(run, rad.joined(evening), card, 4);
        people.signedIn("Olga", Role.COORDINATOR);
    }

    private CardOutcome outcome() {
        return results.ofRun(evening, Optional.empty()).orElseThrow().cards().getFirst();
    }

    @Test
    void aCardBecomesOneWorkingGroup() {
        rad.ended(evening, clock.instant());

        var made = becoming.becomeGroup(card);

        assertThat(made).isInstanceOf(BecomeResult.Group.class);
        assertThat(becoming.becomeGroup(card)).isEqualTo(made);
        assertThat(outcome().group().map(BecomeResult.Group::new)).contains((BecomeResult.Group) made);
        assertThat(groups.all())
                .extracting(WorkGroupDetails::plan)
                .filteredOn(it -> it.name().equals("Kaart 1"))
                .singleElement()
                .satisfies(it -> assertThat(it.purpose()).isEqualTo("Wat kaart 1 is."));
    }

    @Test
    void aCardBecomesOneProposal() {
        rad.ended(evening, clock.instant());
        var round = rounds.round(budgets.opened("blokbudget", "Blok A"));
        assertThat(becoming.rounds()).extracting(it -> it.id()).contains(round);

        var made = becoming.becomeProposal(card, round);

        assertThat(becoming.becomeProposal(card, RoundId.random())).isEqualTo(made);
        var where = outcome().proposal().orElseThrow();
        assertThat(made).isEqualTo(new BecomeResult.Proposed(where));
        var proposal = proposals.find(where.proposal()).orElseThrow();
        assertThat(proposal.card().title()).isEqualTo("Kaart 1");
        assertThat(proposal.text())
                .startsWith("Wat kaart 1 is.")
                .contains("Rad van Floreyn", "legden 1 mensen samen 4 munten", "Op deze kaart lagen er 4.");
        assertThat(proposal.byOffice()).isTrue();
    }

    @Test
    void notInARoundThatCollectsNoIdeas() {
        rad.ended(evening, clock.instant());
        var round = rounds.round(budgets.opened("blokbudget", "Blok A"));
        rounds.endIdeas(round);

        assertThat(becoming.becomeProposal(card, round)).isEqualTo(new BecomeResult.RoundClosed());
        assertThat(outcome().proposal()).isEmpty();
    }

    @Test
    void notWhileTheEveningGoesOnNorWhenItWasPractice() {
        assertThat(becoming.becomeGroup(card)).isEqualTo(new BecomeResult.NotYet());
        rad.run(run, "practice", true);
        rad.ended(evening, clock.instant());
        assertThat(becoming.becomeGroup(card)).isEqualTo(new BecomeResult.NotYet());
        assertThat(List.of(outcome().group(), outcome().proposal())).containsOnly(Optional.empty());
    }

    @Test
    void nothingBecomesOfACardThatIsNotThere() {
        assertThat(becoming.becomeGroup(CardId.random())).isEqualTo(new BecomeResult.Gone());
    }

    @Test
    void membersMakeNothingOfIt() {
        people.signedIn("Mia", Role.MEMBER);

        assertThatThrownBy(() -> becoming.becomeGroup(card)).isInstanceOf(AccessDeniedException.class);
    }
}
