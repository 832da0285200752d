package nl.floreynwijk.notification;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountOpened;
import nl.floreynwijk.access.AccountReopened;
import nl.floreynwijk.access.AddressChanged;
import nl.floreynwijk.access.AddressChanging;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.LinkDelivery;
import nl.floreynwijk.access.MandateAccepted;
import nl.floreynwijk.access.MandateEnded;
import nl.floreynwijk.access.MandateOffered;
import nl.floreynwijk.access.PasskeyAdded;
import nl.floreynwijk.access.PasskeyRemoved;
import nl.floreynwijk.access.PasswordChanged;
import nl.floreynwijk.access.RoleEnding;
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
    private final Contacts contacts;
    private final I18NProvider texts;
    private final PortalSettings settings;

    AccountMails(Outbox outbox, Contacts contacts, I18NProvider texts, PortalSettings settings) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.texts = texts;
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
        if (change.byAdministrator()) {
            post(change.account(), "access/roles-changed", "/");
        }
    }

    @EventListener
    void tellThat(MandateOffered offer) {
        tell(offer.giver(), "access/mandate-asked", offer.until(), Map.of());
        offer.asked()
                .ifPresent(it -> tell(it, "access/mandate-offered", offer.until(), Map.of("giver", offer.giver())));
    }

    @EventListener
    void tellThat(MandateAccepted acceptance) {
        var both = Map.of("giver", acceptance.giver(), "holder", acceptance.holder());
        both.values().forEach(it -> tell(it, "access/mandate-accepted", acceptance.until(), both));
    }

    @EventListener
    void tellThat(MandateEnded end) {
        var both = Map.of("giver", end.giver(), "holder", end.holder());
        both.values().forEach(it -> tell(it, "access/mandate-ended", end.until(), both));
    }

    /** One mail for each role and last day, on whatever days it is told. */
    @EventListener
    void tellThat(RoleEnding ending) {
        contacts.of(ending.account()).ifPresent(to -> {
            var key =
                    "%s/role-ending/%s/%s/%s".formatted(ACCOUNT.key(), ending.account(), ending.role(), ending.until());
            outbox.post(Mail.of(ending.account(), ACCOUNT, "access/role-ending", key)
                    .with("link", settings.address("/").toString())
                    .with("role", texts.getTranslation("access.role." + ending.role(), to.language()))
                    .with("until", DutchTime.date(ending.until(), to.language())));
        });
    }

    /** Tells somebody of a mandate, until a day, between these people. */
    private void tell(AccountId account, String template, LocalDate until, Map<String, AccountId> people) {
        contacts.of(account).ifPresent(to -> {
            var mail = Mail.of(account, ACCOUNT, template, newKey(ACCOUNT))
                    .with("link", settings.address("/mijn/machtigingen").toString())
                    .with("until", DutchTime.date(until, to.language()));
            for (var person : people.entrySet()) {
                var name = contacts.of(person.getValue()).map(Contact::name).orElse("…");
                mail = mail.with(person.getKey(), name);
            }
            outbox.post(mail);
        });
    }

    private void post(AccountId account, String template, String page) {
        outbox.post(Mail.of(account, ACCOUNT, template, newKey(ACCOUNT))
                .with("link", settings.address(page).toString()));
    }

    private static String newKey(MailKind kind) {
        return kind.key() + "/" + UUID.randomUUID();
    }
}
