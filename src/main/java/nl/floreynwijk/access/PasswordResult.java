package nl.floreynwijk.access;

import java.time.Duration;

/** What came of choosing a password. */
public sealed interface PasswordResult {

    /** It works from now on. */
    record Changed() implements PasswordResult {}

    /** It has fewer characters than {@code least}. */
    record TooShort(int least) implements PasswordResult {}

    /** It has more characters than {@code most}. */
    record TooLong(int most) implements PasswordResult {}

    /** It is too easy to guess: well-known, even dressed up with digits and signs, or the person's own name or address. */
    record TooObvious() implements PasswordResult {}

    /** The password the account has now was not given, or wrongly. */
    record CurrentIsWrong() implements PasswordResult {}

    /** The account has no password to ask for, and it is too long ago that a one-time link opened this session. */
    record NeedsFreshLink() implements PasswordResult {}

    /** Too many wrong passwords; the account is safe, the person has to wait. */
    record TooMany(Duration retryAfter) implements PasswordResult {}
}
