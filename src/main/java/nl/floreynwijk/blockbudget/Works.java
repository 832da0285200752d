package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.budgets.VotedReservation;
import nl.floreynwijk.membership.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of each winner: whoever leads the round asks suppliers, chooses one and reports that it is done; somebody
 * else who lives there confirms that.
 */
@Service
@InArea("blockbudget")
@RetryOnConflict
@Transactional
public class Works {

    /** The most photos of one work. */
    public static final int MOST_PHOTOS = 5;

    private final WorkRepository repository;
    private final RoundRepository rounds;
    private final WorkQueries queries;
    private final WorkFiles files;
    private final Attachments attachments;
    private final VotedMoney money;
    private final RoomAccess access;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Works(
            WorkRepository repository,
            RoundRepository rounds,
            WorkQueries queries,
            WorkFiles files,
            Attachments attachments,
            VotedMoney money,
            RoomAccess access,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.queries = queries;
        this.files = files;
        this.attachments = attachments;
        this.money = money;
        this.access = access;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** What becomes of the winners of a round; empty before it is counted, and for a room that is not theirs to enter. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<WorkRoom> find(RoundId id) {
        var own = access.own();
        return queries.find(id, clock.instant())
                .filter(it -> access.mayEnter(it.head().block(), it.head().tasks(), own))
                .map(it -> room(it, own));
    }

    private WorkRoom room(WorkQueries.Found found, List<Membership> own) {
        var head = found.head();
        var reserved = money
                .reservations(found.rows().stream()
                        .filter(it -> it.state().hasMoney())
                        .map(WorkQueries.Row::reservation)
                        .toList())
                .stream()
                .collect(toMap(VotedReservation::id, it -> it));
        return new WorkRoom(
                head.round(),
                head.title(),
                head.blockName(),
                head.budget(),
                head.days().objectionsUntil(),
                found.rows().stream().map(it -> item(head, it, reserved, own)).toList());
    }

    private WorkRoom.Item item(
            WorkQueries.Head head,
            WorkQueries.Row row,
            Map<ReservationId, VotedReservation> reserved,
            List<Membership> own) {
        return new WorkRoom.Item(
                row.id(),
                row.title(),
                row.amount(),
                row.isUrgent(),
                row.state(),
                Optional.of(row.waits(head.phase())).filter(_ -> row.state() == WorkState.WAITING),
                row.refusal(),
                row.setback(),
                row.changedAt(),
                row.doneAt(),
                row.confirmedAt(),
                Optional.ofNullable(reserved.get(row.reservation())),
                row.quotes(),
                row.photos(),
                may(head, row, own));
    }

    private WorkRoom.May may(WorkQueries.Head head, WorkQueries.Row row, List<Membership> own) {
        var leads = access.mayLead(head.block(), head.tasks(), own);
        var work = new Work(row.id(), head.round(), row.state(), row.changedAt(), Set.of());
        return new WorkRoom.May(
                leads && work.takesQuotes() && row.quotes().size() < Work.MOST_QUOTES,
                leads && work.canBeOrdered() && !row.quotes().isEmpty(),
                leads && row.state() == WorkState.ORDERED,
                row.state() == WorkState.DONE && mayConfirm(head, row, own),
                access.isOffice() && row.state() == WorkState.REFUSED && head.phase() != Phase.STOPPED,
                access.mayDecide() && work.canBeDropped());
    }

    private boolean mayConfirm(WorkQueries.Head head, WorkQueries.Row row, List<Membership> own) {
        return RoomAccess.livesIn(head.block(), own)
                && !access.isOffice()
                && !currentAccount.isActing()
                && !row.doneBy().equals(currentAccount.find());
    }

    /** A quote or photo of a work; empty when it has none like it, or is in a room that is not theirs to enter. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Attachment> file(ProposalId work, AttachmentId file) {
        return rounds.ofProposal(work)
                .filter(access::mayEnter)
                .filter(_ -> files.isOf(work, file))
                .flatMap(_ -> attachments.open(file));
    }

    /**
     * Notes what a supplier asks.
     *
     * @param id made when the form was shown: noting it again is noting it once
     * @param document the quote itself, where there is one
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    public AddQuoteResult addQuote(QuoteId id, ProposalId winner, QuotePlan plan, Optional<CheckedFile> document) {
        var work = led(winner);
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new AddQuoteResult.Refused(problems);
        }
        if (work.quote(id).isPresent()) {
            return new AddQuoteResult.Added();
        }
        if (!work.takesQuotes()) {
            return new AddQuoteResult.NotNow(work.state());
        }
        if (!work.hasPlace()) {
            return new AddQuoteResult.TooMany(Work.MOST_QUOTES);
        }
        var kept = document.map(files::keep).orElse(null);
        work.add(new Quote(id, plan.supplier().strip(), plan.amount(), kept, false));
        return saved(work, BlockbudgetActions.QUOTE_ADDED, new AddQuoteResult.Added());
    }

    /** Chooses who carries it out, or somebody else, within what was set apart for it. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    public OrderWorkResult order(ProposalId winner, QuoteId chosen) {
        var work = led(winner);
        var quote = work.quote(chosen).orElseThrow();
        if (!work.canBeOrdered()) {
            return new OrderWorkResult.NotNow(work.state());
        }
        if (quote.chosen()) {
            return new OrderWorkResult.Ordered();
        }
        var reserved = money.reservation(reservationOf(winner)).orElseThrow();
        if (reserved.isClosed() || !reserved.fits()) {
            return new OrderWorkResult.NoMoney();
        }
        if (quote.amount().compareTo(reserved.amount()) > 0) {
            return new OrderWorkResult.TooExpensive(reserved.amount());
        }
        work.order(chosen, clock.instant());
        return saved(work, BlockbudgetActions.WORK_ORDERED, new OrderWorkResult.Ordered());
    }

    private ReservationId reservationOf(ProposalId winner) {
        return new ReservationId(database.sql("select reservation_id from blockbudget_award where proposal_id = ?")
                .param(winner.value())
                .query(UUID.class)
                .single());
    }

    /** Says that it is done, with photos of how it became. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    public ReportDoneResult reportDone(ProposalId winner, List<CheckedFile> photos) {
        var work = led(winner);
        if (work.state() == WorkState.DONE || work.state() == WorkState.CONFIRMED) {
            return new ReportDoneResult.Reported();
        }
        if (work.state() != WorkState.ORDERED) {
            return new ReportDoneResult.NotNow(work.state());
        }
        if (photos.size() > MOST_PHOTOS
                || !photos.stream().allMatch(it -> it.type().isPicture())) {
            return new ReportDoneResult.NotPhotos(MOST_PHOTOS);
        }
        work.reportDone(currentAccount.id(), clock.instant());
        files.addPhotos(winner, photos);
        return saved(work, BlockbudgetActions.WORK_DONE, new ReportDoneResult.Reported());
    }

    /**
     * Says that it is done indeed: somebody who lives in the block, and neither reported it nor is of the office.
     *
     * @throws AccessDeniedException for whoever lives elsewhere
     */
    @RolesAllowed(Roles.MEMBER)
    @NotWhileActing
    public ConfirmDoneResult confirm(ProposalId winner) {
        var work = locked(winner);
        var round = rounds.findById(work.round()).orElseThrow();
        if (!access.ownBlocks().contains(round.block())) {
            throw notTheirs();
        }
        if (access.isOffice()) {
            return new ConfirmDoneResult.OfOffice();
        }
        if (work.state() == WorkState.CONFIRMED) {
            return new ConfirmDoneResult.Confirmed();
        }
        if (work.state() != WorkState.DONE) {
            return new ConfirmDoneResult.NotNow(work.state());
        }
        if (!work.canBeConfirmedBy(currentAccount.id())) {
            return new ConfirmDoneResult.ReportedIt();
        }
        work.confirm(currentAccount.id(), clock.instant());
        return saved(work, BlockbudgetActions.WORK_CONFIRMED, new ConfirmDoneResult.Confirmed());
    }

    /** Tries once more to set money apart that was refused, such as when the label allows it by now. */
    @RolesAllowed(Roles.COORDINATOR)
    public RetryWorkResult retry(ProposalId winner) {
        var work = locked(winner);
        if (work.state() == WorkState.WAITING) {
            return new RetryWorkResult.Waiting();
        }
        var isOpen = rounds.findById(work.round()).filter(Round::isToSettle).isPresent();
        if (work.state() != WorkState.REFUSED || !isOpen) {
            return new RetryWorkResult.NotNow();
        }
        work.retry(clock.instant());
        return saved(work, BlockbudgetActions.WORK_RETRIED, new RetryWorkResult.Waiting());
    }

    /** A work in a round that is theirs to lead; whoever else does something with it waits. */
    private Work led(ProposalId winner) {
        var work = locked(winner);
        if (rounds.findById(work.round()).filter(access::mayLead).isEmpty()) {
            throw notTheirs();
        }
        return work;
    }

    private Work locked(ProposalId winner) {
        return repository.lock(winner).orElseThrow(Works::notTheirs);
    }

    private <T> T saved(Work work, AuditAction action, T result) {
        repository.save(work);
        audit.record(action, work.proposal().toString());
        return result;
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("Not theirs");
    }
}
