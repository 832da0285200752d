package nl.floreynwijk.green;

import java.time.Duration;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anybody whether a certificate is real: whoever has it in hand, and nobody else, knows its number. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class CertificateChecks {

    /** Where that is asked, as it stands on the paper. */
    static final String PATH = "/groen/verklaring";

    /** Somebody who types badly gets there; whoever guesses does not in all time. */
    static final Limit WRONG_FROM_CONNECTION =
            new Limit("wrong-certificates-from-connection", 20, Duration.ofMinutes(10));

    private final CertificateTable table;
    private final RateLimits limits;

    CertificateChecks(CertificateTable table, RateLimits limits) {
        this.table = table;
        this.limits = limits;
    }

    /**
     * Only numbers that nothing has are counted, so that neighbours who share a connection with whoever guesses go on.
     *
     * @param typed however they put it
     * @param connection where the request came from
     */
    public CheckResult check(String typed, String connection) {
        var number = CertificateNumber.parse(typed);
        return number.isEmpty()
                ? new CheckResult.NoNumber(CertificateNumber.LENGTH)
                : table.find(number.get())
                        .or(() -> limits.exceeded(WRONG_FROM_CONNECTION, connection)
                                .map(CheckResult.TooMany::new))
                        .orElseGet(CheckResult.Unknown::new);
    }
}
