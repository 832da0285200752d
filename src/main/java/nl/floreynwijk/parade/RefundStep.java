package nl.floreynwijk.parade;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What goes back of the price when somebody cancels in time.
 *
 * @param daysBefore at least so many days before the first day
 * @param percent of the price without deposit, 0 to 100
 */
@Table("parade_refund_step")
public record RefundStep(int daysBefore, int percent) {

    public RefundStep {
        if (daysBefore < 0 || percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Not a step: %d days, %d%%".formatted(daysBefore, percent));
        }
    }
}
