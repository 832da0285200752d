package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** Looks whether what the treasurer typed can be booked at all. */
@Component
class PlanCheck {

    private static final int MOST_YEARS = 2;

    private final Clock clock;

    PlanCheck(Clock clock) {
        this.clock = clock;
    }

    /** Why not; empty when it can. */
    Optional<PaidResult> refusal(PaymentPlan plan) {
        var today = DutchTime.day(clock.instant());
        if (plan.amount().compareTo(Euros.ZERO) <= 0 || plan.amount().compareTo(ParadeMoney.MOST) > 0) {
            return Optional.of(new PaidResult.NoAmount());
        }
        if (plan.day().isAfter(today) || plan.day().isBefore(today.minusYears(MOST_YEARS))) {
            return Optional.of(new PaidResult.NotADay());
        }
        return plan.note().length() > PaymentPlan.LONGEST_NOTE
                ? Optional.of(new PaidResult.NoteTooLong(plan.note().length()))
                : Optional.empty();
    }
}
