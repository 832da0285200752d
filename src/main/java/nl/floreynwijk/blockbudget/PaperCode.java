package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.documents.SecretCodes;

/**
 * What stands on a paper form, so that it counts once. It is worth 60 bits, and the portal keeps it nowhere: the roll and
 * what was read from the form each have a hash of their own of it, which no query can bring together.
 */
public record PaperCode(String letters) {

    /** How many letters it has, without what stands between the groups. */
    public static final int LENGTH = 12;

    public PaperCode {
        if (!SecretCodes.isCode(letters, LENGTH)) {
            throw new IllegalArgumentException("Not the code of a form");
        }
    }

    /** A new one, made when a form is printed. */
    static PaperCode random() {
        return new PaperCode(SecretCodes.random(LENGTH));
    }

    /** The one somebody typed or scanned; empty when it cannot be one. */
    public static Optional<PaperCode> parse(String typed) {
        return SecretCodes.parse(typed, LENGTH).map(PaperCode::new);
    }

    /** As it stands on the form: three groups of four. */
    public String text() {
        return SecretCodes.grouped(letters);
    }

    /** What the roll keeps of it, in 64 hexadecimal digits. */
    String rollKey(RoundId round) {
        return Fingerprints.of("paper on the roll " + round + " " + letters);
    }

    /** What is kept of it with what was read from the form, in 64 hexadecimal digits. */
    String entryKey(RoundId round) {
        return Fingerprints.of("paper that was read " + round + " " + letters);
    }

    /** Whoever logs it by mistake tells nothing. */
    @Override
    public String toString() {
        return "PaperCode";
    }
}
