package nl.floreynwijk.harry;

import java.time.Clock;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a review comes about, whoever writes it: a side itself, or the office for somebody without an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewWriting {

    private final ReviewRepository repository;
    private final ReviewCheck check;
    private final ReviewMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewWriting(ReviewRepository repository, ReviewCheck check, ReviewMails mails, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.check = check;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** For this side of the job, in the name of whoever writes. */
    WriteReviewResult write(JobSides job, ReviewSide side, AccountId author, ReviewPlan plan) {
        if (job.by(side).isPresent()) {
            return new WriteReviewResult.AlreadyReviewed();
        }
        if (!job.mayWrite(side, clock.instant())) {
            return new WriteReviewResult.NotNow();
        }
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new WriteReviewResult.Refused(problems);
        }
        return switch (check.check(plan.words())) {
            case TextFinding.Fine() -> keep(job, side, author, plan, Set.of());
            case TextFinding.Doubtful(var doubts) -> keep(job, side, author, plan, doubts);
            case TextFinding finding -> new WriteReviewResult.WordsRefused(finding);
        };
    }

    private WriteReviewResult keep(
            JobSides job, ReviewSide side, AccountId author, ReviewPlan plan, Set<Doubt> doubts) {
        var about = job.accountOn(side.other());
        var review = Review.written(job.request(), side, author, about, plan, doubts, clock.instant());
        try {
            repository.save(review);
        } catch (DuplicateKeyException somebodyElse) {
            throw new OptimisticLockingFailureException("Reviewed in another tab at the same moment", somebodyElse);
        }
        audit.record(HarryActions.REVIEW_WRITTEN, review.id().toString());
        if (!doubts.isEmpty()) {
            return new WriteReviewResult.LookedAtFirst();
        }
        mails.written(review, job);
        return new WriteReviewResult.Written();
    }
}
