package nl.floreynwijk.notification;

import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountOpened;
import nl.floreynwijk.access.AccountReopened;
import nl.floreynwijk.access.AddressChanged;
import nl.floreynwijk.access.AddressChanging;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.LinkDelivery;
import nl.floreynwijk.access.PasskeyAdded;
import nl.floreynwijk.access.PasskeyRemoved;
import nl.floreynwijk.access.PasswordChanged;
import nl.floreynwijk.access.RolesChanged;
import nl.floreynwijk.access.SignInLink;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails people about their own account: each time something happens to it, in the transaction in which it happens.
 *
 * <p>Every one of these is a mail of its own, so its key is random.
 */
@Component
class AccountMails implements LinkDelivery {

    static final MailKind SIGN_IN = MailKind.essential("access", "sign-in");
    static final MailKind ACCOUNT = MailKind.essential("access", "account");

    private final Outbox outbox;
    private final PortalSettings settings;

    AccountMails(Outbox outbox, PortalSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public void deliver(Contact to, SignInLink link) {
        outbox.post(Mail.of(to.account(), SIGN_IN, "access/sign-in-link", newKey(SIGN_IN))
                .with("link", link.address().toString())
                .with("until", DutchTime.time(link.expiresAt(), to.language()))
                .uselessAfter(link.expiresAt()));
    }

    @EventListener
    void tellThat(AccountOpened opening) {
        post(opening.account(), "access/invitation", "/inloggen");
    }

    @EventListener
    void tellThat(AddressChanging change) {
        post(change.account(), "access/address-left", "/");
    }

    @EventListener
    void tellThat(AddressChanged change) {
        post(change.account(), "access/address-changed", "/inloggen");
    }

    @EventListener
    void tellThat(AccountReopened reopening) {
        post(reopening.account(), "access/account-reopened", "/inloggen");
    }

    @EventListener
    void tellThat(PasswordChanged change) {
        post(change.account(), "access/password-changed", "/mijn/beveiliging");
    }

    @EventListener
    void tellThat(PasskeyAdded addition) {
        post(addition.account(), "access/passkey-added", "/mijn/beveiliging");
    }

    @EventListener
    void tellThat(PasskeyRemoved removal) {
        post(removal.account(), "access/passkey-removed", "/mijn/beveiliging");
    }

    @EventListener
    void tellThat(RolesChanged change) {
        post(change.account(), "access/roles-changed", "/");
    }

    private void post(AccountId account, String template, String page) {
        outbox.post(Mail.of(account, ACCOUNT, template, newKey(ACCOUNT))
                .with("link", settings.address(page).toString()));
    }

    private static String newKey(MailKind kind) {
        return kind.key() + "/" + UUID.randomUUID();
    }
}
