package nl.floreynwijk.membership;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a kind of membership costs, from a day on until the next terms.
 *
 * @param contribution what is asked each time; zero for nothing
 * @param share what is put in once, at the beginning; zero for nothing
 */
@Table("membership_terms")
public record Terms(
        LocalDate validFrom,
        @Column("contribution_cents") Euros contribution,
        Frequency frequency,
        @Column("share_cents") Euros share) {

    private static final Euros MOST = Euros.of(100_000);

    public Terms {
        require(contribution);
        require(share);
    }

    /** Whether an amount can be asked: 0 to 100,000 euros. */
    public static boolean mayAsk(Euros amount) {
        return amount.compareTo(Euros.ZERO) >= 0 && amount.compareTo(MOST) <= 0;
    }

    private static void require(Euros amount) {
        if (!mayAsk(amount)) {
            throw new IllegalArgumentException("An amount is 0 to 100,000 euros");
        }
    }

    /** What has to be paid before a membership starts. */
    public Euros entry() {
        return contribution.plus(share);
    }

    public boolean isFree() {
        return entry().equals(Euros.ZERO);
    }
}
