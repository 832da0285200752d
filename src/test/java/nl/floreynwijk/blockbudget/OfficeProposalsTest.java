package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.budgets.TestBudgets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the office itself puts into a round. */
@PortalTest
class OfficeProposalsTest {

    @Autowired
    OfficeProposals office;

    @Autowired
    Proposals proposals;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    private final ProposalId bench = ProposalId.random();
    private RoundId round = RoundId.random();

    @BeforeEach
    void aRoundCollectsIdeas() {
        people.signedIn("Olga", Role.COORDINATOR);
        round = rounds.round(budgets.opened("blokbudget", "Blok A"));
    }

    @Test
    void itIsThereOnceAndItsPageSaysThatItIsOfTheOffice() {
        assertThat(office.roundsForIdeas()).extracting(RoundSummary::id).contains(round);

        assertThat(office.propose(bench, round, TestProposals.plan("Bank")))
                .isEqualTo(new ProposeResult.Proposed(bench));
        assertThat(office.propose(bench, round, TestProposals.plan("Bank")))
                .isEqualTo(new ProposeResult.Proposed(bench));

        assertThat(proposals.of(round)).extracting(ProposalCard::id).containsExactly(bench);
        var details = proposals.find(bench).orElseThrow();
        assertThat(details.byOffice()).isTrue();
        assertThat(details.proposer()).isEmpty();
        assertThat(details.card().mine()).isFalse();
    }

    @Test
    void onlyWhileIdeasAreCollected() {
        rounds.endIdeas(round);

        assertThat(office.roundsForIdeas()).extracting(RoundSummary::id).doesNotContain(round);
        assertThat(office.propose(bench, round, TestProposals.plan("Bank"))).isEqualTo(new ProposeResult.NotNow());
        assertThat(office.propose(bench, RoundId.random(), TestProposals.plan("Bank")))
                .isEqualTo(new ProposeResult.NotNow());
    }

    @Test
    void somethingWithoutATitleIsRefused() {
        assertThat(office.propose(bench, round, new ProposalPlan(" ", "Tekst", "", Optional.empty())))
                .isInstanceOf(ProposeResult.Refused.class);
    }

    @Test
    void membersProposeForThemselves() {
        people.signedIn("Mia", Role.MEMBER);
        var plan = TestProposals.plan("Bank");

        assertThatThrownBy(() -> office.propose(bench, round, plan)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(office::roundsForIdeas).isInstanceOf(AccessDeniedException.class);
    }
}
