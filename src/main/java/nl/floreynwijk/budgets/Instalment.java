package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A part of what a funder promised.
 *
 * @param lapsed what will not come any more since the grant was cut
 */
@Table("budgets_instalment")
public record Instalment(
        int number,
        LocalDate dueOn,
        @Column("cents") Euros amount,
        @Column("lapsed_cents") Euros lapsed,
        @Column("received_cents") Euros received) {

    /** What is still to come. */
    public Euros open() {
        return amount.minus(lapsed).minus(received);
    }

    Instalment receive(Euros more) {
        return new Instalment(number, dueOn, amount, lapsed, received.plus(more));
    }

    Instalment lapse(Euros more) {
        return new Instalment(number, dueOn, amount, lapsed.plus(more), received);
    }
}
