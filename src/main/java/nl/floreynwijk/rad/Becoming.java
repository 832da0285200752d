package nl.floreynwijk.rad;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.blockbudget.OfficeProposals;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.ProposalPlan;
import nl.floreynwijk.blockbudget.ProposeResult;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundSummary;
import nl.floreynwijk.workgroups.WorkGroupId;
import nl.floreynwijk.workgroups.WorkGroupPlan;
import nl.floreynwijk.workgroups.WorkGroupResult;
import nl.floreynwijk.workgroups.WorkGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host makes something of what people want: of each card a working group, and a proposal, at most once. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class Becoming {

    private final EveningRepository evenings;
    private final CardRepository cards;
    private final Outcomes outcomes;
    private final BecameTable table;
    private final WorkGroups groups;
    private final OfficeProposals proposals;
    private final I18NProvider texts;
    private final AuditTrail audit;
    private final Clock clock;

    Becoming(
            EveningRepository evenings,
            CardRepository cards,
            Outcomes outcomes,
            BecameTable table,
            WorkGroups groups,
            OfficeProposals proposals,
            I18NProvider texts,
            AuditTrail audit,
            Clock clock) {
        this.evenings = evenings;
        this.cards = cards;
        this.outcomes = outcomes;
        this.table = table;
        this.groups = groups;
        this.proposals = proposals;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rounds in which a card can become a proposal now, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundSummary> rounds() {
        return proposals.roundsForIdeas();
    }

    /** Makes a working group of it, which members can join. */
    public BecomeResult becomeGroup(CardId card) {
        return of(card, (outcome, result) -> table.group(card)
                .<BecomeResult>map(BecomeResult.Group::new)
                .orElseGet(() -> found(outcome.evening(), result.card())));
    }

    private BecomeResult found(EveningId evening, EveningCard card) {
        var id = WorkGroupId.random();
        if (!(groups.found(id, new WorkGroupPlan(card.title(), card.line())) instanceof WorkGroupResult.Kept)) {
            throw new IllegalStateException("What fits on a card fits a working group");
        }
        table.keep(card.id(), id, clock.instant());
        audit.record(RadActions.BECAME_GROUP, evening.toString());
        return new BecomeResult.Group(id);
    }

    /** Puts it into a round that collects ideas, as a proposal of the office. */
    public BecomeResult becomeProposal(CardId card, RoundId round) {
        return of(card, (outcome, result) -> table.proposal(card)
                .<BecomeResult>map(BecomeResult.Proposed::new)
                .orElseGet(() -> propose(outcome, result, round)));
    }

    /** Of two at once the second finds what the first made. */
    private BecomeResult of(CardId id, BiFunction<RunOutcome, CardOutcome, BecomeResult> deed) {
        var evening = cards.findById(id).map(Card::evening);
        if (evening.flatMap(evenings::lock).isEmpty()) {
            return new BecomeResult.Gone();
        }
        return outcomes.of(evening.get(), RunOutcome::isFinal)
                .map(Outcomes.Counted::outcome)
                .map(it -> deed.apply(it, card(it, id)))
                .orElseGet(BecomeResult.NotYet::new);
    }

    private static CardOutcome card(RunOutcome outcome, CardId id) {
        return outcome.cards().stream()
                .filter(it -> it.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BecomeResult propose(RunOutcome outcome, CardOutcome card, RoundId round) {
        var where = new BecameProposal(round, ProposalId.random());
        var plan = new ProposalPlan(
                card.card().title(), text(outcome, card), "", card.card().cost());
        return switch (proposals.propose(where.proposal(), round, plan)) {
            case ProposeResult.Proposed _ -> {
                table.keep(card.card().id(), where, clock.instant());
                audit.record(RadActions.BECAME_PROPOSAL, outcome.evening().toString());
                yield new BecomeResult.Proposed(where);
            }
            case ProposeResult.NotNow() -> new BecomeResult.RoundClosed();
            case ProposeResult.RoomFull(var most) -> new BecomeResult.RoundFull(most);
            case ProposeResult.Refused _, ProposeResult.TooMany _ ->
                throw new IllegalStateException(
                        "What fits on a card can be proposed, by the office as often as it likes");
        };
    }

    /** In Dutch, as everything that the office itself says to a block. */
    private String text(RunOutcome outcome, CardOutcome card) {
        var said = texts.getTranslation(
                "rad.after.proposal",
                Languages.DUTCH,
                outcome.plan().name(),
                DutchTime.date(DutchTime.day(outcome.plan().beginsAt()), Languages.DUTCH),
                outcome.turnout().people(),
                outcome.turnout().invested(),
                card.coins());
        return Optional.of(card.card().line())
                .filter(it -> !it.isEmpty())
                .map(it -> it + "\n\n" + said)
                .orElse(said);
    }
}
