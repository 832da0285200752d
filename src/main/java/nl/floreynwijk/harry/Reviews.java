package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What neighbours say of each other once a job is done. */
@Service
@InArea("harry")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class Reviews {

    /** Of so many at most others read the words. */
    public static final int MOST_WORDS = 10;

    public static final int LONGEST_ANSWER = Review.LONGEST_ANSWER;
    public static final int LONGEST_REPORT = Review.LONGEST_REPORT;

    private final ReviewRepository repository;
    private final ReviewQueries queries;
    private final ReviewFigures figures;
    private final ReviewWriting writing;
    private final ReviewCheck check;
    private final ReviewMails mails;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Reviews(
            ReviewRepository repository,
            ReviewQueries queries,
            ReviewFigures figures,
            ReviewWriting writing,
            ReviewCheck check,
            ReviewMails mails,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.figures = figures;
        this.writing = writing;
        this.check = check;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** What both sides of a job said, for one query; empty for others, and while it is not done. */
    @Transactional(readOnly = true)
    public Optional<JobReviews> of(RequestId request) {
        return queries.job(request)
                .filter(it -> it.state() == RequestState.DONE)
                .flatMap(job -> job.sideOf(currentAccount.id())
                        .map(side -> job.seenBy(side, clock.instant(), currentAccount.actor())));
    }

    /**
     * Says of the other side what they think, once.
     *
     * @throws AccessDeniedException for whoever is on neither side
     */
    public WriteReviewResult write(RequestId request, ReviewPlan plan) {
        var me = currentAccount.id();
        var job = queries.job(request).orElseThrow(Reviews::notTheirs);
        var side = job.sideOf(me).orElseThrow(Reviews::notTheirs);
        // Whoever acts for one side praises nobody less than themselves
        return job.isBehind(side.other(), currentAccount.actor())
                ? new WriteReviewResult.NotNow()
                : writing.write(job, side, me, plan);
    }

    /**
     * Answers what was said about them, once.
     *
     * @throws AccessDeniedException for whoever it is not about, or who may not read it yet
     */
    public AnswerReviewResult answer(ReviewId id, String typed) {
        var review = aboutMe(id);
        var text = WrittenText.tidy(typed);
        if (review.isHidden()) {
            return new AnswerReviewResult.Hidden();
        }
        if (review.isAnswered()) {
            return new AnswerReviewResult.AlreadyAnswered();
        }
        if (!WrittenText.fits(text, LONGEST_ANSWER)) {
            return new AnswerReviewResult.NoAnswer(LONGEST_ANSWER);
        }
        return switch (check.check(text)) {
            case TextFinding.Fine() -> answer(review, text, Set.of());
            case TextFinding.Doubtful(var doubts) -> answer(review, text, doubts);
            case TextFinding finding -> new AnswerReviewResult.WordsRefused(finding);
        };
    }

    private AnswerReviewResult answer(Review review, String text, Set<Doubt> doubts) {
        review.answer(text, doubts, clock.instant());
        repository.save(review);
        audit.record(HarryActions.REVIEW_ANSWERED, review.id().toString());
        if (!doubts.isEmpty()) {
            return new AnswerReviewResult.LookedAtFirst();
        }
        queries.job(review.request()).ifPresent(it -> mails.answered(review, it));
        return new AnswerReviewResult.Answered();
    }

    /**
     * Asks the office to look at what was said about them, once.
     *
     * @throws AccessDeniedException for whoever it is not about, or who may not read it yet
     */
    public ReportReviewResult report(ReviewId id, String typed) {
        var review = aboutMe(id);
        var reason = WrittenText.inOneLine(typed);
        if (review.isHidden()) {
            return new ReportReviewResult.Hidden();
        }
        if (review.wasReported()) {
            return new ReportReviewResult.AlreadyReported();
        }
        if (!TypedLine.fits(reason, LONGEST_REPORT)) {
            return new ReportReviewResult.NoReason(LONGEST_REPORT);
        }
        review.report(reason, clock.instant());
        repository.save(review);
        audit.record(HarryActions.REVIEW_REPORTED, review.id().toString());
        return new ReportReviewResult.Reported();
    }

    /**
     * One about whoever asks for it, which they may read, or could until the office hid it. Whoever wrote it does not answer
     * themselves by acting for them.
     */
    private Review aboutMe(ReviewId id) {
        var review = repository
                .findById(id)
                .filter(it -> it.about().filter(currentAccount.id()::equals).isPresent())
                .filter(it -> !it.isInDoubt())
                .orElseThrow(Reviews::notTheirs);
        return queries.job(review.request())
                .filter(it -> it.mayRead(review.by().other(), clock.instant())
                        && !it.isBehind(review.by(), currentAccount.actor()))
                .map(_ -> review)
                .orElseThrow(Reviews::notTheirs);
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("Not a review of theirs");
    }

    /** What reviews come down to of everybody on a page of listings, for one query; who has too few is not in it. */
    @Transactional(readOnly = true)
    public Map<ListingId, Marks> marksOf(Collection<ListingId> listings) {
        return figures.averagesOfListings(listings);
    }

    /** What helpers' reviews of whoever asks this come down to, for one query; nothing for anybody whom they did not ask. */
    @Transactional(readOnly = true)
    public Optional<Marks> marksOfAsker(RequestId request) {
        return figures.averagesOfAsker(request, currentAccount.id());
    }

    /** What others say of whoever offers this; nothing for a listing that others do not see. */
    @Transactional(readOnly = true)
    public ShownReviews about(ListingId listing) {
        return queries.holderOf(listing, currentAccount.id())
                .map(it -> figures.shownAbout(it, ReviewSide.ASKER, MOST_WORDS))
                .orElse(ShownReviews.NONE);
    }

    /** What helpers say of whoever asks this, for the neighbours they asked; nothing for anybody else. */
    @Transactional(readOnly = true)
    public ShownReviews aboutAsker(RequestId request) {
        return queries.askerOf(request, currentAccount.id())
                .map(it -> figures.shownAbout(it, ReviewSide.HELPER, MOST_WORDS))
                .orElse(ShownReviews.NONE);
    }
}
