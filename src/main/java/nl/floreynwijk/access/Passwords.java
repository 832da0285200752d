package nl.floreynwijk.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The password somebody may choose beside the link in their mail. */
@Service
@RetryOnConflict
@Transactional
public class Passwords {

    /** Length counts for more than odd characters (NIST SP 800-63B). */
    public static final int SHORTEST = 12;

    /** Long enough for any sentence, short enough to hash in no time. */
    public static final int LONGEST = 200;

    private static final Limit ATTEMPTS = new Limit("own-password", 10, Duration.ofMinutes(15));

    private final AccountRepository accounts;
    private final CurrentAccount currentAccount;
    private final PasswordEncoder encoder;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Passwords(
            AccountRepository accounts,
            CurrentAccount currentAccount,
            PasswordEncoder encoder,
            RateLimits limits,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.encoder = encoder;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Sets or replaces the password of whoever is signed in.
     *
     * @param current the password they have now; anything when they have none
     */
    @PreAuthorize("isAuthenticated()")
    public PasswordResult choose(String current, String wanted) {
        var account = mine();
        return refusalOfCurrent(account, current)
                .or(() -> refusalOf(wanted, account.contact()))
                .orElseGet(() -> {
                    account.protectWith(encoder.encode(wanted));
                    return saved(account, "password-changed");
                });
    }

    /** Removes the password of whoever is signed in; a link by mail still lets them in. */
    @PreAuthorize("isAuthenticated()")
    public PasswordResult remove(String current) {
        var account = mine();
        return refusalOfCurrent(account, current).orElseGet(() -> {
            account.removePassword();
            return saved(account, "password-removed");
        });
    }

    private Account mine() {
        return accounts.findById(currentAccount.id()).orElseThrow();
    }

    private Optional<PasswordResult> refusalOfCurrent(Account account, String current) {
        var hash = account.passwordHash();
        if (hash == null) {
            return Optional.empty();
        }
        var wait = limits.exceeded(ATTEMPTS, account.id().toString());
        if (wait.isPresent()) {
            return Optional.of(new PasswordResult.TooMany(wait.get()));
        }
        return encoder.matches(current, hash) ? Optional.empty() : Optional.of(new PasswordResult.CurrentIsWrong());
    }

    private static Optional<PasswordResult> refusalOf(String wanted, Contact contact) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Optional.of(new PasswordResult.TooShort(SHORTEST));
        }
        if (wanted.length() > LONGEST) {
            return Optional.of(new PasswordResult.TooLong(LONGEST));
        }
        return isObvious(wanted, contact) ? Optional.of(new PasswordResult.TooObvious()) : Optional.empty();
    }

    private static boolean isObvious(String wanted, Contact contact) {
        var plain = wanted.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.chars().distinct().count() < 4
                || plain.equals(contact.address().value())
                || plain.equals(contact.name().toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private PasswordResult saved(Account account, String action) {
        accounts.save(account);
        audit.record(action, "account", account.id().toString());
        events.publishEvent(new PasswordChanged(account.id()));
        return new PasswordResult.Changed();
    }
}
