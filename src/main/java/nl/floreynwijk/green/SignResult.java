package nl.floreynwijk.green;

import java.time.LocalDate;

/** What came of a mentor signing a placement. */
public sealed interface SignResult {

    /** It stands under this name, and stays as it is. */
    record Signed(String name) implements SignResult {}

    /** It is signed on that day or later. */
    record TooEarly(LocalDate from) implements SignResult {}

    /** So many goals were not spoken of. */
    record Unspoken(int goals) implements SignResult {}

    /** It was signed before, or ended. */
    record Fixed() implements SignResult {}

    /** They are not its mentor. */
    record NotTheirs() implements SignResult {}
}
