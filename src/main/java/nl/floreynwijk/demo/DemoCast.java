package nl.floreynwijk.demo;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.membership.Memberships;
import org.springframework.stereotype.Component;

/** Lets the people of the demo do what they would do on their own pages. */
@Component
class DemoCast {

    private final Contacts contacts;
    private final Memberships memberships;
    private final AsPortal asPortal;

    DemoCast(Contacts contacts, Memberships memberships, AsPortal asPortal) {
        this.contacts = contacts;
        this.memberships = memberships;
        this.asPortal = asPortal;
    }

    /**
     * Does something as a member.
     *
     * @param given the first name, which is that of one member of the demo only
     */
    void as(String given, Runnable work) {
        asPortal.runFor(member(given), work);
    }

    /** The same of something that gives what there is to go on with. */
    <T> T giving(String given, Supplier<T> work) {
        var result = new AtomicReference<T>();
        as(given, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    void asOffice(Runnable work) {
        asPortal.runFor(holder(Role.COORDINATOR, DemoPerson.SANNE.fullName()), Role.COORDINATOR, work);
    }

    void asGardener(Runnable work) {
        asPortal.runFor(gardener(), Role.GARDENER, work);
    }

    AccountId gardener() {
        return holder(Role.GARDENER, DemoPerson.JORIS.fullName());
    }

    void asParadeOrganiser(Runnable work) {
        asPortal.runFor(holder(Role.PARADE_ORGANISER, DemoPerson.MEIKE.fullName()), Role.PARADE_ORGANISER, work);
    }

    /** The same of something that gives what there is to go on with. */
    <T> T organising(Supplier<T> work) {
        var result = new AtomicReference<T>();
        asParadeOrganiser(() -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    void asTreasurer(Runnable work) {
        asPortal.runFor(holder(Role.TREASURER, DemoPerson.PIETER.fullName()), Role.TREASURER, work);
    }

    /** What a member goes by where numbers are asked for. */
    int number(String given) {
        return memberships.of(member(given)).getFirst().number();
    }

    private AccountId member(String given) {
        return holder(Role.MEMBER, given + " ");
    }

    private AccountId holder(Role role, String beginning) {
        var found = contacts.holding(role).stream()
                .filter(it -> it.name().startsWith(beginning))
                .map(Contact::account)
                .toList();
        return theOnly(found, beginning);
    }

    static <T> T theOnly(List<T> found, String wanted) {
        if (found.size() != 1) {
            throw new IllegalStateException("The demo has %d of '%s'".formatted(found.size(), wanted));
        }
        return found.getFirst();
    }
}
