package nl.floreynwijk.blockbudget;

import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells whoever answers objections that there is one, and whoever made it that it was answered: what it says is on the page. */
@Component
class ObjectionMails {

    static final MailKind KIND = MailKind.optional("blockbudget", "objections", Role.MEMBER, Role.COORDINATOR);

    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;

    ObjectionMails(Outbox outbox, Contacts contacts, PortalSettings settings) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
    }

    void came(Round round, Objection objection) {
        answering(round, objection).forEach(it -> post("objection-came", round, objection, it));
    }

    private List<AccountId> answering(Round round, Objection objection) {
        return RoomAccess.mediator(round.tasks().mediator(), objection.madeBy())
                .map(List::of)
                .orElseGet(() -> contacts.holding(Role.COORDINATOR).stream()
                        .map(Contact::account)
                        .filter(it -> !objection.isMadeBy(it))
                        .toList());
    }

    void answered(Round round, Objection objection) {
        objection.madeBy().ifPresent(it -> post("objection-answered", round, objection, it));
    }

    private void post(String template, Round round, Objection objection, AccountId to) {
        var key = "%s/%s/%s/%s".formatted(KIND.key(), template, objection.id(), to);
        outbox.post(Mail.of(to, KIND, "blockbudget/" + template, key)
                .with("title", round.title())
                .with("block", round.blockName())
                .with("link", ResultMails.address(settings, round.id())));
    }
}
