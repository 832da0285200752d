package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.budgets.PurposeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody in a block wants done with its money, and what the office made of it.
 *
 * <p>Its words are its proposer's as long as nobody decided on it; afterwards they stand. When to decide is for its round
 * to say.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_proposal")
class Proposal {

    @Id
    private final ProposalId id;

    @Column("round_id")
    private final RoundId round;

    private String title;
    private String text;
    private String place;

    @Column("guess_cents")
    private @Nullable Euros guess;

    @Column("proposed_by")
    private final @Nullable AccountId proposer;

    @Column("by_office")
    private boolean isByOffice;

    private final Instant proposedAt;
    private ProposalState state;
    private @Nullable PurposeCode purpose;

    @Column("cents")
    private @Nullable Euros cost;

    private @Nullable Integer responsibility;

    @Column("urgent")
    private boolean isUrgent;

    private @Nullable String reason;
    private @Nullable ProposalId mergedInto;
    private @Nullable AccountId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Integer number;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Proposal(
            ProposalId id,
            RoundId round,
            String title,
            String text,
            String place,
            @Nullable Euros guess,
            @Nullable AccountId proposer,
            Instant proposedAt,
            ProposalState state) {
        this.id = id;
        this.round = round;
        this.title = title;
        this.text = text;
        this.place = place;
        this.guess = guess;
        this.proposer = proposer;
        this.proposedAt = proposedAt;
        this.state = state;
    }

    static Proposal proposed(ProposalId id, RoundId round, ProposalPlan plan, AccountId by, Instant now) {
        return made(id, round, plan, by, now);
    }

    /** What the office puts in: nobody in the block proposed it. */
    static Proposal ofOffice(ProposalId id, RoundId round, ProposalPlan plan, Instant now) {
        var proposal = made(id, round, plan, null, now);
        proposal.isByOffice = true;
        return proposal;
    }

    private static Proposal made(ProposalId id, RoundId round, ProposalPlan plan, @Nullable AccountId by, Instant now) {
        requireFine(plan);
        return new Proposal(
                id,
                round,
                plan.title().strip(),
                WrittenText.tidy(plan.text()),
                plan.place().strip(),
                plan.guess().orElse(null),
                by,
                now,
                ProposalState.IDEA);
    }

    /** Whoever proposed it says it otherwise. */
    void change(ProposalPlan plan) {
        requireFine(plan);
        require(canChange(), "It is decided on");
        title = plan.title().strip();
        text = WrittenText.tidy(plan.text());
        place = plan.place().strip();
        guess = plan.guess().orElse(null);
    }

    private static void requireFine(ProposalPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not something to propose: " + plan.problems());
        }
    }

    /** Whether it is still for its proposer to say what it is. */
    boolean canChange() {
        return state == ProposalState.IDEA;
    }

    void withdraw() {
        require(canChange(), "It is decided on");
        state = ProposalState.WITHDRAWN;
    }

    /** Whether the office can take it, refuse it or make it part of another. */
    boolean canDecide() {
        return state.isAlive();
    }

    /** It is voted on, at this cost; accepted once more, it costs something else. */
    void accept(Costing costing, AccountId by, Instant now) {
        require(canDecide(), "It is decided on");
        if (!ProposalPlan.canBe(costing.cost())) {
            throw new IllegalArgumentException("It cannot cost " + costing.cost());
        }
        decide(ProposalState.ACCEPTED, null, by, now);
        purpose = costing.purpose();
        cost = costing.cost();
        responsibility = costing.responsibility().number();
        isUrgent = costing.urgent();
    }

    void refuse(String why, AccountId by, Instant now) {
        require(canDecide(), "It is decided on");
        decide(ProposalState.REFUSED, why, by, now);
    }

    /** Whether another one can become part of it: not itself, nor one of another round. */
    boolean canTake(Proposal other) {
        return canDecide() && !id.equals(other.id) && round.equals(other.round);
    }

    /** It becomes part of another. */
    void mergeInto(Proposal other, String why, AccountId by, Instant now) {
        require(canDecide() && other.canTake(this), "It is no part of that one");
        decide(ProposalState.MERGED, why, by, now);
        mergedInto = other.id;
    }

    /** Whether there is a decision to go back on. */
    boolean canReopen() {
        return state == ProposalState.ACCEPTED || state == ProposalState.REFUSED || state == ProposalState.MERGED;
    }

    /** Nothing is decided about it any more. */
    void reopen(AccountId by, Instant now) {
        require(canReopen(), "Nothing is decided about it");
        decide(ProposalState.IDEA, null, by, now);
    }

    private void decide(ProposalState decided, @Nullable String why, AccountId by, Instant now) {
        state = decided;
        reason = why;
        mergedInto = null;
        purpose = null;
        cost = null;
        responsibility = null;
        isUrgent = false;
        decidedBy = by;
        decidedAt = now;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    boolean isProposedBy(AccountId account) {
        return account.equals(proposer);
    }

    ProposalId id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    String title() {
        return title;
    }

    ProposalState state() {
        return state;
    }

    Optional<AccountId> proposer() {
        return Optional.ofNullable(proposer);
    }

    Optional<ProposalId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** What the office found out; there once it is accepted. */
    Optional<Costing> costing() {
        return cost == null || purpose == null || responsibility == null
                ? Optional.empty()
                : Optional.of(new Costing(cost, purpose, Responsibility.of(responsibility), isUrgent));
    }

    /** As its proposer said it. */
    ProposalPlan plan() {
        return new ProposalPlan(title, text, place, Optional.ofNullable(guess));
    }

    int version() {
        return version == null ? 0 : version;
    }
}
