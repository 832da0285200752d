package nl.floreynwijk.notification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail that has not arrived, for those who can do something about it. */
@Service
@RetryOnConflict
@Transactional
public class UndeliveredMails {

    /** The most mails {@link #latest()} gives. */
    public static final int MOST = 200;

    static final AuditAction SENT_AGAIN = new AuditAction("notification", "mail", "mail-sent-again");

    private final OutgoingMailRepository mails;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final ObjectProvider<Postman> postman;
    private final ObjectProvider<MailDelivery> delivery;
    private final Clock clock;

    UndeliveredMails(
            OutgoingMailRepository mails,
            Contacts contacts,
            AuditTrail audit,
            ObjectProvider<Postman> postman,
            ObjectProvider<MailDelivery> delivery,
            Clock clock) {
        this.mails = mails;
        this.contacts = contacts;
        this.audit = audit;
        this.postman = postman;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** What was given up and then what waits, each newest first, at most {@link #MOST}. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<UndeliveredMail> latest() {
        return mails.undelivered(MOST);
    }

    /** How many mails were given up. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public int failed() {
        return mails.countFailed();
    }

    /** How delivery goes, without anything about a person. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public MailState state() {
        var trouble = delivery.stream().findAny().flatMap(MailDelivery::trouble);
        return MailState.of(mails.undeliveredByStatus(), hasServer(), trouble);
    }

    /** Whether there is a mail server at all; without one, mail waits. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public boolean hasServer() {
        return postman.stream().findAny().isPresent();
    }

    /** Lets the mail be tried at once and afresh, at the address its person has now. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public SendAgainResult sendAgain(MailId id) {
        var held = mails.hold(id);
        if (held.isEmpty()) {
            return new SendAgainResult.Busy();
        }
        var mail = held.get();
        var now = clock.instant();
        if (!mail.isUndelivered() || mail.isUselessAt(now)) {
            return new SendAgainResult.Settled();
        }
        var contact = contacts.of(mail.recipient().account());
        if (contact.isEmpty()) {
            return new SendAgainResult.AccountClosed();
        }
        mail.sendAgain(contact.get(), now);
        mails.save(mail);
        audit.record(SENT_AGAIN, id.toString());
        return new SendAgainResult.Waiting();
    }
}
