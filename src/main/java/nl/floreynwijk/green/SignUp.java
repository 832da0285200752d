package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** That somebody comes to a shift, waits for a place on it, or came off it. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("green_sign_up")
class SignUp {

    @Id
    private final SignUpId id;

    private final ShiftId shiftId;
    private final @Nullable AccountId accountId;
    private final @Nullable GuestId guestId;
    private int places = 1;
    private SignUpState state = SignUpState.LEFT;
    private int queue;
    private boolean overlaps;
    private @Nullable OfferedFor offeredFor;
    private @Nullable Instant offeredUntil;
    private @Nullable AccountId invitedBy;
    private @Nullable Instant leftAt;
    private String leftReason = "";
    private Instant signedUpAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a sign-up from its row. */
    SignUp(SignUpId id, ShiftId shiftId, @Nullable AccountId accountId, @Nullable GuestId guestId, Instant signedUpAt) {
        this.id = id;
        this.shiftId = shiftId;
        this.accountId = accountId;
        this.guestId = guestId;
        this.signedUpAt = signedUpAt;
    }

    /** Of somebody who has not said yet what they want. */
    static SignUp of(ShiftId shift, AccountId account, Instant now) {
        return new SignUp(SignUpId.random(), shift, account, null, now);
    }

    static SignUp of(ShiftId shift, GuestId guest, Instant now) {
        return new SignUp(SignUpId.random(), shift, null, guest, now);
    }

    /**
     * Comes.
     *
     * @param places with those they bring
     * @param overlapping whether they are somewhere else at that time too, and said that they mean it
     */
    void comeOn(int places, boolean overlapping, Instant now) {
        become(SignUpState.ON, now);
        this.places = places;
        overlaps = overlapping;
    }

    /** Says yes to a place that is held for them. */
    void confirm(boolean overlapping, Instant now) {
        require(state == SignUpState.OFFERED, "No place is held for them");
        comeOn(places, overlapping, now);
    }

    /** Waits for one place, behind whoever waits already. */
    void waitAs(int number, boolean overlapping, Instant now) {
        become(SignUpState.RESERVE, now);
        places = 1;
        queue = number;
        overlaps = overlapping;
    }

    /** Gets their places held until they say yes. */
    void beOffered(OfferedFor why, Instant until, Instant now) {
        become(SignUpState.OFFERED, now);
        offeredFor = why;
        offeredUntil = until;
    }

    /** A neighbour asks whether they come along. */
    void beInvited(AccountId by, Instant until, Instant now) {
        beOffered(OfferedFor.NEIGHBOUR, until, now);
        places = 1;
        invitedBy = by;
    }

    void bring(int places) {
        require(state == SignUpState.ON, "Whoever is not on it brings nobody");
        this.places = places;
    }

    void leave(String reason, Instant now) {
        become(SignUpState.LEFT, signedUpAt);
        leftAt = now;
        leftReason = reason;
    }

    /** Why they left is nobody's any more. */
    void forget() {
        leftReason = "";
        invitedBy = null;
    }

    private void become(SignUpState next, Instant since) {
        state = next;
        signedUpAt = since;
        queue = 0;
        offeredFor = null;
        offeredUntil = null;
        leftAt = null;
        leftReason = "";
    }

    boolean isOn() {
        return state == SignUpState.ON;
    }

    boolean isHeld() {
        return state == SignUpState.OFFERED;
    }

    boolean isWaiting() {
        return state == SignUpState.RESERVE;
    }

    boolean isGone() {
        return state == SignUpState.LEFT;
    }

    /** Whether places are taken for them. */
    boolean takesPlaces() {
        return state == SignUpState.ON || state == SignUpState.OFFERED;
    }

    boolean isOfferedAt(Instant moment) {
        return offeredUntil != null && moment.isBefore(offeredUntil);
    }

    SignUpId id() {
        return id;
    }

    ShiftId shift() {
        return shiftId;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(accountId);
    }

    /** Empty for whoever has an account. */
    Optional<GuestId> guest() {
        return Optional.ofNullable(guestId);
    }

    boolean isOf(AccountId account) {
        return account.equals(accountId);
    }

    /** The number they wait with. */
    int line() {
        return queue;
    }

    SignUpState state() {
        return state;
    }

    int places() {
        return places;
    }

    Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    Optional<AccountId> invitedBy() {
        return Optional.ofNullable(invitedBy);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
