package nl.floreynwijk.blockbudget;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ProposalRacesTest {

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalCheck check;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId anna = AccountId.random();
    private AccountId sanne = AccountId.random();
    private AccountId olga = AccountId.random();
    private RoundId round = RoundId.random();
    private ProposalId bench = ProposalId.random();
    private ProposalId benches = ProposalId.random();

    @BeforeEach
    void twoInTheOffice() {
        transaction.executeWithoutResult(_ -> {
            sanne = people.signedIn("Sanne", Role.COORDINATOR);
            olga = people.open("Olga", Role.COORDINATOR);
            var budget = budgets.opened("blokbudget", "Blok A");
            round = rounds.round(budget);
            anna = living(budget, "Anna");
            bench = rounds.proposed(round, "Bank");
            benches = rounds.proposed(round, "Bankjes");
        });
    }

    private AccountId living(BudgetId budget, String name) {
        var account = members.signedIn(name);
        budgets.houseIn(budget, account);
        return account;
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Remains.forget(liquibase);
    }

    private <T> Callable<T> as(AccountId account, Callable<T> deed) {
        return () -> {
            people.signIn(account);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private int mails() {
        return database.sql("select count(*) from notification_mail where kind = 'blockbudget.proposals'")
                .query(Integer.class)
                .single();
    }

    @RepeatedTest(3)
    void ofTwoWhoAcceptOneIsTold() throws Exception {
        people.signIn(sanne);
        var version = rounds.version(round, bench);
        var cheap = rounds.costing(round, Euros.of(500));
        var dear = rounds.costing(round, Euros.of(600));

        assertThat(atOnce(
                        as(sanne, () -> check.accept(bench, cheap, version)),
                        as(olga, () -> check.accept(bench, dear, version))))
                .containsExactlyInAnyOrder(
                        new AcceptProposalResult.Accepted(), new AcceptProposalResult.ChangedMeanwhile());
        assertThat(mails()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofTwoThatBecomePartOfEachOtherOneDoes() throws Exception {
        var results = atOnce(
                as(sanne, () -> check.merge(bench, benches, "Hetzelfde")),
                as(olga, () -> check.merge(benches, bench, "Hetzelfde")));

        assertThat(results)
                .containsOnlyOnce(new MergeProposalResult.Merged())
                .containsAnyOf(new MergeProposalResult.HasParts(), new MergeProposalResult.NotIntoThat());
    }

    @RepeatedTest(3)
    void whatIsAcceptedAndMergedAtOnceEndsAsOneOfThem() throws Exception {
        people.signIn(sanne);
        var version = rounds.version(round, bench);
        var costing = rounds.costing(round, Euros.of(500));

        var results = atOnce(
                as(sanne, () -> check.accept(bench, costing, version).getClass().getSimpleName()),
                as(olga, () -> check.merge(bench, benches, "Hetzelfde")
                        .getClass()
                        .getSimpleName()));

        people.signIn(sanne);
        assertThat(results.getLast()).isEqualTo("Merged");
        assertThat(results.getFirst()).isIn("Accepted", "NotNow");
        assertThat(rounds.checked(round, bench))
                .returns(ProposalState.MERGED, CheckedProposal::state)
                .returns(true, it -> it.costing().isEmpty());
    }

    @RepeatedTest(3)
    void whatIsWithdrawnAndRefusedAtOnceEndsAsOneOfThem() throws Exception {
        var results = atOnce(
                as(anna, () -> proposals.withdraw(bench).getClass().getSimpleName()),
                as(sanne, () -> check.refuse(bench, "Kan niet").getClass().getSimpleName()));

        assertThat(results).containsAnyOf("Withdrawn", "Refused").containsOnlyOnce("NotNow");
    }

    @RepeatedTest(3)
    void ofTwoLastIdeasOfOnePersonOneIsTaken() throws Exception {
        people.signIn(anna);
        IntStream.range(2, Proposals.MOST_EACH - 1).forEach(it -> rounds.proposed(round, "Idee " + it));

        var results = atOnce(as(anna, this::propose), as(anna, this::propose));

        assertThat(results)
                .hasOnlyElementsOfTypes(ProposeResult.Proposed.class, ProposeResult.TooMany.class)
                .filteredOn(ProposeResult.Proposed.class::isInstance)
                .hasSize(1);
    }

    private ProposeResult propose() {
        return proposals.propose(ProposalId.random(), round, TestProposals.plan("Nog een"), List.of());
    }

    @RepeatedTest(3)
    void whoPressesTwiceAtOnceIsForItOnce() throws Exception {
        assertThat(atOnce(as(anna, () -> proposals.support(bench)), as(anna, () -> proposals.support(bench))))
                .containsOnly(new SupportResult.Noted(1, true));
    }
}
