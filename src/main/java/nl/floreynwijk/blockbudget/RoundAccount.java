package nl.floreynwijk.blockbudget;

/** The account of a round in JSON: that of its count, and how ballots came in, which the file with them does not say. */
final class RoundAccount {

    private RoundAccount() {}

    /**
     * The object of the count with two more properties: {@code ways}, how many ballots came {@code online}, by the
     * {@code desk}, on {@code paper} and by {@code proxy}, null where it is known of none; and {@code unconfirmedForms},
     * which do not count.
     *
     * @param counted one object, as it was written: its amounts stay as they are
     */
    static String of(String counted, BallotWays ways, int unconfirmed) {
        return "%s,\"ways\":%s,\"unconfirmedForms\":%d}"
                .formatted(
                        counted.substring(0, counted.lastIndexOf('}')).stripTrailing(),
                        ways.areKnown() ? json(ways) : "null",
                        unconfirmed);
    }

    private static String json(BallotWays ways) {
        return "{\"online\":%d,\"desk\":%d,\"paper\":%d,\"proxy\":%d}"
                .formatted(ways.online(), ways.desk(), ways.paper(), ways.proxy());
    }
}
