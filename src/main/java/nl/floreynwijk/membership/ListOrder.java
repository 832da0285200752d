package nl.floreynwijk.membership;

import java.util.Optional;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.places.Address;

/**
 * By what a list of members is sorted.
 *
 * @param sortName family name first, without what comes before it; an organisation as it is called
 * @param sortAddress street, then house number in five digits, so that 2 comes before 10
 */
record ListOrder(String sortName, String sortAddress) {

    /** After everybody who has a name. */
    static final ListOrder LAST = new ListOrder("~", "~");

    private static final int LONGEST = 200;

    static ListOrder of(PersonName person, Optional<Organisation> organisation, Address address) {
        var name = organisation.map(it -> Folding.fold(it.name())).orElseGet(person::sortKey);
        return new ListOrder(cut(name), sortAddress(address));
    }

    static String sortAddress(Address address) {
        var houseNumber = address.houseNumber();
        return cut("%s %05d%s".formatted(Folding.fold(address.street()), houseNumber.number(), houseNumber.key()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
