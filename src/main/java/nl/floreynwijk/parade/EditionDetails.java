package nl.floreynwijk.parade;

/**
 * An edition as its organiser keeps it.
 *
 * @param iban where to pay; empty as long as nobody said
 * @param opened whether booking ever opened, so that what people agree to stands
 * @param version of what was read
 */
public record EditionDetails(
        EditionSummary summary, SeriesSummary series, String iban, String accountHolder, boolean opened, int version) {

    public EditionId id() {
        return summary.id();
    }

    /** What the organiser said of it. */
    public EditionPlan plan() {
        return new EditionPlan(
                summary.code(),
                summary.name(),
                summary.street(),
                iban,
                accountHolder,
                summary.texts(),
                summary.days(),
                summary.rules());
    }
}
