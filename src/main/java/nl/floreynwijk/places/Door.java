package nl.floreynwijk.places;

/** What tells a dwelling from all others. */
record Door(String postcode, int houseNumber, String additionKey) {

    static Door of(Address address) {
        return new Door(
                address.postcode().value(),
                address.houseNumber().number(),
                address.houseNumber().key());
    }
}
