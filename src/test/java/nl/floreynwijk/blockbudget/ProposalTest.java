package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.PurposeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2027-03-06T09:00:00Z");
    private static final AccountId RIA = AccountId.random();
    private static final AccountId SANNE = AccountId.random();
    private static final Costing COSTING =
            new Costing(Euros.of(500), new PurposeCode("repairs"), Responsibility.RESIDENTS, true);

    private final RoundId round = RoundId.random();
    private final Proposal bench = proposed("Bank bij de deur");
    private final Proposal benches = proposed("Bankjes");

    private Proposal proposed(String title) {
        return Proposal.proposed(ProposalId.random(), round, plan(title), RIA, NOW);
    }

    private static ProposalPlan plan(String title) {
        return new ProposalPlan(title, "Om te zitten.", "", Optional.empty());
    }

    private Proposal in(ProposalState state) {
        var proposal = proposed("Iets");
        switch (state) {
            case IDEA -> {}
            case ACCEPTED -> proposal.accept(COSTING, SANNE, NOW);
            case MERGED -> proposal.mergeInto(benches, "Hetzelfde", SANNE, NOW);
            case REFUSED -> proposal.refuse("Kan niet", SANNE, NOW);
            case WITHDRAWN -> proposal.withdraw();
        }
        return proposal;
    }

    @Test
    void itIsItsProposersAsLongAsNobodyDecided() {
        bench.change(plan("Twee banken"));

        assertThat(bench.title()).isEqualTo("Twee banken");
        assertThat(bench.isProposedBy(RIA)).isTrue();
        assertThat(bench.isProposedBy(SANNE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "IDEA")
    void itsProposerNeitherChangesNorWithdrawsWhatIsDecided(ProposalState state) {
        var proposal = in(state);

        assertThatIllegalStateException().isThrownBy(() -> proposal.change(plan("Iets anders")));
        assertThatIllegalStateException().isThrownBy(proposal::withdraw);
    }

    @Test
    void whatIsNotRightIsNotProposed() {
        assertThatIllegalArgumentException().isThrownBy(() -> proposed(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> bench.change(plan("")));
    }

    @Test
    void whatIsAcceptedHasACostAndSomebodyWhoseWorkItIs() {
        bench.accept(COSTING, SANNE, NOW);

        assertThat(bench.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(bench.costing()).contains(COSTING);
    }

    @Test
    void whatIsAcceptedCanCostSomethingElseAfterAll() {
        var dearer = new Costing(Euros.of(600), new PurposeCode("green"), Responsibility.LANDLORD, false);
        bench.accept(COSTING, SANNE, NOW);

        bench.accept(dearer, SANNE, NOW);

        assertThat(bench.costing()).contains(dearer);
    }

    @Test
    void nothingIsAcceptedForFree() {
        var free = new Costing(Euros.ZERO, new PurposeCode("repairs"), Responsibility.RESIDENTS, false);

        assertThatIllegalArgumentException().isThrownBy(() -> bench.accept(free, SANNE, NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGED", "REFUSED", "WITHDRAWN"})
    void whatIsNotAliveIsNotDecidedOnAgain(ProposalState state) {
        var proposal = in(state);

        assertThatIllegalStateException().isThrownBy(() -> proposal.accept(COSTING, SANNE, NOW));
        assertThatIllegalStateException().isThrownBy(() -> proposal.refuse("Nee", SANNE, NOW));
        assertThatIllegalStateException().isThrownBy(() -> proposal.mergeInto(benches, "Zelfde", SANNE, NOW));
    }

    @Test
    void whatIsRefusedAfterAllCostsNothing() {
        bench.accept(COSTING, SANNE, NOW);

        bench.refuse("De gemeente doet het al", SANNE, NOW);

        assertThat(bench.state()).isEqualTo(ProposalState.REFUSED);
        assertThat(bench.costing()).isEmpty();
    }

    @Test
    void onePartIsOfOneWhole() {
        bench.mergeInto(benches, "Hetzelfde", SANNE, NOW);

        assertThat(bench.state()).isEqualTo(ProposalState.MERGED);
        assertThat(bench.mergedInto()).contains(benches.id());
    }

    @Test
    void nothingBecomesPartOfItself() {
        assertThat(bench.canTake(bench)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> bench.mergeInto(bench, "Hm", SANNE, NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGED", "REFUSED", "WITHDRAWN"})
    void nothingBecomesPartOfWhatIsNotAlive(ProposalState state) {
        assertThat(in(state).canTake(bench)).isFalse();
    }

    @Test
    void nothingBecomesPartOfAnotherRound() {
        var elsewhere = Proposal.proposed(ProposalId.random(), RoundId.random(), plan("Bank"), RIA, NOW);

        assertThat(elsewhere.canTake(bench)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "MERGED", "REFUSED"})
    void aDecisionCanBeTakenBack(ProposalState state) {
        var proposal = in(state);

        proposal.reopen(SANNE, NOW);

        assertThat(proposal.state()).isEqualTo(ProposalState.IDEA);
        assertThat(proposal.costing()).isEmpty();
        assertThat(proposal.mergedInto()).isEmpty();
        assertThat(proposal.canChange()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "WITHDRAWN"})
    void whereNothingIsDecidedNothingIsTakenBack(ProposalState state) {
        var proposal = in(state);

        assertThatIllegalStateException().isThrownBy(() -> proposal.reopen(SANNE, NOW));
    }

    @Test
    void aCommentIsRemovedOnceAndItsWordsAreGone() {
        var comment = Comment.written(CommentId.random(), bench.id(), RIA, false, "Goed plan!", NOW);

        comment.remove(SANNE, "Dit ging over een buurman", NOW);

        assertThat(comment.isRemoved()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> comment.takeBack(RIA, NOW));
    }

    @Test
    void onlyItsWriterTakesACommentBack() {
        var comment = Comment.written(CommentId.random(), bench.id(), RIA, false, "Goed plan!", NOW);

        assertThatIllegalArgumentException().isThrownBy(() -> comment.takeBack(SANNE, NOW));
        comment.takeBack(RIA, NOW);
        assertThat(comment.isRemoved()).isTrue();
    }
}
