package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * How full the street was, and what came in, in figures without names.
 *
 * @param pitches there are, without those that are blocked
 * @param categories of what is booked, in a fixed order
 * @param kinds of whoever booked
 * @param days of this edition, in order
 * @param invoiced what was asked, without what was given back
 * @param received what came in, without what went back
 * @param arrivals on the days of this edition, in order
 * @param evaluations how it was
 * @param before the same of the edition before it; empty where there is none
 */
public record ParadeFigures(
        EditionId edition,
        String name,
        String code,
        int pitches,
        List<Part> categories,
        List<Part> kinds,
        List<Day> days,
        Euros invoiced,
        Euros received,
        List<Arrivals> arrivals,
        EvaluationFigures evaluations,
        Optional<ParadeFigures> before) {

    /**
     * So many pitches are booked by these, each once, for however many days.
     *
     * @param key says in the texts how these are called
     */
    public record Part(String name, String key, int pitches) {}

    /** So many pitches are booked on that day. */
    public record Day(LocalDate day, int pitches) {}

    /** Of so many stalls of that day so many came and so many stayed away, as far as it was said. */
    public record Arrivals(LocalDate day, int stalls, int came, int away) {}

    /** On all days together. */
    public int came() {
        return arrivals.stream().mapToInt(Arrivals::came).sum();
    }

    /** On all days together. */
    public int away() {
        return arrivals.stream().mapToInt(Arrivals::away).sum();
    }

    /** How many there are by that name; none where nobody booked so. */
    static int of(String name, List<Part> parts) {
        return parts.stream()
                .filter(it -> it.name().equals(name))
                .mapToInt(Part::pitches)
                .sum();
    }

    /** Of that category a year ago. */
    public int categoryBefore(String name) {
        return before.map(it -> of(name, it.categories())).orElse(0);
    }

    /** Of that kind of bookers a year ago. */
    public int kindBefore(String name) {
        return before.map(it -> of(name, it.kinds())).orElse(0);
    }

    /** Which part of the pitches is taken, in whole per cent; 0 where there are none. */
    public int percent(int taken) {
        return pitches == 0 ? 0 : Math.round(taken * 100f / pitches);
    }

    public int booked() {
        return categories.stream().mapToInt(Part::pitches).sum();
    }
}
