package nl.floreynwijk.green;

import java.time.Duration;

/** What came of asking for a certificate. */
public sealed interface CertificateResult {

    /**
     * There it is.
     *
     * @param before whether it was there already, and says the same
     */
    record Made(CertificateNumber number, boolean before) implements CertificateResult {}

    /** The last day comes before the first, or the first is still to come, or it is longer than so many years. */
    record NoPeriod(int mostYears) implements CertificateResult {}

    /** There is nothing to certify. */
    record NothingDone() implements CertificateResult {}

    /** There is no such placement of theirs that was signed. */
    record NotSigned() implements CertificateResult {}

    /** They asked for so many that they wait. */
    record TooMany(Duration retryAfter) implements CertificateResult {}
}
