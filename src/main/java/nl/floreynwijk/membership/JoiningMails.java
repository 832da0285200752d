package nl.floreynwijk.membership;

import java.util.Locale;
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

/**
 * The mails between wanting to join and being a member, each in the transaction of what it tells about.
 *
 * <p>Anybody can fill in a form for somebody else's address: whoever is known is greeted by the name that the portal
 * knows, never by what was typed.
 */
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

    /** @param form which was filled in once more */
    void sayThatItWaits(Application waiting, ApplicationId form) {
        outbox.postToNewcomer(
                known(waiting.contact()), mail(waiting.account(), form.toString(), "application-waits", "/"));
    }

    /** @param form which was filled in with the member's address, in this language */
    void sayThatTheyAreMember(Member member, Locale language, ApplicationId form) {
        var person = member.person();
        var to = new Contact(member.account(), person.name().full(), person.email(), language);
        outbox.postToNewcomer(known(to), mail(member.account(), form.toString(), "member-already", "/inloggen"));
    }

    void welcome(Member member, int number, KindAnswer answer) {
        outbox.post(answer.in(mail(member, "welcome", "/inloggen").with("number", Integer.toString(number))));
    }

    void askToPay(Member member, String amount, KindAnswer answer) {
        outbox.post(answer.in(mail(member, "pay", "/inloggen").with("amount", amount)));
    }

    void refuse(Application application, String reason) {
        outbox.postToNewcomer(
                known(application.contact()), mail(application, "refused", "/").with("reason", reason));
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
        outbox.postToNewcomer(known(application.contact()), mail(application, template, page));
    }

    /** Whoever has an account already, by the name in it. */
    private Contact known(Contact typed) {
        return contacts.of(typed.account()).orElse(typed);
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
