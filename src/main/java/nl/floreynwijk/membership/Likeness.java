package nl.floreynwijk.membership;

import nl.floreynwijk.base.Folding;
import nl.floreynwijk.places.Address;

/**
 * By what somebody is known again who comes twice, however they spell it.
 *
 * @param nameKey small letters and digits of the name, without accents and signs, at most 200
 * @param addressKey postcode and house number
 */
record Likeness(String nameKey, String addressKey) {

    /** Of somebody of whom nothing is known any more. */
    static final Likeness NONE = new Likeness("", "");

    private static final int LONGEST = 200;

    static Likeness of(String name, Address address) {
        var key = Folding.key(name);
        return new Likeness(key.substring(0, Math.min(key.length(), LONGEST)), addressKey(address));
    }

    static String addressKey(Address address) {
        return "%s %d%s"
                .formatted(
                        address.postcode().value(),
                        address.houseNumber().number(),
                        address.houseNumber().key());
    }
}
