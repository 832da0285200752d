package nl.floreynwijk.harry;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody asks, from the question to the thanks.
 *
 * <p>One neighbour at most does it: the first offer that is accepted. While there is trouble nothing moves until the office
 * decided.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("harry_request")
class Request {

    private static final Duration TROUBLE_AFTER = Duration.ofDays(30);

    @Id
    private final RequestId id;

    private final RequestKind kind;
    private final Instant placedAt;
    private final Client client;
    private final Category category;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Origin origin;

    private @Nullable ListId listId;
    private @Nullable String itemCode;
    private @Nullable Certificate certificate;
    private String text = "";
    private String moments = "";
    private Ask.Kind ask = Ask.Kind.NOTHING;

    @Column("ask_cents")
    private @Nullable Euros idea;

    private @Nullable AccountId wantedId;
    private RequestState state = RequestState.OPEN;
    private String doubts = "";
    private @Nullable Instant openedAt;
    private Reached reached = Reached.NOBODY;
    private @Nullable Instant reachedAt;
    private @Nullable Instant answeredAt;
    private @Nullable AccountId helperId;
    private Ask.@Nullable Kind agreedAsk;

    @Column("agreed_cents")
    private @Nullable Euros agreedAmount;

    private @Nullable Instant agreedAt;
    private @Nullable Instant appointment;
    private int appointmentTurn;
    private @Nullable Instant endedAt;
    private @Nullable AccountId endedBy;
    private @Nullable String endReason;
    private String thanks = "";

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable RaisedTrouble trouble;

    /** Of the office: who let it through, or decided where there was trouble. */
    private @Nullable AccountId decidedBy;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a request from its row. */
    Request(RequestId id, RequestKind kind, Instant placedAt, Client client, Category category, Origin origin) {
        this.id = id;
        this.kind = kind;
        this.placedAt = placedAt;
        this.client = client;
        this.category = category;
        this.origin = origin;
    }

    /**
     * Somebody asks. Where something is in doubt, nobody sees it until the office looked.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    static Request placed(Asker asker, RequestPlan plan, Judgement judged, Set<Doubt> found, Instant now) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a request: " + plan.problems());
        }
        var origin = Origin.of(asker, plan.client());
        var request = new Request(RequestId.random(), judged.kind(), now, plan.client(), judged.category(), origin);
        request.isJudgedBy(judged);
        request.text = plan.text();
        request.moments = CodeSets.written(plan.moments());
        request.ask = plan.idea().kind();
        request.idea = plan.idea().amount().orElse(null);
        request.doubts = CodeSets.written(found);
        if (found.isEmpty()) {
            request.openedAt = now;
        } else {
            request.state = RequestState.HELD;
        }
        return request;
    }

    private void isJudgedBy(Judgement judged) {
        listId = judged.list().orElse(null);
        itemCode = judged.item().map(it -> it.code().value()).orElse(null);
        certificate = judged.item().flatMap(Item::certificate).orElse(null);
    }

    /** Whoever asks picked this neighbour. */
    void want(AccountId neighbour) {
        require(!isFor(neighbour), "Nobody helps themselves");
        wantedId = neighbour;
    }

    /** The office read it and found nothing wrong. */
    void clear(AccountId by, Instant now) {
        require(state == RequestState.HELD, "Nothing to clear");
        doubts = "";
        state = RequestState.OPEN;
        openedAt = now;
        decidedBy = by;
    }

    /** It reached so many people by now; what goes to the office does not come back from there. */
    void reach(Reached people, Instant now) {
        require(state == RequestState.OPEN, "Only what is open reaches anybody");
        reached = people;
        reachedAt = now;
    }

    /** Somebody answered, for the first time or again. */
    void hearAnswer(Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    /** The only one who answered takes it back: others may be asked. */
    void hearNoMore() {
        answeredAt = null;
    }

    /**
     * One offer is accepted, or the office sends somebody.
     *
     * @throws IllegalStateException when one was already
     */
    void agree(AccountId helper, Ask terms, Instant now) {
        require(isOpen() && !isInTrouble(), "Not open any more");
        require(!isFor(helper), "Nobody helps themselves");
        helperId = helper;
        agreedAsk = terms.kind();
        agreedAmount = terms.amount().orElse(null);
        agreedAt = now;
        state = RequestState.AGREED;
        hearAnswer(now);
    }

    /** They meet then; the next calendar file takes the place of this one. */
    void meetAt(Instant moment) {
        require(isAgreed() && !isInTrouble(), "Nobody to meet");
        appointment = moment;
        appointmentTurn++;
    }

    /** Whoever asked says that it is done. */
    void confirmDone(AccountId by, String words, Instant now) {
        require(isAgreed() && !isInTrouble(), "Nothing to be done");
        state = RequestState.DONE;
        thanks = words;
        end(by, now);
    }

    void cancel(AccountId by, String reason, Instant now) {
        require(!state.isOver() && !isInTrouble(), "Over already");
        state = RequestState.CANCELLED;
        endReason = reason;
        end(by, now);
    }

    /** Whoever is no member any more goes out of it, without a reason and also where there was trouble. */
    void leave(AccountId who, Instant now) {
        if (isInTrouble()) {
            decide(who, Verdict.GO_ON, "", now);
        }
        cancel(who, "", now);
    }

    private void end(AccountId by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    /** Something went wrong between the two: nothing moves until the office decided. */
    void raiseTrouble(AccountId by, String words, Instant now) {
        require(mayHaveTrouble(now), "No trouble between nobody");
        trouble = RaisedTrouble.by(by, words, now);
        decidedBy = null;
    }

    /** What the office decided, which both read: it goes on, is done, or ends. */
    void decide(AccountId by, Verdict verdict, String words, Instant now) {
        require(isInTrouble(), "Nothing to decide");
        trouble = Objects.requireNonNull(trouble).decided(words, now);
        decidedBy = by;
        if (!state.isOver()) {
            switch (verdict) {
                case GO_ON -> {}
                case DONE -> confirmDone(by, "", now);
                case STOP -> cancel(by, words, now);
            }
        }
    }

    /** What is left of whoever is forgotten: that somebody asked, and what became of it. */
    void forgetAsker() {
        origin = origin.forgotten();
        text = "";
        forgetWords();
    }

    /** The other side of it stays. */
    void forgetHelper() {
        helperId = null;
        forgetWords();
    }

    /** Of each about the other, and of the office about both. */
    private void forgetWords() {
        wantedId = null;
        thanks = "";
        endReason = null;
        trouble = trouble == null ? null : trouble.forgotten();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    boolean isOpen() {
        return state == RequestState.OPEN;
    }

    boolean isAgreed() {
        return state == RequestState.AGREED;
    }

    boolean isInTrouble() {
        return trouble != null && trouble.isUndecided();
    }

    /** Between two people, and no longer than some weeks after it was done. */
    boolean mayHaveTrouble(Instant now) {
        return helperId != null
                && !isInTrouble()
                && (isAgreed()
                        || (state == RequestState.DONE && now.isBefore(endedAt().plus(TROUBLE_AFTER))));
    }

    private Instant endedAt() {
        return Objects.requireNonNull(endedAt);
    }

    /** Whether nobody answered, and it reached somebody at that moment or before. */
    boolean waitsSince(Instant moment) {
        return isOpen()
                && answeredAt == null
                && (reached == Reached.FIRST || reached == Reached.WIDER)
                && reachedAt != null
                && !reachedAt.isAfter(moment);
    }

    /** Whether nobody answered, and it went to all it fits. */
    boolean waitsForAnyone() {
        return isOpen()
                && kind == RequestKind.NEIGHBOUR
                && answeredAt == null
                && (reached == Reached.WIDER || reached == Reached.OFFICE);
    }

    boolean isFor(AccountId account) {
        return account.equals(origin.askedBy());
    }

    /** Of somebody without an account, for whom the office speaks. */
    boolean isFromOutside() {
        return origin.isFromOutside();
    }

    RequestId id() {
        return id;
    }

    RequestKind kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    Reached reached() {
        return reached;
    }

    Category category() {
        return category;
    }

    Optional<ListId> list() {
        return Optional.ofNullable(listId);
    }

    Optional<String> item() {
        return Optional.ofNullable(itemCode);
    }

    Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    Set<Moment> moments() {
        return CodeSets.read(moments, Moment.class);
    }

    String street() {
        return origin.street();
    }

    String postcode() {
        return origin.postcode();
    }

    String shownName() {
        return origin.shownName();
    }

    Optional<AccountId> asker() {
        return origin.account();
    }

    Optional<AccountId> wanted() {
        return Optional.ofNullable(wantedId);
    }

    Optional<AccountId> helper() {
        return Optional.ofNullable(helperId);
    }

    Optional<Euros> agreedAmount() {
        return Optional.ofNullable(agreedAmount);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
