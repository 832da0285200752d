package nl.floreynwijk.membership;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.places.Address;

/**
 * A form to join in which everything could be taken.
 *
 * @param outside whether the address lies outside the neighbourhood
 */
record CheckedForm(
        KindCode kind,
        Person person,
        Optional<Organisation> organisation,
        Address address,
        boolean outside,
        Set<Wish> wishes,
        Set<Consent> consents,
        Locale language) {

    /** What the member stands under in a list. */
    String name() {
        return organisation.map(Organisation::name).orElseGet(() -> person.name()
                .full());
    }

    @Override
    public String toString() {
        return "CheckedForm[" + kind + "]";
    }
}
