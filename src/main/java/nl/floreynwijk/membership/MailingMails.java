package nl.floreynwijk.membership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.MailPreview;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** What the office writes to members, as mail: each reads it in their language where it is written in that. */
@Component
class MailingMails {

    static final MailKind KIND = MailKind.optional("membership", "mailing", Role.MEMBER);

    private static final String TEMPLATE = "membership/mailing";

    private final Outbox outbox;
    private final Contacts contacts;

    MailingMails(Outbox outbox, Contacts contacts) {
        this.outbox = outbox;
        this.contacts = contacts;
    }

    /** Posts it to somebody once; whether it was, for they may have switched it off, or closed their account. */
    boolean post(MailingId mailing, AccountId to, MailingWords dutch, Optional<MailingWords> english) {
        var key = "%s/%s/%s".formatted(KIND.key(), mailing, to);
        var reader = contacts.of(to).map(Contact::language).map(Locale::getLanguage);
        return english.filter(_ ->
                        reader.filter(Languages.ENGLISH.getLanguage()::equals).isPresent())
                .map(it -> outbox.post(mail(to, it, key), Languages.ENGLISH))
                .orElseGet(() -> outbox.post(mail(to, dutch, key), Languages.DUTCH));
    }

    /** Posts it to whoever wrote it, in each language in which it is written. */
    void postTest(AccountId to, MailingForm form) {
        written(form)
                .forEach(it -> outbox.postTest(
                        mail(to, it.words(), KIND.key() + "/test/" + UUID.randomUUID()), it.language()));
    }

    /** How somebody would read what is written until now; a language that is not ready yet is left out. */
    List<MailPreview> preview(AccountId reader, MailingForm form) {
        return written(form)
                .flatMap(
                        it -> outbox.preview(mail(reader, it.words(), KIND.key() + "/preview"), it.language()).stream())
                .toList();
    }

    private record Written(Locale language, MailingWords words) {}

    private static Stream<Written> written(MailingForm form) {
        return Stream.concat(
                form.dutch().map(it -> new Written(Languages.DUTCH, it)).stream(),
                form.english().map(it -> new Written(Languages.ENGLISH, it)).stream());
    }

    private static Mail mail(AccountId to, MailingWords words, String key) {
        return Mail.of(to, KIND, TEMPLATE, key).with("subject", words.subject()).with("text", words.text());
    }
}
