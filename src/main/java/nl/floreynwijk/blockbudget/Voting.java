package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Casting a ballot, changing it and finding it again. That a vote was used is noted on the roll, what it said in the
 * ballot box; nothing that is kept, here or elsewhere, leads from the one to the other.
 */
@Service
@InArea("blockbudget")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class Voting {

    /** Whoever guesses receipts gets nowhere anyhow; this keeps the database out of it. */
    private static final Limit RECEIPTS = new Limit("receipts", 20, Duration.ofHours(1));

    private final RoundRepository rounds;
    private final VoteStart start;
    private final Papers papers;
    private final Roll roll;
    private final Ballots ballots;
    private final RoomAccess access;
    private final Places places;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Voting(
            RoundRepository rounds,
            VoteStart start,
            Papers papers,
            Roll roll,
            Ballots ballots,
            RoomAccess access,
            Places places,
            RateLimits limits,
            CurrentAccount currentAccount,
            Clock clock) {
        this.rounds = rounds;
        this.start = start;
        this.papers = papers;
        this.roll = roll;
        this.ballots = ballots;
        this.access = access;
        this.places = places;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What is voted on, and the votes of whoever is signed in; empty when it is not theirs to vote in, or not the time. */
    public Optional<VotingPaper> paper(RoundId id) {
        return begun(id, papers::find).filter(this::isOpen).flatMap(it -> {
            var own = votes(it);
            return own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new VotingPaper(it.title(), it.days().closing(), it.paper(), own));
        });
    }

    /** Whoever comes first lets voting begin, if it is time. */
    private Optional<Papers.Voted> begun(RoundId id, Function<RoundId, Optional<Papers.Voted>> read) {
        var round = read.apply(id);
        if (round.filter(it -> it.marks().ballotFixedAt() == null).isEmpty()) {
            return round;
        }
        start.ifDue(id);
        return read.apply(id);
    }

    /** What was or is voted on, for whoever looks for their ballot; empty before voting, and when it is not theirs to see. */
    public Optional<BallotPaper> ballotPaper(RoundId id) {
        return rounds.findById(id).filter(this::mayEnter).map(papers::of).filter(it -> !it.items()
                .isEmpty());
    }

    private List<OwnVote> votes(Papers.Voted round) {
        var units = access.own().stream()
                .flatMap(it -> Roll.unitOf(it, round.voters()).stream())
                .distinct()
                .toList();
        var entries = roll.of(round.paper().round(), units);
        var addresses = addresses(round, entries);
        return entries.stream()
                .map(it -> new OwnVote(it.id(), addresses.apply(it.unit()), it.isProxy(), it.isGivenAway(), it.way()))
                .toList();
    }

    /** Whoever has one vote has nothing to tell apart. */
    private Function<UUID, String> addresses(Papers.Voted round, List<Roll.Entry> entries) {
        if (round.voters() == Voters.MEMBERS || entries.size() < 2) {
            return _ -> "";
        }
        var lines = places
                .of(entries.stream().map(it -> new DwellingId(it.unit())).toList())
                .stream()
                .collect(Collectors.toMap(it -> it.dwelling().value(), Voting::line));
        return unit -> lines.getOrDefault(unit, "");
    }

    private static String line(Placing placing) {
        return placing.address().line();
    }

    /**
     * Casts a ballot.
     *
     * @param voter the vote that is used: one's own, or one that was given
     * @param receipt made when the form was shown: casting it again is casting it once
     * @throws AccessDeniedException when the vote is not theirs to cast
     */
    public CastResult cast(RoundId id, VoterId voter, ReceiptCode receipt, Choices choices) {
        var known = papers.last(id).filter(this::isOpen);
        if (known.isEmpty() || !castOwn(known.get(), voter, receipt, choices)) {
            return castHolding(id, voter, receipt, choices);
        }
        if (isOpen(known.get())) {
            return new CastResult.Cast();
        }
        // It waited for the round until after the close
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new CastResult.TooLate(known.get().days().closing());
    }

    /** Most votes are one's own, in a round that did not change since it was read. */
    private boolean castOwn(Papers.Voted round, VoterId voter, ReceiptCode receipt, Choices choices) {
        var isCast = round.paper().problemWith(choices).isEmpty() && useOwn(round, voter, own(round.voters()));
        if (isCast) {
            ballots.add(round.paper().round(), receipt, choices);
        }
        return isCast;
    }

    /** The round stays as it is until the ballot is in the box, and many hold it at once: a close waits for all of them. */
    private CastResult castHolding(RoundId id, VoterId voter, ReceiptCode receipt, Choices choices) {
        var round = begun(id, papers::hold).orElseThrow();
        return switch (round.phase(clock.instant())) {
            case DRAFT, PLANNED, IDEAS, CHECK ->
                new CastResult.NotYet(DutchTime.beginning(round.days().voteFrom()));
            case VOTE -> cast(round, voter, receipt, choices);
            case COUNT, OBJECTIONS, DOING, STOPPED ->
                ballots.lastTurn(id, receipt).isPresent()
                        ? new CastResult.Cast()
                        : new CastResult.TooLate(round.days().closing());
        };
    }

    private CastResult cast(Papers.Voted round, VoterId voter, ReceiptCode receipt, Choices choices) {
        var problem = round.paper().problemWith(choices);
        if (problem.isPresent()) {
            return new CastResult.Refused(problem.get());
        }
        if (castOwn(round, voter, receipt, choices)) {
            return new CastResult.Cast();
        }
        var id = round.paper().round();
        var units = own(round.voters()).keySet();
        var entry =
                roll.of(id, units).stream().filter(it -> it.id().equals(voter)).findFirst();
        if (entry.isEmpty()) {
            return takenBack(voter, units);
        }
        if (!entry.get().isProxy() || !useGiven(voter, units)) {
            return unused(id, entry.get(), receipt);
        }
        ballots.add(id, receipt, choices);
        return new CastResult.Cast();
    }

    /** What they can vote for, and as which member. */
    private Map<UUID, MemberId> own(Voters voters) {
        return access.own().stream()
                .filter(it -> Roll.unitOf(it, voters).isPresent())
                .collect(Collectors.toMap(
                        it -> Roll.unitOf(it, voters).orElseThrow(), Membership::member, (first, _) -> first));
    }

    /** Most votes are one's own and not used yet, so it is tried before anything is looked up. */
    private boolean useOwn(Papers.Voted round, VoterId voter, Map<UUID, MemberId> own) {
        var way = currentAccount.isActing() ? Way.DESK : Way.ONLINE;
        try {
            return own.entrySet().stream().anyMatch(it -> roll.useOwn(round, voter, it.getKey(), way, it.getValue()));
        } catch (DuplicateKeyException votedBefore) {
            return false;
        }
    }

    private boolean useGiven(VoterId voter, Set<UUID> units) {
        return roll.useProxy(voter, units) && roll.use(voter, Way.PROXY);
    }

    private CastResult takenBack(VoterId voter, Set<UUID> units) {
        if (!roll.wasGiven(voter, units)) {
            throw new AccessDeniedException("Not a vote of theirs");
        }
        return new CastResult.TakenBack();
    }

    /** Why a vote could not be used; it was cast all the same if this very ballot did it. */
    private CastResult unused(RoundId round, Roll.Entry entry, ReceiptCode receipt) {
        if (ballots.lastTurn(round, receipt).isPresent()) {
            return new CastResult.Cast();
        }
        var now = roll.of(round, List.of(entry.unit())).getFirst();
        if (now.way().isPresent()) {
            return new CastResult.VotedAlready(now.way().get());
        }
        if (entry.isProxy()) {
            return new CastResult.TakenBack();
        }
        return now.isGivenAway() ? new CastResult.GivenAway() : new CastResult.VotedElsewhere();
    }

    /** Changes the ballot with this receipt; whoever holds the receipt may, as long as they may enter the room. */
    public ChangeBallotResult change(RoundId id, ReceiptCode receipt, Choices choices) {
        var wait = tooOften();
        if (wait.isPresent()) {
            return new ChangeBallotResult.TooOften(wait.get());
        }
        var round = rounds.hold(id).filter(this::mayEnter).orElseThrow();
        var last = ballots.lastTurn(id, receipt);
        if (last.isEmpty()) {
            return new ChangeBallotResult.NotFound();
        }
        if (!isOpen(round)) {
            return new ChangeBallotResult.TooLate(round.days().closing());
        }
        var problem = papers.of(round).problemWith(choices);
        if (problem.isPresent()) {
            return new ChangeBallotResult.Refused(problem.get());
        }
        replace(id, receipt, last.get(), choices);
        return new ChangeBallotResult.Changed();
    }

    /** Of two who change it at once, both are kept, and the last one counts. */
    private void replace(RoundId id, ReceiptCode receipt, int lastTurn, Choices choices) {
        try {
            ballots.replace(id, receipt, lastTurn, choices);
        } catch (DuplicateKeyException changedMeanwhile) {
            replace(id, receipt, lastTurn + 1, choices);
        }
    }

    /** What the ballot with this receipt says, also after the vote. */
    public LookUpResult lookUp(RoundId id, ReceiptCode receipt) {
        var round = rounds.findById(id).filter(this::mayEnter).orElseThrow();
        var wait = tooOften();
        return wait.isPresent()
                ? new LookUpResult.TooOften(wait.get())
                : ballots.find(round.id(), receipt)
                        .<LookUpResult>map(it -> new LookUpResult.Found(it, isOpen(round)))
                        .orElseGet(LookUpResult.NotFound::new);
    }

    private boolean isOpen(Round round) {
        return round.phase(clock.instant()) == Phase.VOTE;
    }

    private boolean isOpen(Papers.Voted round) {
        return round.phase(clock.instant()) == Phase.VOTE;
    }

    /** Whoever moved away keeps what they have on the roll, and so their ballot. */
    private boolean mayEnter(Round round) {
        return access.mayEnter(round)
                || !roll.of(round.id(), Roll.unitsOf(access.own())).isEmpty();
    }

    private Optional<Duration> tooOften() {
        return limits.exceeded(RECEIPTS, currentAccount.id().toString());
    }
}
