package nl.floreynwijk.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;

/**
 * The passkeys somebody may sign in with beside the link in their mail: keys on their own devices, opened by their
 * finger, their face or the code of the screen.
 *
 * <p>Only whoever came in by a link in the last quarter of an hour adds one, for anybody else could be someone who found
 * the portal open. To remove one needs no proof: the link still lets the holder in, and a mail tells them.
 */
@Service
@NotWhileActing
public class Passkeys {

    /** The most passkeys an account has. */
    public static final int MOST = 10;

    /** The most characters the name of a passkey has. */
    public static final int LONGEST_NAME = 60;

    private static final Limit REQUESTS = new Limit("passkeys-of-account", 20, Duration.ofMinutes(15));

    private static final Limit RENAMINGS = new Limit("passkey-renamings-of-account", 20, Duration.ofMinutes(15));

    private final CurrentAccount currentAccount;
    private final Sessions sessions;
    private final PasskeyTable passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyChanges changes;
    private final RelyingParty relyingParty;
    private final RateLimits limits;

    Passkeys(
            CurrentAccount currentAccount,
            Sessions sessions,
            PasskeyTable passkeys,
            PasskeyChallenges challenges,
            PasskeyChanges changes,
            RelyingParty relyingParty,
            RateLimits limits) {
        this.currentAccount = currentAccount;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.changes = changes;
        this.relyingParty = relyingParty;
        this.limits = limits;
    }

    /** The one address at which a browser is asked for passkeys, such as {@code https://a.example}; empty where none can be. */
    @PreAuthorize("permitAll()")
    public Optional<String> origin() {
        return relyingParty.origin();
    }

    /** The passkeys of whoever is signed in, the oldest first. */
    @PreAuthorize("isAuthenticated()")
    public List<PasskeySummary> mine() {
        return passkeys.of(currentAccount.id());
    }

    /** Whether whoever is signed in must come in by a link again before they add one. */
    @PreAuthorize("isAuthenticated()")
    public boolean needFreshLink() {
        return !sessions.isFreshFromLink();
    }

    /** Begins with a passkey for whoever is signed in: their browser has five minutes to make it. */
    @PreAuthorize("isAuthenticated()")
    public PasskeyRequestResult request() {
        if (needFreshLink()) {
            return new PasskeyRequestResult.NeedsFreshLink();
        }
        var account = currentAccount.id();
        var wait = limits.exceeded(REQUESTS, account.toString());
        if (wait.isPresent()) {
            return new PasskeyRequestResult.TooMany(wait.get());
        }
        if (passkeys.of(account).size() >= MOST) {
            return new PasskeyRequestResult.Enough(MOST);
        }
        var question = changes.askToMake(account);
        challenges.keep(question);
        return new PasskeyRequestResult.Requested(relyingParty.json(question));
    }

    /**
     * Adds the passkey that the browser of whoever is signed in has made.
     *
     * @param answer what the browser said, as JSON
     * @param name what to call it; gets a number where they have one of that name
     */
    @PreAuthorize("isAuthenticated()")
    public PasskeyAddResult add(String answer, String name) {
        var account = currentAccount.id();
        return challenges
                .take(PublicKeyCredentialCreationOptions.class)
                .map(asked -> changes.add(account, asked, answer, name))
                .orElseGet(PasskeyAddResult.Expired::new);
    }

    /** Calls a passkey of whoever is signed in something else. */
    @PreAuthorize("isAuthenticated()")
    public PasskeyRenameResult rename(PasskeyId id, String name) {
        if (!PasskeyName.isName(name)) {
            return new PasskeyRenameResult.NotAName(LONGEST_NAME);
        }
        var account = currentAccount.id();
        var wait = limits.exceeded(RENAMINGS, account.toString());
        if (wait.isPresent()) {
            return new PasskeyRenameResult.TooMany(wait.get());
        }
        return changes.rename(account, id, name.strip())
                ? new PasskeyRenameResult.Renamed()
                : new PasskeyRenameResult.Gone();
    }

    /** Removes a passkey of whoever is signed in, for good; one that is gone already stays so. */
    @PreAuthorize("isAuthenticated()")
    public void remove(PasskeyId id) {
        changes.remove(currentAccount.id(), id);
    }
}
