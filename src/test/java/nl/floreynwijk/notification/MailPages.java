package nl.floreynwijk.notification;

import java.io.IOException;
import java.util.Optional;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.bench.Stage;

/** The pages of mails, made as the outbox makes them: for whoever writes the same mail by other means. */
public final class MailPages {

    private final Templates templates;

    public MailPages(Stage stage) throws IOException {
        this.templates = stage.service(Templates.class);
    }

    /** The page of a mail that cannot be switched off. */
    public String of(Mail mail, Contact to) {
        return templates.render(mail, to, Optional.empty()).html();
    }
}
