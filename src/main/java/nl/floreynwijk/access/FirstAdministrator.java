package nl.floreynwijk.access;

import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.base.i18n.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator: whoever can start the portal owns it, so the console hands out a one-time link.
 *
 * <p>The same way helps an administrator in who gets no mail. It gives nobody the role once somebody has it.
 */
@Component
class FirstAdministrator {

    private static final Logger CONSOLE = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final SignInLinks links;
    private final AuditTrail audit;
    private final RoleLog log;
    private final Clock clock;
    private final String wanted;

    FirstAdministrator(
            AccountRepository accounts,
            SignInLinks links,
            AuditTrail audit,
            RoleLog log,
            Clock clock,
            @Value("${portal.admin:}") String wanted) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.log = log;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void tellHow() {
        if (!wanted.isBlank()) {
            CONSOLE.info(answerTo(wanted));
        } else if (accounts.lockLastingHolders(Role.ADMINISTRATOR).isEmpty()) {
            CONSOLE.info(
                    "Nobody is administrator yet. Stop, and start once with: ./portal run --admin you@example.org");
        }
    }

    /** One line for the console: a one-time link, or why there is none. */
    String answerTo(String typed) {
        var email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            return "--admin wants a mail address, such as you@example.org; '%s' is none.".formatted(printable(typed));
        }
        return administratorWith(email.get())
                .map(account -> {
                    audit.record(AccessActions.CONSOLE_LINK, account.id().toString());
                    return "Sign in as administrator within %d minutes at %s"
                            .formatted(
                                    SignInLinks.VALID_FOR.toMinutes(),
                                    links.make(account.id(), LocalPath.START).address());
                })
                .orElse("There is an administrator already, and it is not %s. Ask them for the role."
                        .formatted(email.get()));
    }

    private Optional<Account> administratorWith(EmailAddress email) {
        var known = accounts.findByEmail(email).filter(Account::isOpen);
        if (!accounts.lockLastingHolders(Role.ADMINISTRATOR).isEmpty()) {
            return known.filter(account -> account.has(Role.ADMINISTRATOR));
        }
        var account = known.orElseGet(() -> Account.opened(email, email.value(), Languages.DUTCH, clock.instant()));
        var before = account.grants();
        account.give(Role.ADMINISTRATOR, null, clock.instant());
        log.note(account, before, null);
        audit.record(AccessActions.FIRST_ADMINISTRATOR, account.id().toString());
        return Optional.of(accounts.save(account));
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
