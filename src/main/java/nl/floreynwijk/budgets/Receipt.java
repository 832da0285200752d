package nl.floreynwijk.budgets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Euros;

/**
 * Money of an instalment that came in, booked by one transfer for each budget that got a part.
 *
 * @param id that of the first transfer, from which those of the others follow
 */
record Receipt(TransferId id, GrantId grant, int instalment, Euros amount, int transfers) {

    List<TransferId> all() {
        return IntStream.range(0, transfers).mapToObj(at -> numbered(id, at)).toList();
    }

    /** The id of the transfer that comes so many after the first. */
    static TransferId numbered(TransferId first, int after) {
        return after == 0
                ? first
                : new TransferId(UUID.nameUUIDFromBytes((first + "/" + after).getBytes(StandardCharsets.UTF_8)));
    }
}
