package nl.floreynwijk.blockbudget;

import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells people what others did with a vote that is given to them or by them: never that it was used, nor for what. */
@Component
class ProxyMails {

    static final MailKind KIND = MailKind.optional("blockbudget", "proxies", Role.MEMBER);

    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;

    ProxyMails(Outbox outbox, Contacts contacts, PortalSettings settings) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
    }

    /** What happened; each has templates of its own. */
    enum News {
        OFFERED("proxy-offered"),
        ACCEPTED("proxy-accepted"),
        DECLINED("proxy-declined"),
        REVOKED("proxy-revoked");

        private final String template;

        News(String template) {
            this.template = template;
        }
    }

    /**
     * Tells it to these people.
     *
     * @param other what whoever did it is called
     */
    void tell(News news, Round round, ProxyId proxy, String other, List<AccountId> readers) {
        readers.forEach(
                reader -> contacts.of(reader).ifPresent(it -> outbox.post(mail(news, round, proxy, other, it))));
    }

    private Mail mail(News news, Round round, ProxyId proxy, String other, Contact to) {
        var key = "%s/%s/%s/%s".formatted(KIND.key(), news.template, proxy, to.account());
        return Mail.of(to.account(), KIND, "blockbudget/" + news.template, key)
                .with("other", other)
                .with("round", round.title())
                .with("until", DutchTime.date(round.days().voteUntil(), to.language()))
                .with(
                        "link",
                        settings.address("/stemkamer/%s/volmacht".formatted(round.id()))
                                .toString())
                .uselessAfter(round.days().closing());
    }
}
