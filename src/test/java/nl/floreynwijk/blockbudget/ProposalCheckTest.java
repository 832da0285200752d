package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.PurposeCode;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ProposalCheckTest {

    @Autowired
    ProposalCheck check;

    @Autowired
    Proposals proposals;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AuditPages trail;

    @Autowired
    JdbcClient database;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId sanne = AccountId.random();
    private BudgetId budget = BudgetId.random();
    private RoundId round = RoundId.random();
    private ProposalId bench = ProposalId.random();
    private ProposalId benches = ProposalId.random();

    @BeforeEach
    void annaAndBertProposeAlmostTheSame() {
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
        budget = budgets.opened("blokbudget", "Blok A");
        round = rounds.round(budget);
        anna = members.signedIn("Anna");
        budgets.houseIn(budget, anna);
        bench = rounds.proposed(round, "Bank");
        bert = members.signedIn("Bert");
        budgets.houseIn(budget, bert);
        benches = rounds.proposed(round, "Bankjes");
        people.signIn(sanne);
    }

    private AcceptProposalResult accept(ProposalId id, Euros cost) {
        return check.accept(id, rounds.costing(round, cost), rounds.version(round, id));
    }

    private ProposalState stateOf(ProposalId id) {
        return rounds.checked(round, id).state();
    }

    private List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select concat(subject, text) from notification_mail
                        where account_id = :account and kind = 'blockbudget.proposals' order by created_at, id
                        """)
                .param("account", account.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whatIsAcceptedIsVotedOnAndItsProposerIsTold() {
        assertThat(accept(bench, Euros.of(500))).isEqualTo(new AcceptProposalResult.Accepted());

        assertThat(stateOf(bench)).isEqualTo(ProposalState.ACCEPTED);
        assertThat(check.board(round).orElseThrow().total()).isEqualTo(Euros.of(500));
        assertThat(mailsTo(anna))
                .singleElement(as(STRING))
                .contains("Bank", "€ 500,00", "/stemkamer/%s/voorstellen/%s".formatted(round, bench));
        assertThat(mailsTo(bert)).isEmpty();
    }

    @Test
    void acceptedTwiceTheSameItIsToldOnce() {
        accept(bench, Euros.of(500));
        accept(bench, Euros.of(500));
        assertThat(mailsTo(anna)).hasSize(1);

        accept(bench, Euros.of(600));
        assertThat(mailsTo(anna)).hasSize(2);
        assertThat(check.board(round).orElseThrow().total()).isEqualTo(Euros.of(600));
    }

    @Test
    void nothingCostsMoreThanThereIs() {
        assertThat(accept(bench, TestProposals.AMOUNT.plus(new Euros(1))))
                .isEqualTo(new AcceptProposalResult.MoreThan(TestProposals.AMOUNT));
        assertThat(accept(bench, Euros.ZERO)).isEqualTo(new AcceptProposalResult.NotAnAmount());
        assertThat(accept(bench, TestProposals.AMOUNT)).isEqualTo(new AcceptProposalResult.Accepted());
    }

    @Test
    void nothingCostsMoreThanTheLabelAllowsAtOnce() {
        database.sql("""
                        insert into budgets_label_rule (label, kind, cents) values ('blokbudget', 'MOST_AT_ONCE', 30000)
                        on duplicate key update cents = 30000
                        """).update();

        assertThat(accept(bench, Euros.of(301))).isEqualTo(new AcceptProposalResult.MoreThan(Euros.of(300)));
    }

    @Test
    void moneyIsForWhatTheLabelIsFor() {
        var odd = new Costing(Euros.of(1), new PurposeCode("fireworks"), Responsibility.RESIDENTS, false);

        assertThat(check.accept(bench, odd, rounds.version(round, bench)))
                .isEqualTo(new AcceptProposalResult.NotAPurpose());
    }

    @Test
    void nobodyDecidesOnWordsThatAreNotThereAnyMore() {
        var seen = rounds.version(round, bench);
        people.signIn(anna);
        var own = proposals.toChange(bench).orElseThrow();
        proposals.change(bench, TestProposals.plan("Een zwembad"), List.of(), List.of(), own.version());
        people.signIn(sanne);

        assertThat(check.accept(bench, rounds.costing(round, Euros.of(500)), seen))
                .isEqualTo(new AcceptProposalResult.ChangedMeanwhile());
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertThat(check.refuse(bench, " ")).isEqualTo(new RefuseProposalResult.NoReason());
        assertThat(check.refuse(bench, "De gemeente\nplaatst er al een")).isEqualTo(new RefuseProposalResult.Refused());
        assertThat(check.refuse(bench, "Nog eens")).isEqualTo(new RefuseProposalResult.Refused());

        assertThat(rounds.checked(round, bench).reason()).isEqualTo("De gemeente plaatst er al een");
        assertThat(mailsTo(anna)).singleElement(as(STRING)).contains("De gemeente plaatst er al een");
    }

    @Test
    void whoIsForAPartIsForTheWholeOnce() {
        people.signIn(bert);
        proposals.support(bench);
        proposals.support(benches);
        people.signIn(anna);
        proposals.support(bench);
        people.signIn(sanne);

        assertThat(check.merge(bench, benches, "Het gaat om hetzelfde")).isEqualTo(new MergeProposalResult.Merged());
        assertThat(check.merge(bench, benches, "Nog eens")).isEqualTo(new MergeProposalResult.Merged());

        assertThat(rounds.checked(round, benches).supporters()).isEqualTo(2);
        people.signIn(anna);
        assertThat(proposals.find(benches).orElseThrow())
                .returns(true, it -> it.card().supported())
                .returns(List.of(new ProposalTitle(bench, "Bank")), ProposalDetails::parts);
        assertThat(proposals.find(bench).orElseThrow().partOf()).contains(new ProposalTitle(benches, "Bankjes"));
        assertThat(proposals.support(bench)).isEqualTo(new SupportResult.NotNow());
        assertThat(proposals.unsupport(benches)).isEqualTo(new SupportResult.Noted(1, false));
        assertThat(mailsTo(anna)).singleElement(as(STRING)).contains("Bankjes", "Het gaat om hetzelfde");
    }

    @Test
    void whateverIsDecidedOnTheWholeIsToldToThoseOfItsParts() {
        check.merge(bench, benches, "Het gaat om hetzelfde");
        accept(benches, Euros.of(900));

        assertThat(mailsTo(anna)).hasSize(2).last(STRING).contains("Bankjes", "€ 900,00");
        assertThat(mailsTo(bert)).hasSize(1);
    }

    @Test
    void thereAreNeitherChainsNorCircles() {
        check.merge(bench, benches, "Het gaat om hetzelfde");
        people.signIn(bert);
        var tree = rounds.proposed(round, "Boom");
        people.signIn(sanne);

        assertThat(check.merge(benches, tree, "Groen")).isEqualTo(new MergeProposalResult.HasParts());
        assertThat(check.merge(tree, bench, "Groen")).isEqualTo(new MergeProposalResult.NotIntoThat());
        assertThat(check.merge(benches, bench, "Rond")).isEqualTo(new MergeProposalResult.HasParts());
        assertThat(check.merge(tree, tree, "Zichzelf")).isEqualTo(new MergeProposalResult.NotIntoThat());
        assertThat(check.merge(tree, benches, "")).isEqualTo(new MergeProposalResult.NoReason());
    }

    @Test
    void nothingBecomesPartOfAnotherRound() {
        var other = rounds.round(budget);
        people.signIn(bert);
        var elsewhere = rounds.proposed(other, "Bank");
        people.signIn(sanne);

        assertThat(check.merge(bench, elsewhere, "Hetzelfde")).isEqualTo(new MergeProposalResult.NotIntoThat());
    }

    @Test
    void itsProposerDoesNotTakeBackWhatOthersArePartOf() {
        check.merge(bench, benches, "Het gaat om hetzelfde");
        people.signIn(bert);

        assertThat(proposals.withdraw(benches)).isEqualTo(new WithdrawResult.HasParts());
    }

    @Test
    void aDecisionThatIsTakenBackLeavesNothingBehind() {
        people.signIn(anna);
        proposals.support(bench);
        people.signIn(sanne);
        check.merge(bench, benches, "Het gaat om hetzelfde");

        assertThat(check.reopen(bench)).isEqualTo(new ReopenProposalResult.Reopened());
        assertThat(check.reopen(bench)).isEqualTo(new ReopenProposalResult.Reopened());

        assertThat(stateOf(bench)).isEqualTo(ProposalState.IDEA);
        assertThat(rounds.checked(round, bench).supporters()).isEqualTo(1);
        assertThat(rounds.checked(round, benches).supporters()).isZero();
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void onceTheBallotIsFixedNothingIsDecided() {
        rounds.endIdeas(round);
        accept(bench, Euros.of(500));
        rounds.fixBallot(round);

        assertThat(accept(benches, Euros.of(5))).isEqualTo(new AcceptProposalResult.NotNow());
        assertThat(check.refuse(bench, "Toch niet")).isEqualTo(new RefuseProposalResult.NotNow());
        assertThat(check.merge(benches, bench, "Hetzelfde")).isEqualTo(new MergeProposalResult.NotNow());
        assertThat(check.reopen(bench)).isEqualTo(new ReopenProposalResult.NotNow());
        assertThat(check.incompatible(round, Set.of(bench, benches))).isEqualTo(new IncompatibleResult.NotNow());
        assertThat(check.compatible(round, 1)).isEqualTo(new IncompatibleResult.NotNow());
        assertThat(check.board(round).orElseThrow().open()).isFalse();
    }

    @Test
    void ofIncompatibleProposalsThereAreTwoThatAreVotedOn() {
        accept(bench, Euros.of(500));
        assertThat(check.incompatible(round, Set.of(bench, benches))).isEqualTo(new IncompatibleResult.TooFew());
        assertThat(check.incompatible(round, Set.of(bench))).isEqualTo(new IncompatibleResult.TooFew());

        accept(benches, Euros.of(600));
        assertThat(check.incompatible(round, Set.of(bench, benches))).isEqualTo(new IncompatibleResult.Noted());
        assertThat(check.incompatible(round, Set.of(bench, benches))).isEqualTo(new IncompatibleResult.Noted());

        assertThat(check.board(round).orElseThrow().sets())
                .containsExactly(new IncompatibleSet(1, Set.of(bench, benches)));
        check.compatible(round, 1);
        assertThat(check.board(round).orElseThrow().sets()).isEmpty();
    }

    @Test
    void whatIsNotVotedOnAnyMoreIsIncompatibleWithNothing() {
        accept(bench, Euros.of(500));
        accept(benches, Euros.of(600));
        check.incompatible(round, Set.of(bench, benches));

        check.refuse(bench, "De gemeente doet het al");

        assertThat(check.board(round).orElseThrow().sets()).isEmpty();
    }

    @Test
    void whatIsLeftGoesToOneThatIsAccepted() {
        round = rounds.roundWithSpare(budget);
        people.signIn(anna);
        bench = rounds.proposed(round, "Bank");
        benches = rounds.proposed(round, "Bankjes");
        people.signIn(sanne);

        assertThat(check.spare(round, Optional.of(bench))).isEqualTo(new SpareResult.NotAccepted());
        accept(bench, Euros.of(500));
        accept(benches, Euros.of(500));
        check.incompatible(round, Set.of(bench, benches));
        assertThat(check.spare(round, Optional.of(bench))).isEqualTo(new SpareResult.Chosen());

        assertThat(check.board(round).orElseThrow())
                .returns(Optional.of(bench), CheckBoard::spare)
                .returns(List.of(), CheckBoard::sets);
        assertThat(check.incompatible(round, Set.of(bench, benches))).isEqualTo(new IncompatibleResult.TooFew());
        check.reopen(bench);
        assertThat(check.board(round).orElseThrow().spare()).isEmpty();
    }

    @Test
    void whereTheRestIsSavedNothingGetsIt() {
        accept(bench, Euros.of(500));

        assertThatIllegalStateException().isThrownBy(() -> check.spare(round, Optional.of(bench)));
    }

    @Test
    void theTrailCallsThemByTheirTitles() {
        check.refuse(bench, "De gemeente doet het al");
        people.signedIn("Amina", Role.BOARD);

        assertThat(trail.search(AuditSearch.EVERYTHING, Locale.of("nl"), 0, 20))
                .filteredOn(it -> it.action().equals(BlockbudgetActions.PROPOSAL_REFUSED))
                .singleElement()
                .returns("Bank", AuditEntry::objectName)
                .returns(Optional.of("/stemkamer/%s/voorstellen/%s".formatted(round, bench)), AuditEntry::objectPage);
    }
}
