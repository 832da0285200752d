package nl.floreynwijk.membership;

import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;

/** An address in the columns of a table. */
record PostalAddress(String street, int houseNumber, String houseNumberAddition, Postcode postcode, String town) {

    static PostalAddress of(Address address) {
        return new PostalAddress(
                address.street(),
                address.houseNumber().number(),
                address.houseNumber().addition(),
                address.postcode(),
                address.town());
    }

    Address address() {
        return new Address(street, new HouseNumber(houseNumber, houseNumberAddition), postcode, town);
    }
}
