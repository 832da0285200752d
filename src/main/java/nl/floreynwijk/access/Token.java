package nl.floreynwijk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a one-time link: 256 random bits, of which only the hash is ever stored. */
public record Token(String value) {

    private static final int BYTES = 32;

    private static final Pattern LOOKS = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody sent, when it looks like a token at all. */
    public static Optional<Token> parse(String text) {
        return LOOKS.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** What may be stored: from it nobody can make the token again. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token";
    }
}
