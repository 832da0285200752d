package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people with a vote do not agree with, and what is answered. As long as an objection is open, and once it is upheld,
 * what it is about gets no money; repairs that cannot wait go on.
 */
@Service
@InArea("blockbudget")
@RetryOnConflict
@Transactional
public class Objections {

    /** The most characters of an objection, and of an answer. */
    public static final int LONGEST = 2_000;

    /** How often one person objects in a round. */
    public static final int MOST_EACH = 3;

    /** The most in a round, of all people together. */
    public static final int MOST_IN_ROUND = 200;

    private final ObjectionRepository repository;
    private final RoundRepository rounds;
    private final RoomAccess access;
    private final ObjectionMails mails;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Objections(
            ObjectionRepository repository,
            RoundRepository rounds,
            RoomAccess access,
            ObjectionMails mails,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.access = access;
        this.mails = mails;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that they do not agree, as long as that is possible.
     *
     * @param id made when the form was shown: objecting again is objecting once
     * @param about what was voted on in this round; empty for the whole result
     * @throws AccessDeniedException for whoever has no vote on the roll of the round
     * @throws IllegalArgumentException for what was not voted on in it
     */
    @RolesAllowed(Roles.MEMBER)
    public ObjectResult object(ObjectionId id, RoundId roundId, Optional<ProposalId> about, String text) {
        // Whoever gives winners their money waits for this, or was first
        var round = rounds.lock(roundId).filter(this::hasVote).orElseThrow(() -> notTheirs("No vote in this round"));
        var before = repository.findById(id);
        if (before.isPresent()) {
            own(before.get());
            return new ObjectResult.Made();
        }
        if (round.isPractice() || round.phase(clock.instant()) != Phase.OBJECTIONS) {
            return new ObjectResult.NotNow();
        }
        if (!WrittenText.fits(text, LONGEST)) {
            return new ObjectResult.Refused(LONGEST);
        }
        if (repository.countBy(roundId, currentAccount.id()) >= MOST_EACH) {
            return new ObjectResult.TooMany(MOST_EACH);
        }
        if (repository.countIn(roundId) >= MOST_IN_ROUND) {
            return new ObjectResult.RoundFull(MOST_IN_ROUND);
        }
        requireVotedOn(about, roundId);
        return made(round, Objection.made(id, roundId, about, currentAccount.id(), text, clock.instant()));
    }

    private boolean hasVote(Round round) {
        var units = access.own().stream()
                .flatMap(it -> Roll.unitOf(it, round.rules().voters()).stream())
                .collect(toSet());
        return !units.isEmpty()
                && database.sql(
                                "select exists (select 1 from blockbudget_voter where round_id = :round and unit in (:units))")
                        .param("round", round.id().value())
                        .param("units", units)
                        .query(Boolean.class)
                        .single();
    }

    private void requireVotedOn(Optional<ProposalId> about, RoundId round) {
        about.ifPresent(it -> {
            var isVotedOn = database.sql("""
                            select exists (select 1 from blockbudget_proposal
                                where id = :proposal and round_id = :round and number is not null)
                            """)
                    .param("proposal", it.value())
                    .param("round", round.value())
                    .query(Boolean.class)
                    .single();
            if (!isVotedOn) {
                throw new IllegalArgumentException("Not voted on in this round: " + it);
            }
        });
    }

    private ObjectResult made(Round round, Objection objection) {
        repository.save(objection);
        audit.record(BlockbudgetActions.OBJECTED, round.id().toString());
        mails.came(round, objection);
        return new ObjectResult.Made();
    }

    /** Takes back an objection of their own that is not answered. */
    @RolesAllowed(Roles.MEMBER)
    public WithdrawObjectionResult withdraw(ObjectionId id) {
        var objection = own(repository.findById(id).orElseThrow(() -> notTheirs("No such objection")));
        return switch (objection.state()) {
            case WITHDRAWN -> new WithdrawObjectionResult.Withdrawn();
            case UPHELD, DISMISSED -> new WithdrawObjectionResult.AnsweredAlready();
            case OPEN -> {
                objection.withdraw();
                repository.save(objection);
                audit.record(
                        BlockbudgetActions.OBJECTION_WITHDRAWN,
                        objection.round().toString());
                yield new WithdrawObjectionResult.Withdrawn();
            }
        };
    }

    private Objection own(Objection objection) {
        if (!objection.isMadeBy(currentAccount.id())) {
            throw notTheirs("Not their own");
        }
        return objection;
    }

    /**
     * Answers an objection in the open: the mediator of the round, or the office where there is none. It can be answered
     * after the days on which people object too.
     *
     * @param verdict whether it is upheld or dismissed
     * @throws AccessDeniedException for everybody else, and for whoever made it
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    @NotWhileActing
    public AnswerObjectionResult answer(ObjectionId id, ObjectionState verdict, String answer) {
        var objection = repository.findById(id).orElseThrow(() -> notTheirs("No such objection"));
        var round = rounds.findById(objection.round()).orElseThrow();
        if (!access.mayAnswer(round.tasks().mediator(), objection.madeBy())) {
            throw notTheirs("Somebody else answers it");
        }
        if (objection.state() != ObjectionState.OPEN) {
            return objection.state().isAnswer()
                    ? new AnswerObjectionResult.AnsweredAlready()
                    : new AnswerObjectionResult.WithdrawnMeanwhile();
        }
        if (!WrittenText.fits(answer, LONGEST)) {
            return new AnswerObjectionResult.Refused(LONGEST);
        }
        objection.answer(verdict, answer, currentAccount.id(), clock.instant());
        repository.save(objection);
        audit.record(BlockbudgetActions.OBJECTION_ANSWERED, round.id().toString(), verdict.name());
        mails.answered(round, objection);
        return new AnswerObjectionResult.Answered();
    }

    private static AccessDeniedException notTheirs(String why) {
        return new AccessDeniedException(why);
    }
}
