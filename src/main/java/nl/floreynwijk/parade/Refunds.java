package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.floreynwijk.parade.LockedBookings.Locked;
import org.springframework.stereotype.Component;

/** Computes beforehand what cancelling does to the money, by the rule of the edition. */
@Component
class Refunds {

    private final Occupations occupations;
    private final Billing billing;

    Refunds(Occupations occupations, Billing billing) {
        this.occupations = occupations;
        this.billing = billing;
    }

    RefundPreview preview(Locked locked, Set<PitchId> pitches) {
        return preview(locked, pitches, locked.percent());
    }

    RefundPreview preview(Locked locked, Set<PitchId> pitches, int percent) {
        var booking = locked.booking().id();
        var has = occupations.of(booking).stream().map(PitchDay::pitch).collect(toSet());
        var whole = pitches.containsAll(has);
        var money = whole ? billing.previewAll(booking, percent) : billing.preview(booking, pitches, Set.of(), percent);
        return new RefundPreview(percent, money.credit(), money.owed(), money.toRefund(), whole);
    }
}
