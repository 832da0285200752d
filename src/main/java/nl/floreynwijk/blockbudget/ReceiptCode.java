package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.documents.SecretCodes;

/**
 * By which whoever cast a ballot finds it again, and nobody else: the portal keeps no more than its hash. It is worth 80
 * bits.
 */
public record ReceiptCode(String letters) {

    /** How many letters it has, without what stands between the groups. */
    public static final int LENGTH = 16;

    public ReceiptCode {
        if (!SecretCodes.isCode(letters, LENGTH)) {
            throw new IllegalArgumentException("Not a receipt");
        }
    }

    /** A new one, made when somebody is about to cast their ballot. */
    public static ReceiptCode random() {
        return new ReceiptCode(SecretCodes.random(LENGTH));
    }

    /** The one somebody typed; empty when it cannot be one. */
    public static Optional<ReceiptCode> parse(String typed) {
        return SecretCodes.parse(typed, LENGTH).map(ReceiptCode::new);
    }

    /** As people write it down: four groups of four. */
    public String text() {
        return SecretCodes.grouped(letters);
    }

    /** What the portal keeps of it, in 64 hexadecimal digits. */
    String hash(RoundId round) {
        return Fingerprints.of("receipt " + round + " " + letters);
    }

    /** Whoever logs it by mistake tells nothing. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
