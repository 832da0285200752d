package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import nl.floreynwijk.membership.NumberedMember;
import nl.floreynwijk.membership.PhoneNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does about requests: it asks for people without an account, reads what is in doubt, sends certified people,
 * and decides where two do not get on. For members who do not use the portal it acts as they would.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class RequestDesk {

    /** How many are shown at a time. */
    public static final int MOST = 200;

    /** The most characters of a decision, which both sides read. */
    public static final int LONGEST_DECISION = 300;

    private final RequestPlacing placing;
    private final RequestRepository repository;
    private final DeskQueries queries;
    private final JobQueries jobs;
    private final JobViews views;
    private final MessageTable messages;
    private final Spreading spreading;
    private final Certified certified;
    private final Memberships memberships;
    private final Parties parties;
    private final JobMails mails;
    private final JobSteps steps;

    RequestDesk(
            RequestPlacing placing,
            RequestRepository repository,
            DeskQueries queries,
            JobQueries jobs,
            JobViews views,
            MessageTable messages,
            Spreading spreading,
            Certified certified,
            Memberships memberships,
            Parties parties,
            JobMails mails,
            JobSteps steps) {
        this.placing = placing;
        this.repository = repository;
        this.queries = queries;
        this.jobs = jobs;
        this.views = views;
        this.messages = messages;
        this.spreading = spreading;
        this.certified = certified;
        this.memberships = memberships;
        this.parties = parties;
        this.mails = mails;
        this.steps = steps;
    }

    /** How many wait for the office. */
    @Transactional(readOnly = true)
    public int waiting() {
        return queries.countToDo();
    }

    /** A part of the board: the longest waiting first, what is over the newest first. */
    @Transactional(readOnly = true)
    public List<DeskJob> board(BoardPart part, int offset, int limit) {
        return queries.board(part, offset, Math.min(limit, MOST));
    }

    /** Asks for somebody without an account. From then on the office speaks for them. */
    public AskForResult askFor(OutsideClient client, RequestPlan plan, List<CheckedFile> photos) {
        var problems = client.problems();
        if (!problems.isEmpty()) {
            return new AskForResult.Refused(problems, plan.problems());
        }
        var asker = new Asker(Optional.empty(), client.name(), PhoneNumber.parse(client.phone()), client.address());
        return new AskForResult.Asked(placing.place(parties.me(), asker, plan, Optional.empty(), photos));
    }

    /** Nothing is wrong with it: it goes to whom it is for. */
    public JobResult clear(RequestId id, int seenVersion) {
        return steps.take(
                lock(id, seenVersion).filter(it -> it.state() == RequestState.HELD),
                HarryActions.REQUEST_CLEARED,
                it -> {
                    it.clear(parties.me(), steps.now());
                    mails.cleared(it);
                    spreading.begin(it);
                });
    }

    /** Brings it to all it fits at once, without waiting two days. */
    public JobResult widen(RequestId id, int seenVersion) {
        return steps.take(
                lock(id, seenVersion).filter(it -> it.isOpen() && it.kind() == RequestKind.NEIGHBOUR),
                HarryActions.REQUEST_WIDENED,
                spreading::widen);
    }

    /** Ends it for whoever asked, who reads why. */
    public JobResult stop(RequestId id, String typed, int seenVersion) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, LONGEST_DECISION)) {
            return new JobResult.NoWords(LONGEST_DECISION);
        }
        return steps.take(
                lock(id, seenVersion).filter(it -> !it.state().isOver() && !it.isInTrouble()),
                HarryActions.JOB_CANCELLED,
                it -> {
                    it.cancel(parties.me(), reason, steps.now());
                    mails.stopped(it);
                });
    }

    /**
     * Sends a member to do it: for what is not for neighbours somebody who is certified today. The office spoke with them
     * before.
     *
     * @param terms what was agreed about money
     */
    public JobResult send(RequestId id, int memberNumber, Ask terms, int seenVersion) {
        if (!terms.isSound()) {
            return new JobResult.NoSum();
        }
        var request = lock(id, seenVersion).filter(it -> it.isOpen() && !it.isInTrouble());
        if (request.isEmpty()) {
            return new JobResult.ChangedMeanwhile();
        }
        var helper = memberships.numbered(memberNumber).map(NamedMember::account);
        if (helper.isEmpty()
                || request.get().isFor(helper.get())
                || helper.get().equals(parties.me())) {
            return new JobResult.NoSuchMember();
        }
        var missing = request.get()
                .certificate()
                .filter(it -> !certified.holds(helper.get(), it, DutchTime.day(steps.now())));
        return missing.isPresent()
                ? new JobResult.NotCertified(missing.get())
                : steps.take(request, HarryActions.REQUEST_SENT, it -> {
                    it.agree(helper.get(), terms, steps.now());
                    mails.sent(it);
                });
    }

    /** Those who may be sent: certified for it today; nobody where it asks for no certificate. */
    @Transactional(readOnly = true)
    public List<NumberedMember> whoMayBeSent(RequestId id) {
        return repository.findById(id).flatMap(Request::certificate).stream()
                .map(it -> certified.holding(it, DutchTime.day(steps.now())))
                .flatMap(it -> memberships.having(it).stream())
                .toList();
    }

    /** How the office reaches whoever asked, also before anything is agreed; empty when they are forgotten. */
    @Transactional(readOnly = true)
    public Optional<JobContact> contactOf(RequestId id) {
        return jobs.find(id, parties.me()).flatMap(views::askerOf);
    }

    /** What the member with this number is called, so that whoever types it sees whom; empty when there is none now. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(int memberNumber) {
        return memberships.numbered(memberNumber).map(NamedMember::name);
    }

    /** What was decided after talking with both; nobody decides about their own job. */
    public JobResult decide(RequestId id, Verdict verdict, String typed, int seenVersion) {
        var words = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(words, LONGEST_DECISION)) {
            return new JobResult.NoWords(LONGEST_DECISION);
        }
        return steps.take(lock(id, seenVersion).filter(it -> it.isInTrouble()), HarryActions.TROUBLE_DECIDED, it -> {
            it.decide(parties.me(), verdict, words, steps.now());
            mails.decided(it);
        });
    }

    /** Nothing is wrong with a message: whoever it is for hears of it, and reads it. */
    public JobResult clearMessage(RequestId id, long message) {
        return decideOnMessage(id, message, HarryActions.MESSAGE_CLEARED, (request, held) -> {
            messages.clear(id, message);
            if (held.byAsker()) {
                mails.wroteToNeighbour(request, held.neighbour());
            } else {
                request.hearAnswer(steps.now());
                mails.wroteToAsker(request);
            }
        });
    }

    /** Whoever it is for never reads it. */
    public JobResult removeMessage(RequestId id, long message) {
        return decideOnMessage(id, message, HarryActions.MESSAGE_REMOVED, (_, _) -> messages.remove(id, message));
    }

    private JobResult decideOnMessage(
            RequestId id, long message, AuditAction action, BiConsumer<Request, MessageTable.Held> step) {
        var request = repository.lock(id).filter(it -> !parties.isOwn(it));
        var held = messages.held(id, message);
        return steps.take(request.filter(_ -> held.isPresent()), action, it -> step.accept(it, held.orElseThrow()));
    }

    /** Nobody decides about a job of their own. */
    private Optional<Request> lock(RequestId id, int seenVersion) {
        return repository.lock(id).filter(it -> it.version() == seenVersion && !parties.isOwn(it));
    }
}
