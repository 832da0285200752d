package nl.floreynwijk.green;

import java.util.Optional;
import nl.floreynwijk.documents.SecretCodes;

/** What stands on a certificate, so that anybody can ask whether it is real. It is worth 80 bits. */
public record CertificateNumber(String letters) {

    /** How many letters it has, without what stands between the groups. */
    public static final int LENGTH = 16;

    public CertificateNumber {
        if (!SecretCodes.isCode(letters, LENGTH)) {
            throw new IllegalArgumentException("Not the number of a certificate");
        }
    }

    static CertificateNumber random() {
        return new CertificateNumber(SecretCodes.random(LENGTH));
    }

    /** The one somebody typed; empty when it cannot be one. */
    public static Optional<CertificateNumber> parse(String typed) {
        return SecretCodes.parse(typed, LENGTH).map(CertificateNumber::new);
    }

    /** As it stands on the paper and is read out: four groups of four. */
    public String text() {
        return SecretCodes.grouped(letters);
    }

    /** Whoever logs it by mistake tells nothing. */
    @Override
    public String toString() {
        return "CertificateNumber";
    }
}
