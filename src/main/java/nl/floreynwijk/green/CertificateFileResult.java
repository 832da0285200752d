package nl.floreynwijk.green;

import java.time.Duration;

/** What came of asking for the paper of a certificate. */
public sealed interface CertificateFileResult {

    /** It was written. */
    record Written() implements CertificateFileResult {}

    /** What they did was put right since, so that it would not say the same any more. */
    record Changed() implements CertificateFileResult {}

    /** They have none by that number, or it was withdrawn. */
    record Unknown() implements CertificateFileResult {}

    record TooOften(Duration retryAfter) implements CertificateFileResult {}
}
