package nl.floreynwijk.notification;

import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.EmailAddress;
import org.springframework.data.relational.core.mapping.Column;

/** Whom a mail goes to, by the name and address of the moment. */
record Recipient(@Column("account_id") AccountId account, EmailAddress address, String name) {

    private static final int LONGEST_NAME = 200;

    static Recipient of(Contact contact) {
        return new Recipient(contact.account(), contact.address(), SingleLine.of(contact.name(), LONGEST_NAME));
    }
}
