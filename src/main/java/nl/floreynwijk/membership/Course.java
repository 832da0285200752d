package nl.floreynwijk.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a membership has come: admitted, started, asked to leave, ended.
 *
 * @param number given when it starts, and never again to anybody
 * @param leavesOn the first day on which they are no member any more; absent unless they asked to leave
 * @param endReason why the board ended it; absent where the member left
 */
record Course(
        @Nullable Integer number,
        @Nullable LocalDate startedOn,
        @Nullable Instant leavingAskedAt,
        @Nullable LocalDate leavesOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    static final int LONGEST_REASON = 300;

    static Course admitted() {
        return new Course(null, null, null, null, null, null);
    }

    Course started(int memberNumber, LocalDate day) {
        if (startedOn != null || endedOn != null) {
            throw new IllegalStateException("A membership starts once");
        }
        return new Course(memberNumber, day, leavingAskedAt, leavesOn, null, null);
    }

    Course leaving(Instant now, LocalDate day) {
        return new Course(number, startedOn, now, day, endedOn, endReason);
    }

    Course staying() {
        return new Course(number, startedOn, null, null, endedOn, endReason);
    }

    Course ended(LocalDate day, @Nullable String reason) {
        if (endedOn != null) {
            throw new IllegalStateException("A membership ends once");
        }
        return new Course(number, startedOn, leavingAskedAt, leavesOn, day, reason);
    }

    /** Why somebody left is about them. */
    Course withoutReason() {
        return new Course(number, startedOn, leavingAskedAt, leavesOn, endedOn, null);
    }

    /** It may still have to start. */
    boolean isOpen() {
        return endedOn == null;
    }

    boolean isActive() {
        return startedOn != null && endedOn == null;
    }

    MemberState state() {
        if (endedOn != null) {
            return MemberState.ENDED;
        }
        if (startedOn == null) {
            return MemberState.AWAITING_PAYMENT;
        }
        return leavesOn == null ? MemberState.MEMBER : MemberState.LEAVING;
    }

    /** The day they leave; empty unless they asked to. */
    Optional<LocalDate> leavingDay() {
        return Optional.ofNullable(leavesOn);
    }
}
