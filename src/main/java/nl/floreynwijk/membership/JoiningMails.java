package nl.floreynwijk.membership;

import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** The mails between wanting to join and being a member, each in the transaction of what it tells about. */
@Component
class JoiningMails {

    static final MailKind JOINING = MailKind.essential("membership", "joining");
    static final MailKind APPLICATIONS = MailKind.optional("membership", "applications", Role.BOARD);
    static final String CONFIRM_PATH = "/lid-worden/bevestigen/";

    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;

    JoiningMails(Outbox outbox, Contacts contacts, PortalSettings settings) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
    }

    void askToConfirm(Application application, Token token) {
        write(application, "confirm", CONFIRM_PATH + token.value());
    }

    void sayThatItWaits(Application application) {
        write(application, "application-waits", "/");
    }

    void sayThatTheyAreMember(Application application) {
        write(application, "member-already", "/inloggen");
    }

    void welcome(Member member, int number) {
        outbox.post(mail(member, "welcome", "/inloggen").with("number", Integer.toString(number)));
    }

    void askToPay(Member member, String amount) {
        outbox.post(mail(member, "pay", "/inloggen").with("amount", amount));
    }

    void refuse(Application application, String reason) {
        outbox.postToNewcomer(
                application.contact(), mail(application, "refused", "/").with("reason", reason));
    }

    /** Whoever decides hears of it by mail, unless they switched that off. */
    void tellTheBoard(Application application) {
        contacts.holding(Role.BOARD).forEach(member -> tell(member, application));
    }

    private void tell(Contact boardMember, Application application) {
        var key = "%s/%s/%s".formatted(APPLICATIONS.key(), application.id(), boardMember.account());
        outbox.post(Mail.of(boardMember.account(), APPLICATIONS, "membership/application-came", key)
                .with("link", settings.address("/kantoor/aanvragen").toString()));
    }

    private void write(Application application, String template, String page) {
        outbox.postToNewcomer(application.contact(), mail(application, template, page));
    }

    private Mail mail(Application application, String template, String page) {
        return mail(application.account(), application.id().toString(), template, page);
    }

    private Mail mail(Member member, String template, String page) {
        return mail(member.account(), member.id().toString(), template, page);
    }

    private Mail mail(AccountId to, String about, String template, String page) {
        var key = "%s/%s/%s".formatted(JOINING.key(), about, template);
        return Mail.of(to, JOINING, "membership/" + template, key)
                .with("link", settings.address(page).toString());
    }
}
