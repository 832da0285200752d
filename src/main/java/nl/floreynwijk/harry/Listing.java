package nl.floreynwijk.harry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one neighbour offers. Others see it when its neighbour wants that, nothing in it is in doubt, and the office did not
 * stop it.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("harry_listing")
class Listing {

    /** What its neighbour wants with it. */
    enum State {
        LISTED,
        PAUSED,
        ENDED
    }

    @Id
    private final ListingId id;

    private final AccountId accountId;
    private final Instant listedAt;
    private String shownName = "";
    private String text = "";
    private String categories = "";
    private String moments = "";
    private Reach reach = Reach.NEIGHBOURHOOD;
    private @Nullable String street;
    private @Nullable String postcode;
    private Ask.Kind ask = Ask.Kind.NOTHING;

    @Column("ask_cents")
    private @Nullable Euros askAmount;

    private String languages = "";
    private String tools = "";
    private int mostPerWeek = 1;
    private @Nullable AttachmentId photoId;
    private State state = State.LISTED;
    private @Nullable LocalDate awayFrom;
    private @Nullable LocalDate awayUntil;
    private String doubts = "";
    private @Nullable String blockedReason;
    private @Nullable AccountId decidedBy;
    private Instant changedAt;
    private String words = "";

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a listing from its row. */
    Listing(ListingId id, AccountId accountId, Instant listedAt, Instant changedAt) {
        this.id = id;
        this.accountId = accountId;
        this.listedAt = listedAt;
        this.changedAt = changedAt;
    }

    static Listing by(AccountId account, Instant now) {
        return new Listing(ListingId.random(), account, now, now);
    }

    /** Says anew what is offered; where something is in doubt, nobody sees it until the office looked. */
    void say(ListingPlan plan, String name, Set<Doubt> found, Instant now) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a listing: " + plan.problems());
        }
        text = plan.text();
        categories = CodeSets.written(plan.categories());
        moments = CodeSets.written(plan.moments());
        reach = plan.reach();
        ask = plan.ask().kind();
        askAmount = plan.ask().amount().orElse(null);
        languages = CodeSets.written(plan.languages());
        tools = plan.tools();
        mostPerWeek = plan.mostPerWeek();
        doubts = CodeSets.written(found);
        state = state == State.ENDED ? State.LISTED : state;
        changedAt = now;
        call(name);
    }

    /** Is called so from now on. */
    void call(String name) {
        shownName = name;
        words = ListingWords.of(name, text + " " + tools, CodeSets.read(categories, Category.class));
    }

    /** Lives there, which counts for how far they come, and which nobody sees. */
    void liveAt(@Nullable Address home) {
        street = home == null ? null : home.street();
        postcode = home == null ? null : home.postcode().value();
    }

    void show(@Nullable AttachmentId photo) {
        photoId = photo;
    }

    void pause() {
        state = State.PAUSED;
    }

    void resume() {
        state = State.LISTED;
        awayFrom = null;
        awayUntil = null;
    }

    /** Gets no requests on these days. */
    void beAway(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Away until before it begins");
        }
        awayFrom = from;
        awayUntil = until;
    }

    void end() {
        state = State.ENDED;
    }

    /** The office read it and found nothing wrong. */
    void clear(AccountId by) {
        doubts = "";
        decidedBy = by;
    }

    /** The office stops it: nobody sees it, and its neighbour reads why. */
    void block(String reason, AccountId by) {
        blockedReason = reason;
        decidedBy = by;
    }

    void unblock(AccountId by) {
        blockedReason = null;
        decidedBy = by;
    }

    boolean isBlocked() {
        return blockedReason != null;
    }

    boolean isInDoubt() {
        return !doubts.isEmpty();
    }

    boolean isEnded() {
        return state == State.ENDED;
    }

    ListingId id() {
        return id;
    }

    AccountId account() {
        return accountId;
    }

    Optional<AttachmentId> photo() {
        return Optional.ofNullable(photoId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** As its neighbour sees it. */
    OwnListing own() {
        return new OwnListing(
                id,
                plan(),
                photo(),
                standing(),
                Optional.ofNullable(awayFrom),
                Optional.ofNullable(awayUntil),
                Optional.ofNullable(blockedReason),
                version());
    }

    private ListingPlan plan() {
        return new ListingPlan(
                text,
                CodeSets.read(categories, Category.class),
                CodeSets.read(moments, Moment.class),
                reach,
                new Ask(ask, Optional.ofNullable(askAmount)),
                CodeSets.read(languages),
                tools,
                mostPerWeek);
    }

    private OwnListing.Standing standing() {
        if (isEnded()) {
            return OwnListing.Standing.ENDED;
        }
        if (isBlocked()) {
            return OwnListing.Standing.BLOCKED;
        }
        if (isInDoubt()) {
            return OwnListing.Standing.LOOKED_AT;
        }
        return state == State.PAUSED ? OwnListing.Standing.PAUSED : OwnListing.Standing.SHOWN;
    }

    Set<Doubt> doubts() {
        return doubts.isEmpty() ? EnumSet.noneOf(Doubt.class) : CodeSets.read(doubts, Doubt.class);
    }
}
