package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes on paper: one person reads a form and enters what it says, another reads it too, and where both read the same it
 * goes into the box. Either may be of the office or a scrutineer of the round, and nobody does it for somebody else.
 *
 * <p>Whose form it is, the code on it does not tell them; once a ballot is in the box, nothing tells which form it was.
 */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
@NotWhileActing
@RetryOnConflict
@Transactional
public class PaperVotes {

    /** Nobody reads faster, and whoever guesses codes gets nowhere anyhow. */
    private static final Limit CODES = new Limit("paper-codes", 600, Duration.ofHours(1));

    private final RoundRepository rounds;
    private final VoteStart start;
    private final Papers papers;
    private final PaperRoll forms;
    private final PaperEntryRepository entries;
    private final Roll roll;
    private final Ballots ballots;
    private final RoomAccess access;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    PaperVotes(
            RoundRepository rounds,
            VoteStart start,
            Papers papers,
            PaperRoll forms,
            PaperEntryRepository entries,
            Roll roll,
            Ballots ballots,
            RoomAccess access,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.start = start;
        this.papers = papers;
        this.forms = forms;
        this.entries = entries;
        this.roll = roll;
        this.ballots = ballots;
        this.access = access;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far the paper of a round is; empty for a round of which they read no forms, or of which voting did not begin. */
    public Optional<PaperRoom> find(RoundId id) {
        var round = rounds.findById(id).filter(this::mayRead);
        if (round.filter(it -> it.isVoteDue(clock.instant())).isPresent()) {
            start.ifDue(id);
            round = rounds.findById(id);
        }
        return round.filter(it -> hasBallot(it.phase(clock.instant()))).map(this::room);
    }

    private static boolean hasBallot(Phase phase) {
        return phase == Phase.VOTE || phase == Phase.COUNT;
    }

    private PaperRoom room(Round round) {
        var figures = forms.figures(round.id());
        var isOpen = round.phase(clock.instant()) == Phase.VOTE;
        return new PaperRoom(
                round.title(),
                round.days().closing(),
                isOpen,
                isOpen || figures.waiting() > 0,
                access.isOffice(),
                papers.of(round),
                figures.units(),
                figures.unprinted(),
                figures.printed(),
                figures.waiting(),
                figures.counted(),
                isOpen || figures.handedIn() == 0 ? Optional.empty() : Optional.of(closing(round, figures.said())));
    }

    private BoxClosing closing(Round round, List<PaperRoll.Said> said) {
        return new BoxClosing(said.stream()
                .map(it -> new BoxClosing.Said(
                        currentAccount.find().equals(Optional.of(it.by())),
                        round.tasks().scrutineers().contains(it.by()),
                        it.at()))
                .toList());
    }

    /** How many forms were entered by one person and are still to be confirmed by another. */
    @Transactional(readOnly = true)
    public int waiting(RoundId id) {
        return forms.figures(read(id).id()).waiting();
    }

    /**
     * Keeps what one person reads on a form, until another confirms it.
     *
     * @param entry made when the fields were shown: entering it again is entering it once
     */
    public PaperEntryResult enter(PaperEntryId entry, RoundId id, PaperCode code, Choices choices) {
        var round = read(held(id));
        var wait = tooOften();
        if (wait.isPresent()) {
            return new PaperEntryResult.TooOften(wait.get());
        }
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return new PaperEntryResult.NotNow();
        }
        var vote = forms.lock(id, code);
        if (vote.isEmpty() || vote.get().way().isPresent()) {
            return isNoVote(id, code, vote);
        }
        var waiting = entries.lock(code.entryKey(id));
        if (waiting.isPresent()) {
            return waiting.get().id().equals(entry)
                    ? new PaperEntryResult.Entered()
                    : new PaperEntryResult.Waiting(waiting.get().isBy(currentAccount.id()));
        }
        return forms.isGivenAway(vote.get().id())
                ? new PaperEntryResult.GivenAway()
                : enter(entry, round, code, choices);
    }

    private PaperEntryResult isNoVote(RoundId id, PaperCode code, Optional<PaperRoll.Vote> vote) {
        return vote.flatMap(PaperRoll.Vote::way)
                .<PaperEntryResult>map(PaperEntryResult.VotedAlready::new)
                .orElseGet(() ->
                        forms.isVoid(id, code) ? new PaperEntryResult.VoidForm() : new PaperEntryResult.UnknownCode());
    }

    private PaperEntryResult enter(PaperEntryId entry, Round round, PaperCode code, Choices choices) {
        var problem = papers.of(round).problemWith(choices);
        if (problem.isPresent()) {
            return new PaperEntryResult.Refused(problem.get());
        }
        entries.save(PaperEntry.read(entry, round.id(), code, choices, currentAccount.id()));
        audit.record(BlockbudgetActions.PAPER_ENTERED, round.id().toString());
        return new PaperEntryResult.Entered();
    }

    /**
     * Reads anew, after voting, a form that was entered before: what stood there is gone, and somebody else confirms what is
     * there now. While people vote it is thrown away and entered again instead.
     */
    public PaperEntryResult readAnew(RoundId id, PaperCode code, Choices choices) {
        var round = read(held(id));
        var wait = tooOften();
        if (wait.isPresent()) {
            return new PaperEntryResult.TooOften(wait.get());
        }
        var vote = forms.lock(id, code);
        var entry = entries.lock(code.entryKey(id));
        if (round.phase(clock.instant()) != Phase.COUNT || entry.isEmpty()) {
            return new PaperEntryResult.NotNow();
        }
        if (vote.isEmpty() || vote.get().way().isPresent()) {
            return isNoVote(id, code, vote);
        }
        var problem = papers.of(round).problemWith(choices);
        if (problem.isPresent()) {
            return new PaperEntryResult.Refused(problem.get());
        }
        entries.delete(entry.get());
        return enter(PaperEntryId.random(), round, code, choices);
    }

    /**
     * Puts a form in the box that somebody else entered, when the one who confirms it reads the same. What was entered while
     * people voted is confirmed until the box is closed.
     */
    public PaperConfirmResult confirm(RoundId id, PaperCode code, Choices choices) {
        var round = read(held(id));
        var wait = tooOften();
        if (wait.isPresent()) {
            return new PaperConfirmResult.TooOften(wait.get());
        }
        if (!hasBallot(round.phase(clock.instant()))) {
            return new PaperConfirmResult.NotNow();
        }
        // Whoever else has this form, or this vote, waits
        var vote = forms.lock(id, code);
        var entry = entries.lock(code.entryKey(id));
        if (vote.isEmpty() || vote.get().way().isPresent()) {
            entry.ifPresent(entries::delete);
            return doesNotCount(id, code, vote);
        }
        if (entry.isEmpty()) {
            return new PaperConfirmResult.NotEntered();
        }
        return entry.get().isBy(currentAccount.id())
                ? new PaperConfirmResult.SamePerson()
                : confirm(round, vote.get(), entry.get(), choices);
    }

    private PaperConfirmResult doesNotCount(RoundId id, PaperCode code, Optional<PaperRoll.Vote> vote) {
        return vote.flatMap(PaperRoll.Vote::way)
                .<PaperConfirmResult>map(PaperConfirmResult.VotedAlready::new)
                .orElseGet(() -> forms.isVoid(id, code)
                        ? new PaperConfirmResult.VoidForm()
                        : new PaperConfirmResult.UnknownCode());
    }

    private PaperConfirmResult confirm(Round round, PaperRoll.Vote vote, PaperEntry entry, Choices choices) {
        var problem = papers.of(round).problemWith(choices);
        if (problem.isPresent()) {
            return new PaperConfirmResult.Refused(problem.get());
        }
        if (!entry.choices().equals(choices)) {
            return new PaperConfirmResult.Different(entry.choices(), choices);
        }
        if (!roll.use(vote.id(), Way.PAPER)) {
            // It may be taken back, so what was entered waits on
            return new PaperConfirmResult.GivenAway();
        }
        // Nobody knows its receipt, so nobody finds it again
        ballots.add(round.id(), ReceiptCode.random(), choices);
        entries.delete(entry);
        audit.record(BlockbudgetActions.PAPER_CONFIRMED, round.id().toString());
        return new PaperConfirmResult.Confirmed();
    }

    /**
     * Throws away what was entered from a form, so that it is entered again; whoever works on the paper may.
     *
     * @return false when nothing can be entered any more, and it stays
     */
    public boolean discard(RoundId id, PaperCode code) {
        var round = read(held(id));
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return false;
        }
        entries.lock(code.entryKey(round.id())).ifPresent(it -> {
            entries.delete(it);
            audit.record(BlockbudgetActions.PAPER_DISCARDED, round.id().toString());
        });
        return true;
    }

    /** It stays as it is until the ballot is in the box: a close waits for it. */
    private Round held(RoundId id) {
        start.ifDue(id);
        return rounds.hold(id).orElseThrow();
    }

    private Round read(RoundId id) {
        return read(rounds.findById(id).orElseThrow());
    }

    private Round read(Round round) {
        if (!mayRead(round)) {
            throw new AccessDeniedException("No forms of theirs to read");
        }
        return round;
    }

    private boolean mayRead(Round round) {
        return access.isOffice()
                || currentAccount
                        .find()
                        .filter(round.tasks().scrutineers()::contains)
                        .isPresent();
    }

    private Optional<Duration> tooOften() {
        return limits.exceeded(CODES, currentAccount.id().toString());
    }
}
