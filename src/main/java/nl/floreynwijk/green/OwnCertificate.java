package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as its holder sees it.
 *
 * @param placement whether it is about a placement that was signed
 */
public record OwnCertificate(
        CertificateNumber number,
        LocalDate from,
        LocalDate until,
        int minutes,
        boolean placement,
        Instant madeAt,
        Optional<Instant> withdrawnAt) {}
