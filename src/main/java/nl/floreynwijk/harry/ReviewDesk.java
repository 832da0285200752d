package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does with reviews: it decides about those in doubt and those that were reported, and writes down what
 * somebody without an account says.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class ReviewDesk {

    /** The most characters of a reason, which whoever wrote the words reads. */
    public static final int LONGEST_REASON = 300;

    /** So many are shown; the others follow once these are decided. */
    public static final int MOST = 100;

    private final ReviewRepository repository;
    private final ReviewQueries queries;
    private final ReviewWriting writing;
    private final ReviewMails mails;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewDesk(
            ReviewRepository repository,
            ReviewQueries queries,
            ReviewWriting writing,
            ReviewMails mails,
            Contacts contacts,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.writing = writing;
        this.mails = mails;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** What both sides said, as somebody without an account would see it; empty for members' jobs, and while it is not done. */
    @Transactional(readOnly = true)
    public Optional<JobReviews> of(RequestId request) {
        return outside(request)
                .filter(it -> it.state() == RequestState.DONE)
                .map(it -> it.seenBy(ReviewSide.ASKER, clock.instant()));
    }

    /**
     * Writes down what somebody without an account says of whoever helped them.
     *
     * @throws AccessDeniedException for the request of a member, who writes themselves, and for the helper
     */
    public WriteReviewResult write(RequestId request, ReviewPlan plan) {
        var job = outside(request).orElseThrow(() -> new AccessDeniedException("Members write themselves"));
        return writing.write(job, ReviewSide.ASKER, by(), plan);
    }

    /** The job of somebody without an account, where the viewer did not help themselves. */
    private Optional<JobSides> outside(RequestId request) {
        return queries.job(request).filter(JobSides::isOutside).filter(it -> it.sideOf(by())
                .isEmpty());
    }

    /** How many wait for whoever asks. */
    @Transactional(readOnly = true)
    public int waiting() {
        return queries.countWaiting(currentAccount.id());
    }

    /** Those that wait: the longest waiting first, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<DeskReview> list() {
        var waiting = queries.waiting(MOST).stream()
                .filter(it -> !it.review().isOf(currentAccount.id()))
                .toList();
        var names = contacts.namesOf(waiting.stream()
                .flatMap(it -> Stream.concat(it.review().author().stream(), it.review().about().stream()))
                .distinct()
                .toList());
        return waiting.stream().map(it -> shown(it, names)).toList();
    }

    private static DeskReview shown(ReviewQueries.WaitingReview waiting, Map<AccountId, String> names) {
        var review = waiting.review();
        var author = review.author().flatMap(it -> Optional.ofNullable(names.get(it)));
        var about = review.about().flatMap(it -> Optional.ofNullable(names.get(it)));
        var isAsker = review.by() == ReviewSide.ASKER;
        return new DeskReview(
                review.id(),
                review.request(),
                review.by(),
                isAsker ? waiting.outsideName().or(() -> author) : author,
                isAsker ? about : about.or(waiting::outsideName),
                review.plan(),
                review.writtenAt(),
                review.doubts(),
                review.answer(),
                review.answerDoubts(),
                review.report().filter(_ -> review.isReportOpen()),
                review.version());
    }

    /** It stays as it is, and so does its answer: whoever should read it does. */
    public DecideReviewResult clear(ReviewId id, int seenVersion) {
        return decide(id, seenVersion, HarryActions.REVIEW_CLEARED, review -> {
            if (review.isReportOpen()) {
                mails.stays(review);
            }
            if (review.isInDoubt()) {
                queries.job(review.request()).ifPresent(it -> mails.written(review, it));
            }
            if (review.isAnswerInDoubt()) {
                queries.job(review.request()).ifPresent(it -> mails.answered(review, it));
            }
            review.clear(by(), clock.instant());
        });
    }

    /** Nobody but its author sees it any more, who reads why. */
    public DecideReviewResult hide(ReviewId id, String typed, int seenVersion) {
        return decide(id, typed, seenVersion, HarryActions.REVIEW_HIDDEN, (review, reason) -> {
            mails.hidden(review, reason, authorOf(review));
            review.hide(reason, by(), clock.instant());
        });
    }

    /** The office does not write to itself for what it wrote down for somebody else. */
    private Optional<AccountId> authorOf(Review review) {
        return queries.job(review.request()).flatMap(it -> it.writerOf(review));
    }

    /** The review stays, but nobody sees its answer any more except whoever gave it, who reads why. */
    public DecideReviewResult hideAnswer(ReviewId id, String typed, int seenVersion) {
        return decide(id, typed, seenVersion, HarryActions.REVIEW_ANSWER_HIDDEN, (review, reason) -> {
            mails.answerHidden(review, reason);
            review.hideAnswer(reason, by(), clock.instant());
        });
    }

    private AccountId by() {
        return currentAccount.id();
    }

    private DecideReviewResult decide(
            ReviewId id, String typed, int seenVersion, AuditAction action, BiConsumer<Review, String> decision) {
        var reason = WrittenText.inOneLine(typed);
        return TypedLine.fits(reason, LONGEST_REASON)
                ? decide(id, seenVersion, action, it -> decision.accept(it, reason))
                : new DecideReviewResult.NoReason(LONGEST_REASON);
    }

    private DecideReviewResult decide(ReviewId id, int seenVersion, AuditAction action, Consumer<Review> decision) {
        var found = repository.findById(id).filter(it -> it.version() == seenVersion && it.isWaiting());
        if (found.isEmpty()) {
            return new DecideReviewResult.ChangedMeanwhile();
        }
        var review = found.get();
        if (review.concerns(by())) {
            return new DecideReviewResult.OwnReview();
        }
        decision.accept(review);
        repository.save(review);
        audit.record(action, id.toString());
        return new DecideReviewResult.Decided();
    }
}
