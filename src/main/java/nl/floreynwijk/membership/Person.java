package nl.floreynwijk.membership;

import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Who is, or wants to be, a member; for an organisation whoever speaks for it. */
record Person(
        String givenName,
        String familyName,
        EmailAddress email,
        @Nullable PhoneNumber phone) {

    private static final String ERASED = "–";

    /** Nobody can have an address there: no mail ever arrives. */
    private static final String NOWHERE = "@erased.invalid";

    static Person of(PersonName name, EmailAddress email, @Nullable PhoneNumber phone) {
        return new Person(name.given(), name.family(), email, phone);
    }

    /** What stays of somebody of whom nothing may stay. */
    static Person erased(AccountId account) {
        return new Person(ERASED, ERASED, new EmailAddress("erased-" + account + NOWHERE), null);
    }

    /** Whether that is the mail address of somebody of whom nothing stayed. */
    static boolean isErased(EmailAddress email) {
        return email.value().endsWith(NOWHERE);
    }

    PersonName name() {
        return new PersonName(givenName, familyName);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
