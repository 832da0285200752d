package nl.floreynwijk.notification;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;

/** Mail for tests, from an invented co-operative to invented people. */
final class Letters {

    static final Instant NOON = Instant.parse("2027-03-06T11:00:00Z");
    static final Contact ANNA = contact("Anna de Boer", "nl");
    static final Cooperative COOPERATIVE = new Cooperative(
            "Wijkcoöperatie De Linde",
            "De Linde",
            "De Linde",
            "Zwolle",
            "info@delinde.example",
            "038 000 00 00",
            "Lindenplein 1, Zwolle",
            "dinsdag van 10.00 tot 12.00 uur",
            null,
            null,
            "",
            "");
    static final PortalSettings SETTINGS =
            new PortalSettings(Path.of("data"), URI.create("https://portaal.delinde.example"), false);
    static final Templates TEMPLATES = new Templates(COOPERATIVE, SETTINGS);

    private Letters() {}

    static Contact contact(String name, String language) {
        return new Contact(AccountId.random(), name, new EmailAddress("anna@example.org"), Locale.of(language));
    }

    /** The present, as precisely as the database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static Mail signIn(AccountId to) {
        return Mail.of(to, AccountMails.SIGN_IN, "access/sign-in-link", "access.sign-in/" + UUID.randomUUID())
                .with("link", "https://portaal.delinde.example/inloggen/link/geheim")
                .with("until", "12.15 uur");
    }

    static Mail undelivered(AccountId to) {
        return Mail.of(to, UndeliveredNotice.KIND, "notification/undelivered", "undelivered/" + UUID.randomUUID())
                .with("link", "https://portaal.delinde.example/kantoor/mail");
    }

    static OutgoingMail posted(Mail mail, Contact to, Instant now) {
        var unsubscribe =
                Optional.of(UnsubscribeToken.random()).filter(_ -> !mail.kind().essential());
        return OutgoingMail.posted(mail, to, TEMPLATES.render(mail, to, unsubscribe), unsubscribe.orElse(null), now);
    }
}
