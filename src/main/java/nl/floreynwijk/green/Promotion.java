package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives places that came free to those who wait for one, in the order of the list. Whoever calls it holds the shift. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Promotion {

    /** Shorter before a shift nobody is asked any more: whoever comes along gets the place. */
    private static final Duration TOO_LATE = Duration.ofHours(1);

    /** So long anybody gets at least. */
    private static final Duration TIME_TO_READ = Duration.ofMinutes(30);

    private final SignUpRepository signUps;
    private final ShiftMails mails;
    private final GreenSettings settings;
    private final Clock clock;

    Promotion(SignUpRepository signUps, ShiftMails mails, GreenSettings settings, Clock clock) {
        this.signUps = signUps;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Holds each free place for whose turn it is. The shift is changed; to keep it is its caller's. */
    void fill(Shift shift) {
        while (isInTime(shift) && shift.free() > 0) {
            var next = signUps.nextInLine(shift.id());
            if (next.isEmpty()) {
                return;
            }
            shift.take(1);
            offer(shift, next.get());
        }
    }

    private void offer(Shift shift, SignUp next) {
        next.beOffered(OfferedFor.TURN, heldUntil(shift), clock.instant());
        signUps.save(next);
        mails.offered(shift, next);
    }

    /** Whether somebody who is asked now has time to answer. */
    boolean isInTime(Shift shift) {
        var now = clock.instant();
        return shift.isAhead(now) && !heldUntil(shift).isBefore(now.plus(TIME_TO_READ));
    }

    /** Until when a place that is offered now is held. */
    Instant heldUntil(Shift shift) {
        var usual = clock.instant().plus(settings.confirmWithin());
        var last = shift.startsAt().minus(TOO_LATE);
        return usual.isBefore(last) ? usual : last;
    }

    /**
     * Whether a place that is free now is not for whoever comes along.
     *
     * @param somebodyWaits as whoever calls it found
     */
    boolean isForThoseWhoWait(Shift shift, boolean somebodyWaits) {
        return somebodyWaits && isInTime(shift);
    }

    /** Whether a place that is free now is for those who wait, and not for whoever comes along. */
    boolean isForThoseWhoWait(Shift shift) {
        return isForThoseWhoWait(shift, signUps.nextInLine(shift.id()).isPresent());
    }
}
