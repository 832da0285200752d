package nl.floreynwijk.access;

import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The password somebody may choose beside the link in their mail.
 *
 * <p>Whoever came in by a link in the last quarter of an hour is the holder, and is asked nothing. Anybody else could be
 * someone who found the portal open: they give the password there is, or come in by a link first. So a password that
 * somebody else chose, or that was forgotten, is no obstacle to the holder.
 */
@Service
@NotWhileActing
@RetryOnConflict
public class Passwords {

    /** Length counts for more than odd characters (NIST SP 800-63B). */
    public static final int SHORTEST = 12;

    /** Long enough for any sentence, short enough to hash in no time. */
    public static final int LONGEST = 200;

    private static final Limit ATTEMPTS = new Limit("own-password", 10, Duration.ofMinutes(15));

    private final AccountRepository accounts;
    private final PasswordChanges changes;
    private final CurrentAccount currentAccount;
    private final Sessions sessions;
    private final PasswordEncoder encoder;
    private final ObviousPasswords obvious;
    private final RateLimits limits;

    Passwords(
            AccountRepository accounts,
            PasswordChanges changes,
            CurrentAccount currentAccount,
            Sessions sessions,
            PasswordEncoder encoder,
            ObviousPasswords obvious,
            RateLimits limits) {
        this.accounts = accounts;
        this.changes = changes;
        this.currentAccount = currentAccount;
        this.sessions = sessions;
        this.encoder = encoder;
        this.obvious = obvious;
        this.limits = limits;
    }

    /** Whether whoever is signed in must prove again who they are before they change anything here. */
    @PreAuthorize("isAuthenticated()")
    public boolean needProof() {
        return !sessions.isFreshFromLink();
    }

    /**
     * Sets or replaces the password of whoever is signed in, and ends their other sessions.
     *
     * @param current the password they have now; anything when they have none or need not prove who they are
     */
    @PreAuthorize("isAuthenticated()")
    public PasswordResult choose(String current, String wanted) {
        var account = mine();
        return refusalOfProof(account, current)
                .or(() -> refusalOf(wanted, account.contact()))
                .orElseGet(() -> {
                    account.protectWith(encoder.encode(wanted));
                    return saved(account, AccessActions.PASSWORD_CHANGED);
                });
    }

    /**
     * Removes the password of whoever is signed in, and ends their other sessions; a link by mail still lets them in.
     *
     * @param current as for {@link #choose}
     */
    @PreAuthorize("isAuthenticated()")
    public PasswordResult remove(String current) {
        var account = mine();
        return refusalOfProof(account, current).orElseGet(() -> {
            account.removePassword();
            return saved(account, AccessActions.PASSWORD_REMOVED);
        });
    }

    /** Read before anybody can be put out: whoever is put out later finds the account changed, and comes here again. */
    private Account mine() {
        return accounts.findById(currentAccount.id())
                .filter(account -> account.isOpen() && !sessions.isOver())
                .orElseThrow(() -> new AccessDeniedException("The account is closed, or this session has ended"));
    }

    private Optional<PasswordResult> refusalOfProof(Account account, String current) {
        if (!needProof()) {
            return Optional.empty();
        }
        var hash = account.passwordHash();
        return hash == null
                ? Optional.of(new PasswordResult.NeedsFreshLink())
                : refusalOfCurrent(account, hash, current);
    }

    private Optional<PasswordResult> refusalOfCurrent(Account account, String hash, String current) {
        var wait = limits.exceeded(ATTEMPTS, account.id().toString());
        if (wait.isPresent()) {
            return Optional.of(new PasswordResult.TooMany(wait.get()));
        }
        if (encoder.matches(current, hash)) {
            return Optional.empty();
        }
        changes.noteRefusal(account.id());
        return Optional.of(new PasswordResult.CurrentIsWrong());
    }

    private Optional<PasswordResult> refusalOf(String wanted, Contact holder) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Optional.of(new PasswordResult.TooShort(SHORTEST));
        }
        if (wanted.length() > LONGEST) {
            return Optional.of(new PasswordResult.TooLong(LONGEST));
        }
        return obvious.has(wanted, holder) ? Optional.of(new PasswordResult.TooObvious()) : Optional.empty();
    }

    private PasswordResult saved(Account account, AuditAction action) {
        changes.save(account, action);
        sessions.endOthers(account.id());
        return new PasswordResult.Changed();
    }
}
