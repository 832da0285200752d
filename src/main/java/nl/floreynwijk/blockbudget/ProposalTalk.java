package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What neighbours, and the office, say about proposals. */
@Service
@InArea("blockbudget")
@RetryOnConflict
@Transactional
public class ProposalTalk {

    /** The most characters of a comment. */
    public static final int LONGEST = 2_000;

    private static final Limit COMMENTS = new Limit("proposal-comments", 60, Duration.ofDays(1));

    private final CommentRepository repository;
    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final RoomAccess access;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    ProposalTalk(
            CommentRepository repository,
            ProposalRepository proposals,
            RoundRepository rounds,
            RoomAccess access,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.rounds = rounds;
        this.access = access;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says something about a proposal until voting ends: as a neighbour for whoever lives in the block, else as the office.
     *
     * @param id made when the form was shown: saying it again is saying it once
     */
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR})
    public CommentResult comment(CommentId id, ProposalId about, String text) {
        var proposal = proposals.findById(about).orElseThrow(ProposalTalk::notTheirs);
        var round = rounds.hold(proposal.round()).orElseThrow();
        var lives = access.ownBlocks().contains(round.block());
        if (!lives && !access.isOffice()) {
            throw notTheirs();
        }
        if (!WrittenText.fits(text, LONGEST)) {
            return new CommentResult.Refused(LONGEST);
        }
        if (repository.findById(id).isPresent()) {
            return new CommentResult.Placed();
        }
        if (!round.phase(clock.instant()).isForTalk() || proposal.state() == ProposalState.WITHDRAWN) {
            return new CommentResult.NotNow();
        }
        var wait = limits.exceeded(COMMENTS, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new CommentResult.TooOften(wait.get());
        }
        repository.save(Comment.written(id, about, currentAccount.id(), !lives, text, clock.instant()));
        return new CommentResult.Placed();
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("Not a room that is theirs to talk in");
    }

    /** Takes back what they said themselves, at any time: its words are gone. */
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR})
    public RemoveCommentResult takeBack(CommentId id) {
        var comment = repository
                .findById(id)
                .filter(it -> it.isWrittenBy(currentAccount.id()))
                .orElseThrow(ProposalTalk::notTheirs);
        if (!comment.isRemoved()) {
            comment.takeBack(currentAccount.id(), clock.instant());
            repository.save(comment);
        }
        return new RemoveCommentResult.Removed();
    }

    /** Removes what somebody said; in its place all read why. */
    @RolesAllowed(Roles.COORDINATOR)
    public RemoveCommentResult remove(CommentId id, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, Rounds.LONGEST_REASON)) {
            return new RemoveCommentResult.NoReason();
        }
        var comment = repository.findById(id).orElseThrow();
        if (!comment.isRemoved()) {
            comment.remove(currentAccount.id(), reason, clock.instant());
            repository.save(comment);
            audit.record(BlockbudgetActions.COMMENT_REMOVED, comment.proposal().toString());
        }
        return new RemoveCommentResult.Removed();
    }
}
