package nl.floreynwijk.harry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom people phone first when it is dangerous, and when there is something to say about paid jobs.
 *
 * @param emergency police, fire brigade and ambulance
 * @param grid who sees to leaking gas and to power failures
 * @param water the water company
 * @param paidJobs from so many paid jobs in a year on, a helper reads what that may mean for tax, benefits and insurance
 */
@ConfigurationProperties("portal.harry")
public record HarrySettings(
        @DefaultValue("112") String emergency,
        @DefaultValue("0800 9009") String grid,
        @DefaultValue("0800 0359") String water,
        @DefaultValue("5") int paidJobs) {

    public HarrySettings {
        if (paidJobs < 1) {
            throw new IllegalArgumentException("portal.harry.paid-jobs is at least 1");
        }
    }
}
