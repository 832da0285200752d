package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.membership.KvkNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Pitches that somebody keeps, asks for or booked, in one edition.
 *
 * <p>Which pitches on which days stands in the occupations, where the database sees to it that a pitch is taken on a day by one
 * booking at most.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("parade_booking")
class Booking {

    @Id
    private final BookingId id;

    private final EditionId editionId;
    private @Nullable Integer number;
    private final AccountId accountId;
    private BookingState state;
    private Category category;
    private @Nullable BookerKind kind;
    private String name = "";
    private String sells = "";
    private String sector = "";
    private @Nullable AttachmentId photoId;
    private @Nullable String kvk;
    private String phone = "";
    private @Nullable Instant foodAt;
    private @Nullable Instant fireAt;
    private String wishes = "";
    private @Nullable Instant agreedAt;
    private @Nullable Instant heldUntil;
    private boolean extended;
    private @Nullable Integer holding;
    private @Nullable Instant movedAt;
    private @Nullable Instant backAt;
    private final Instant begunAt;
    private @Nullable Instant endedAt;
    private String reason = "";

    @MappedCollection(idColumn = "booking_id")
    private final Set<BookedAddOn> addOns;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a booking from its rows. */
    Booking(
            BookingId id,
            EditionId editionId,
            AccountId accountId,
            BookingState state,
            Category category,
            Instant begunAt,
            Set<BookedAddOn> addOns) {
        this.id = id;
        this.editionId = editionId;
        this.accountId = accountId;
        this.state = state;
        this.category = category;
        this.begunAt = begunAt;
        this.addOns = new HashSet<>(addOns);
    }

    /** Pitches that somebody keeps while they fill in the form. */
    static Booking held(EditionId edition, AccountId account, Category category, Instant until, Instant now) {
        var held = new Booking(BookingId.random(), edition, account, BookingState.HELD, category, now, Set.of());
        held.heldUntil = until;
        held.holding = 1;
        return held;
    }

    /** Pitches that somebody from the waiting list thinks over. */
    static Booking offered(EditionId edition, AccountId account, Category category, Instant until, Instant now) {
        var offered = new Booking(BookingId.random(), edition, account, BookingState.OFFERED, category, now, Set.of());
        offered.heldUntil = until;
        return offered;
    }

    /** Takes the place of one that was held on the same pitches: its time does not begin anew. */
    void takeOver(Booking before) {
        requireState(BookingState.HELD);
        heldUntil = before.heldUntil;
        extended = before.extended;
    }

    /** Is kept until then; once, and only as long as its time did not run out. */
    void extend(Instant until, Instant now) {
        require(mayExtendAt(now), "Not to be extended");
        heldUntil = until;
        extended = true;
    }

    boolean mayExtendAt(Instant now) {
        return state == BookingState.HELD && !extended && isHeldAt(now);
    }

    /** Whether it ends by itself, as long as nothing is agreed. */
    boolean isHeld() {
        return state == BookingState.HELD || state == BookingState.OFFERED;
    }

    /** Whether its time did not run out. */
    boolean isHeldAt(Instant now) {
        return isHeld() && heldUntil != null && now.isBefore(heldUntil);
    }

    /** Whether its pitches are its own for good, or until the organiser says otherwise. */
    boolean isAgreed() {
        return state == BookingState.REQUESTED || state == BookingState.BOOKED;
    }

    /** Says what is on the stall. */
    void describe(StallWords words) {
        require(isHeld() || isAgreed(), "Over: " + state);
        name = words.name();
        sells = words.sells();
        sector = words.sector();
        phone = words.phone();
        kvk = words.kvk().map(KvkNumber::value).orElse(null);
        wishes = words.wishes();
    }

    /** Shows this photo of the stall, or none. */
    void show(Optional<AttachmentId> photo) {
        require(isHeld() || isAgreed(), "Over: " + state);
        photoId = photo.orElse(null);
    }

    /** Comes with so many of these, and none besides. */
    void bring(Map<AddOnId, Integer> wanted) {
        addOns.clear();
        wanted.forEach((addOn, quantity) -> addOns.add(new BookedAddOn(addOn, quantity)));
    }

    /**
     * Is agreed, in time.
     *
     * @param asks whether the organiser still says yes or no
     */
    void agree(BookerKind as, int number, boolean asks, Instant now) {
        require(isHeldAt(now), "Not held any more");
        kind = as;
        this.number = number;
        agreedAt = now;
        become(asks ? BookingState.REQUESTED : BookingState.BOOKED);
    }

    /** What they ticked: the rules about fire, and about food where it is about food. */
    void tick(boolean food, boolean fire, Instant now) {
        foodAt = food ? now : null;
        fireAt = fire ? now : null;
    }

    void approve() {
        requireState(BookingState.REQUESTED);
        become(BookingState.BOOKED);
    }

    void decline(String why, Instant now) {
        requireState(BookingState.REQUESTED);
        end(BookingState.DECLINED, why, now);
    }

    /** Holds no more, wholly. */
    void cancel(String why, Instant now) {
        require(isAgreed(), "Not agreed: " + state);
        end(BookingState.CANCELLED, why, now);
    }

    /** Holds no more, because it was not paid in time. */
    void release(Instant now) {
        requireState(BookingState.BOOKED);
        end(BookingState.RELEASED, "", now);
    }

    /** The time to fill in the form or to think it over ran out. */
    void lapse(Instant now) {
        require(isHeld(), "Not held any more: " + state);
        end(BookingState.LAPSED, "", now);
    }

    /** Whoever it was for gives it up before it is agreed. */
    void drop(Instant now) {
        require(isHeld(), "Not held any more: " + state);
        end(BookingState.DROPPED, "", now);
    }

    /** Stands somewhere else from now on, because the organiser says so. */
    void move(Instant now) {
        require(isAgreed(), "Not agreed: " + state);
        movedAt = now;
    }

    /** Whether somebody who was moved may still say no: once, and no later than so long after it. */
    boolean mayRefuseMoveAt(Instant now, Duration within) {
        return isAgreed() && movedAt != null && backAt == null && now.isBefore(movedAt.plus(within));
    }

    /** Says no to being moved. */
    void refuseMove(Instant now) {
        require(isAgreed() && movedAt != null && backAt == null, "Not moved, or refused already");
        backAt = now;
    }

    /** What they asked is dealt with, and so is that they said no to being moved. */
    void answered() {
        require(isAgreed(), "Not agreed: " + state);
        reason = "";
        movedAt = null;
    }

    /** Waits for the organiser, with these words. */
    void ask(String why) {
        require(isAgreed(), "Not agreed: " + state);
        reason = why;
    }

    private void become(BookingState next) {
        state = next;
        heldUntil = null;
        holding = null;
    }

    private void end(BookingState how, String why, Instant now) {
        become(how);
        reason = why;
        endedAt = now;
    }

    private void requireState(BookingState wanted) {
        require(state == wanted, "Not " + wanted + ": " + state);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    BookingId id() {
        return id;
    }

    EditionId edition() {
        return editionId;
    }

    AccountId account() {
        return accountId;
    }

    BookingState state() {
        return state;
    }

    Category category() {
        return category;
    }

    /** As what somebody books; empty until they said so. */
    Optional<BookerKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** What is on the stall, as visitors read it; empty until it is agreed. */
    String name() {
        return name;
    }

    String sector() {
        return sector;
    }

    Optional<AttachmentId> photo() {
        return Optional.ofNullable(photoId);
    }

    /** Within its edition; empty until it is agreed. */
    OptionalInt number() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    Set<BookedAddOn> addOns() {
        return Set.copyOf(addOns);
    }

    Map<AddOnId, Integer> quantities() {
        return addOns.stream().collect(toMap(BookedAddOn::addOnId, BookedAddOn::quantity));
    }
}
