package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What a subscription costs, in a month.
 *
 * @param month without the inspection
 * @param inspection what whoever takes part in a yearly inspection pays less
 */
public record Price(Euros month, Optional<Inspection> inspection) {

    private static final int MONTHS = 12;
    private static final int WHOLE = 100;

    /**
     * A yearly inspection that makes a subscription cheaper.
     *
     * @param percent what is left to pay of the price, 0 to 99
     * @param name what the landlord calls it, such as PION
     */
    public record Inspection(int percent, String name) {}

    /** In a year. */
    public Euros year() {
        return new Euros(month.cents() * MONTHS);
    }

    /** In a month for whoever takes part in the inspection, half a cent rounded up; empty where there is none. */
    public Optional<Euros> monthWithInspection() {
        return inspection.map(it -> new Euros(Math.floorDiv(month.cents() * it.percent() + WHOLE / 2, WHOLE)));
    }

    /** The same in a year: twelve such months. */
    public Optional<Euros> yearWithInspection() {
        return monthWithInspection().map(it -> new Euros(it.cents() * MONTHS));
    }
}
