package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.attachments.CheckedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what somebody asks, of a member as of somebody for whom the office asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestPlacing {

    /** So many that are not over, of one member. */
    static final int MOST_OPEN = 10;

    /** Photos stay in the files: nobody fills the disk with them. */
    private static final Limit REQUESTS = new Limit("harry-requests", 20, Duration.ofDays(1));

    private final RequestRepository repository;
    private final ListsInForce lists;
    private final Spreading spreading;
    private final Matching matching;
    private final RequestPhotos requestPhotos;
    private final JdbcClient database;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    RequestPlacing(
            RequestRepository repository,
            ListsInForce lists,
            Spreading spreading,
            Matching matching,
            RequestPhotos requestPhotos,
            JdbcClient database,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.spreading = spreading;
        this.matching = matching;
        this.requestPhotos = requestPhotos;
        this.database = database;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Judges what is asked by the list of today, and brings it to whom it is for.
     *
     * @param by who asks, or asks for somebody else
     * @param picked whom the asker wants; otherwise it goes by turns
     */
    AskResult place(AccountId by, Asker asker, RequestPlan plan, Optional<AccountId> picked, List<CheckedFile> photos) {
        var problems = plan.problems();
        if (photos.size() > RequestPlan.MOST_PHOTOS
                || photos.stream().anyMatch(it -> !it.type().isPicture())) {
            problems.add(RequestPlan.Problem.PHOTOS);
        }
        if (!problems.isEmpty()) {
            return new AskResult.Refused(problems);
        }
        var judging = lists.of(plan.about().flatMap(it -> it.housing().rentedFrom()));
        var answered = plan.about().map(it -> answer(judging, it));
        var forLandlord = answered.map(Step.Answered::item).filter(it -> it.duty() == Duty.LANDLORD && !isOwner(plan));
        if (forLandlord.isPresent()) {
            return new AskResult.ForTheLandlord(forLandlord.get());
        }
        var judged = answered.map(Judgement::by).orElseGet(() -> Judgement.ofKind(plan.category()));
        return switch (found(judging, judged, plan.text())) {
            case TextFinding.Fine() -> place(by, new Placed(asker, plan, judged, Set.of()), picked, photos);
            case TextFinding.Doubtful(var doubts) -> place(by, new Placed(asker, plan, judged, doubts), picked, photos);
            case TextFinding finding -> new AskResult.WordsRefused(finding);
        };
    }

    private record Placed(Asker asker, RequestPlan plan, Judgement judged, Set<Doubt> doubts) {}

    private static boolean isOwner(RequestPlan plan) {
        return plan.about().filter(it -> it.housing() instanceof Housing.Owned).isPresent();
    }

    /**
     * Where the replies lead.
     *
     * @throws IllegalArgumentException when there is something left to ask: no page leads here before
     */
    private static Step.Answered answer(JudgingLists judging, AskedAbout about) {
        return Walk.along(
                        judging, about.item(), about.replies(), about.housing().rentedFrom())
                .filter(Step.Answered.class::isInstance)
                .map(Step.Answered.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("Not answered yet: " + about.item()));
    }

    /** What is for certified people may be called so. */
    private static TextFinding found(JudgingLists judging, Judgement judged, String text) {
        return judged.kind() == RequestKind.NEIGHBOUR ? judging.check(text) : TextCheck.withoutDuty(text);
    }

    private AskResult place(AccountId by, Placed placed, Optional<AccountId> picked, List<CheckedFile> photos) {
        if (picked.filter(it -> it.equals(placed.asker().account().orElse(null)) || !matching.takesWork(it))
                .isPresent()) {
            return new AskResult.PickedIsAway();
        }
        var account = placed.asker().account();
        if (account.filter(it -> countOpen(it) >= MOST_OPEN).isPresent()) {
            return new AskResult.TooMany(MOST_OPEN);
        }
        var retryAfter = limits.exceeded(REQUESTS, by.toString());
        if (retryAfter.isPresent()) {
            return new AskResult.TooOften(retryAfter.get());
        }
        var request = Request.placed(placed.asker(), placed.plan(), placed.judged(), placed.doubts(), clock.instant());
        picked.ifPresent(request::want);
        repository.save(request);
        requestPhotos.keep(request.id(), photos);
        audit.record(HarryActions.REQUEST_PLACED, request.id().toString());
        if (!placed.doubts().isEmpty()) {
            return new AskResult.LookedAtFirst(request.id());
        }
        var asked = spreading.begin(request);
        repository.save(request);
        return new AskResult.Placed(request.id(), asked);
    }

    private int countOpen(AccountId account) {
        return database.sql("""
                        select count(*) from harry_request where asked_by = :account and state in ('HELD', 'OPEN', 'AGREED')
                        """)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }
}
