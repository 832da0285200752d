package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.VotedMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds for tests in which people can propose, and what they propose; no money is set apart for them. */
@Component
@Transactional
public class TestProposals {

    public static final Euros AMOUNT = Euros.of(5_000);

    private final RoundRepository rounds;
    private final Proposals proposals;
    private final ProposalCheck check;
    private final VotedMoney money;
    private final JdbcClient database;
    private final Clock clock;

    TestProposals(
            RoundRepository rounds,
            Proposals proposals,
            ProposalCheck check,
            VotedMoney money,
            JdbcClient database,
            Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.check = check;
        this.money = money;
        this.database = database;
        this.clock = clock;
    }

    /** A round in the block whose budget this is, in its days for ideas. */
    public RoundId round(BudgetId budget) {
        return round(budget, RoundRules.SAFE);
    }

    /** A round of which what is left goes to a proposal that is chosen beforehand. */
    public RoundId roundWithSpare(BudgetId budget) {
        var safe = RoundRules.SAFE;
        return round(
                budget,
                new RoundRules(
                        safe.voters(),
                        safe.form(),
                        safe.points(),
                        safe.method(),
                        safe.raised(),
                        Rest.SPARE,
                        false,
                        0,
                        0));
    }

    private RoundId round(BudgetId budget, RoundRules rules) {
        var now = clock.instant();
        var plan = new RoundPlan(
                "Ideeën voor ons blok",
                budget,
                AMOUNT,
                rules,
                RoundDays.startingOn(DutchTime.day(now).minusDays(1)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of());
        var block = new NamedBlock(money.find(budget).orElseThrow().block(), "Blok A");
        var tasks = new RoundTasks(Optional.empty(), Optional.empty(), Set.of());
        var round = Round.drafted(RoundId.random(), plan, block, tasks, AccountId.random(), now);
        round.open(AccountId.random(), now);
        return rounds.save(round).id();
    }

    /** Its days for ideas are over. */
    public void endIdeas(RoundId round) {
        database.sql("update blockbudget_round set check_from = :today, version = version + 1 where id = :round")
                .param("today", DutchTime.day(clock.instant()))
                .param("round", round.value())
                .update();
    }

    /** What is voted on is fixed. */
    public void fixBallot(RoundId round) {
        database.sql("update blockbudget_round set ballot_fixed_at = :now, version = version + 1 where id = :round")
                .param("now", clock.instant())
                .param("round", round.value())
                .update();
    }

    /** Whoever is signed in proposes it. */
    public ProposalId proposed(RoundId round, String title) {
        var id = ProposalId.random();
        assertThat(proposals.propose(id, round, plan(title), List.of())).isEqualTo(new ProposeResult.Proposed(id));
        return id;
    }

    public static ProposalPlan plan(String title) {
        return new ProposalPlan(title, "Dat is goed voor iedereen.", "Bij de deur", Optional.of(Euros.of(400)));
    }

    /** Whoever is signed in, from the office, lets it be voted on. */
    public void accept(RoundId round, ProposalId id, Euros cost) {
        assertThat(check.accept(id, costing(round, cost), version(round, id)))
                .isEqualTo(new AcceptProposalResult.Accepted());
    }

    public Costing costing(RoundId round, Euros cost) {
        return new Costing(cost, check.terms(round).purposes().getFirst().code(), Responsibility.RESIDENTS, false);
    }

    public int version(RoundId round, ProposalId id) {
        return checked(round, id).version();
    }

    public CheckedProposal checked(RoundId round, ProposalId id) {
        return check.board(round).orElseThrow().proposals().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
