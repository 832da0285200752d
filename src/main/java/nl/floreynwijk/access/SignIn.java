package nl.floreynwijk.access;

import java.time.Duration;
import nl.floreynwijk.access.RateLimits.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * How somebody comes in: by a one-time link in their mail, or by a password or a passkey if they chose one.
 *
 * <p>No answer tells whether an address is known, neither by its words nor by the time it takes; and no attempt is free of limits.
 */
@Service
@NotWhileActing
public class SignIn {

    /** How long a one-time link works. */
    public static final Duration LINK_VALID_FOR = SignInLinks.VALID_FOR;

    static final Limit LINKS_FOR_ADDRESS = new Limit("links-for-address", 5, Duration.ofMinutes(15));
    /** A full community centre shares one connection. */
    static final Limit LINKS_FROM_CONNECTION = new Limit("links-from-connection", 150, Duration.ofMinutes(15));

    static final Limit LINK_USES_FROM_CONNECTION = new Limit("link-uses-from-connection", 600, Duration.ofMinutes(15));
    /** A passkey cannot be guessed; this only keeps the work within bounds. */
    static final Limit PASSKEYS_FROM_CONNECTION = new Limit("passkeys-from-connection", 600, Duration.ofMinutes(15));

    static final Limit ATTEMPTS_FOR_ADDRESS = new Limit("attempts-for-address", 10, Duration.ofMinutes(15));
    static final Limit ATTEMPTS_FROM_CONNECTION = new Limit("attempts-from-connection", 60, Duration.ofMinutes(15));

    private final Credentials credentials;
    private final PasskeyProofs passkeys;
    private final Sessions sessions;
    private final RateLimits limits;
    private final Afterwards afterwards;

    SignIn(
            Credentials credentials,
            PasskeyProofs passkeys,
            Sessions sessions,
            RateLimits limits,
            Afterwards afterwards) {
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.limits = limits;
        this.afterwards = afterwards;
    }

    /**
     * Sends a one-time link to the address, when an account has it; fails for every address while the database is away.
     *
     * @param typed what the person typed as their mail address
     * @param target the page they wanted, opened after sign-in
     * @param connection where the request came from, for the limit
     */
    @PreAuthorize("permitAll()")
    public LinkRequestResult requestLink(String typed, LocalPath target, String connection) {
        var address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            return new LinkRequestResult.NotAnAddress();
        }
        var wait = limits.exceeded(LINKS_FROM_CONNECTION, connection)
                .or(() -> limits.exceeded(LINKS_FOR_ADDRESS, address.get().value()));
        if (wait.isPresent()) {
            return new LinkRequestResult.TooMany(wait.get());
        }
        credentials.requireDatabase();
        afterwards.run(() -> credentials.sendLink(address.get(), target));
        return new LinkRequestResult.Requested(LINK_VALID_FOR);
    }

    /** Whom the one-time link with this token signs in; looking does not use it up. */
    @PreAuthorize("permitAll()")
    public LinkCheckResult check(String token, String connection) {
        var wait = limits.exceeded(LINK_USES_FROM_CONNECTION, connection);
        if (wait.isPresent()) {
            return new LinkCheckResult.TooMany(wait.get());
        }
        return credentials
                .holderOf(new Token(token))
                .<LinkCheckResult>map(LinkCheckResult.Works::new)
                .orElseGet(LinkCheckResult.Refused::new);
    }

    /** Signs in whoever holds the token of a one-time link, and uses the link up. */
    @PreAuthorize("permitAll()")
    public SignInResult withLink(String token, String connection) {
        var wait = limits.exceeded(LINK_USES_FROM_CONNECTION, connection);
        if (wait.isPresent()) {
            return new SignInResult.TooMany(wait.get());
        }
        var beginning = sessions.beginning();
        return credentials
                .useLink(new Token(token))
                .<SignInResult>map(link -> {
                    sessions.open(link.account(), Proof.LINK, beginning);
                    return new SignInResult.SignedIn(link.target());
                })
                .orElseGet(() -> refused(Proof.LINK));
    }

    /** Signs in by address and password. */
    @PreAuthorize("permitAll()")
    public SignInResult withPassword(String typed, String password, LocalPath target, String connection) {
        var address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            return refused(Proof.PASSWORD);
        }
        var wait = limits.exceeded(ATTEMPTS_FROM_CONNECTION, connection)
                .or(() -> limits.exceeded(ATTEMPTS_FOR_ADDRESS, address.get().value()));
        if (wait.isPresent()) {
            return new SignInResult.TooMany(wait.get());
        }
        var beginning = sessions.beginning();
        var proven = credentials.accountWith(address.get(), password);
        if (proven.isEmpty() || !credentials.noteSignedInByPassword(proven.get())) {
            afterwards.run(() -> credentials.notePasswordRefused(address.get()));
            return refused(Proof.PASSWORD);
        }
        sessions.open(proven.get().account(), Proof.PASSWORD, beginning);
        return new SignInResult.SignedIn(target);
    }

    /** What to ask the browser of whoever wants to come in with a passkey, as JSON; it has five minutes. */
    @PreAuthorize("permitAll()")
    public String askForPasskey() {
        return passkeys.ask();
    }

    /** Signs in whoever's passkey the browser used, when it was asked just now. */
    @PreAuthorize("permitAll()")
    public PasskeySignInResult withPasskey(String answer, LocalPath target, String connection) {
        var wait = limits.exceeded(PASSKEYS_FROM_CONNECTION, connection);
        if (wait.isPresent()) {
            return new PasskeySignInResult.TooMany(wait.get());
        }
        var beginning = sessions.beginning();
        return switch (passkeys.answer(answer)) {
            case PasskeyProof.Holder(var account) -> {
                sessions.open(account, Proof.PASSKEY, beginning);
                yield new PasskeySignInResult.SignedIn(target);
            }
            case PasskeyProof.Expired() -> new PasskeySignInResult.Expired();
            case PasskeyProof.Unknown() -> refused(new PasskeySignInResult.Unknown());
            case PasskeyProof.Refused() -> refused(new PasskeySignInResult.Refused());
        };
    }

    private PasskeySignInResult refused(PasskeySignInResult result) {
        sessions.refuse(Proof.PASSKEY);
        return result;
    }

    private SignInResult refused(Proof proof) {
        sessions.refuse(proof);
        return new SignInResult.Refused();
    }
}
