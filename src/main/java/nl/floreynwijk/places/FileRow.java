package nl.floreynwijk.places;

import java.util.Optional;

/**
 * A row of a file as it was understood; what is left out leaves what is known as it is.
 *
 * @param line its number as a spreadsheet shows it
 * @param namesTown whether the town stands in the file
 */
record FileRow(
        int line,
        Address address,
        boolean namesTown,
        Optional<String> block,
        Optional<String> landlord,
        Optional<Tenure> tenure) {}
