package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A job from both sides: what each may see of it, and what each may do once they agreed. */
@Service
@InArea("harry")
@RolesAllowed({Roles.MEMBER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Jobs {

    /** The most characters of a reason, and of thanks. */
    public static final int LONGEST_LINE = 300;

    /** The most characters about what went wrong. */
    public static final int LONGEST_TROUBLE = 1_000;

    /** Each is a mail for the other. */
    private static final Limit APPOINTMENTS = new Limit("harry-appointments", 30, Duration.ofDays(1));

    private static final Duration LATEST = Duration.ofDays(365);

    private final JobQueries queries;
    private final JobViews views;
    private final Parties parties;
    private final PersonalPhotos photos;
    private final RateLimits limits;
    private final JobMails mails;
    private final JobSteps steps;

    Jobs(
            JobQueries queries,
            JobViews views,
            Parties parties,
            PersonalPhotos photos,
            RateLimits limits,
            JobMails mails,
            JobSteps steps) {
        this.queries = queries;
        this.views = views;
        this.parties = parties;
        this.photos = photos;
        this.limits = limits;
        this.mails = mails;
        this.steps = steps;
    }

    /** What they asked, what they do, and what reaches them; the newest first. */
    @Transactional(readOnly = true)
    public List<JobSummary> mine() {
        return queries.of(parties.me());
    }

    /** A job as their side sees it; empty when it is none of theirs. */
    @Transactional(readOnly = true)
    public Optional<JobDetails> find(RequestId id) {
        return queries.find(id, parties.me()).flatMap(views::seen);
    }

    /** Whether it reached them and went past them: somebody else does it, or it was cancelled. */
    @Transactional(readOnly = true)
    public boolean passedBy(RequestId id) {
        return queries.passed(id, parties.me());
    }

    /** A photo of a job that they see; empty when it has none like it. */
    @Transactional(readOnly = true)
    public Optional<Attachment> photo(RequestId id, AttachmentId photo) {
        return queries.find(id, parties.me())
                .filter(it -> parties.sideOf(it).isPresent() && it.photos().contains(photo))
                .flatMap(_ -> photos.open(photo));
    }

    /** They meet then: the other hears it. */
    public JobResult meet(RequestId id, Instant moment) {
        var first = steps.now();
        var last = first.plus(LATEST);
        if (moment.isBefore(first) || moment.isAfter(last)) {
            return new JobResult.NotThen(first, last);
        }
        var retryAfter = limits.exceeded(APPOINTMENTS, parties.me().toString());
        if (retryAfter.isPresent()) {
            return new JobResult.TooOften(retryAfter.get());
        }
        return steps.take(
                parties.lockAsEither(id).filter(it -> it.isAgreed() && !it.isInTrouble()),
                HarryActions.APPOINTMENT_MADE,
                it -> {
                    it.meetAt(moment);
                    mails.meet(it, parties.isAsker(it), moment);
                });
    }

    /** Either side ends it, or the asker alone as long as nothing is agreed; the other reads why. */
    public JobResult cancel(RequestId id, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, LONGEST_LINE)) {
            return new JobResult.NoWords(LONGEST_LINE);
        }
        return withWords(
                reason,
                () -> steps.take(
                        parties.lockAsEither(id).filter(it -> !it.state().isOver() && !it.isInTrouble()),
                        HarryActions.JOB_CANCELLED,
                        it -> {
                            it.cancel(parties.me(), reason, steps.now());
                            mails.cancelled(it, parties.isAsker(it));
                        }));
    }

    /**
     * Whoever asked says that it is done.
     *
     * @param typed thanks for who did it; may be empty
     */
    public JobResult confirmDone(RequestId id, String typed) {
        var thanks = WrittenText.inOneLine(typed);
        if (!thanks.isEmpty() && !TypedLine.fits(thanks, LONGEST_LINE)) {
            return new JobResult.NoWords(LONGEST_LINE);
        }
        return withWords(
                thanks,
                () -> steps.take(
                        parties.lockAsAsker(id).filter(it -> it.isAgreed() && !it.isInTrouble() && !isBehindHelper(it)),
                        HarryActions.JOB_DONE,
                        it -> {
                            it.confirmDone(parties.me(), thanks, steps.now());
                            mails.done(it);
                        }));
    }

    /** Whoever did it does not say so for somebody for whom they act. */
    private boolean isBehindHelper(Request request) {
        return request.helper().filter(parties::isBehind).isPresent();
    }

    /** Either side says what went wrong: the office talks with both, and until it decided nothing moves. */
    public JobResult raiseTrouble(RequestId id, String typed) {
        var words = WrittenText.tidy(typed);
        if (!WrittenText.fits(words, LONGEST_TROUBLE)) {
            return new JobResult.NoWords(LONGEST_TROUBLE);
        }
        return steps.take(
                parties.lockAsEither(id).filter(it -> it.mayHaveTrouble(steps.now())),
                HarryActions.TROUBLE_RAISED,
                it -> {
                    it.raiseTrouble(parties.me(), words, steps.now());
                    mails.trouble(it);
                });
    }

    /** What the other reads in a mail may hurt nobody. */
    private static JobResult withWords(String words, Supplier<JobResult> step) {
        return switch (TextCheck.withoutDuty(words)) {
            case TextFinding.Fine() -> step.get();
            case TextFinding finding -> new JobResult.WordsRefused(finding);
        };
    }
}
