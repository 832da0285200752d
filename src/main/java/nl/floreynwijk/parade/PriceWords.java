package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.Languages;

/** What the lines of a price are called; in Dutch, as invoices are, and at most {@link #LONGEST} characters. */
final class PriceWords {

    static final int LONGEST = 160;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Languages.DUTCH);

    private PriceWords() {}

    static String pitch(Price price, PricedPitch pitch, boolean early) {
        var how = metres(price, pitch) + (early ? ", vroegboekprijs" : "");
        var whole = place(price, pitch) + ", " + days(pitch.days()) + how;
        return whole.length() <= LONGEST
                ? whole
                : "%s, %d dagen%s".formatted(place(price, pitch), pitch.days().size(), how);
    }

    /** Where there are more days, the number beside it is not this. */
    private static String metres(Price price, PricedPitch pitch) {
        if (price.unit() != PriceUnit.METRE) {
            return "";
        }
        return (pitch.days().size() == 1 ? ", %d meter" : ", %d meter per dag").formatted(pitch.metres());
    }

    static String deposit(Price price, PricedPitch pitch) {
        return "Borg voor " + word(price).toLowerCase(Languages.DUTCH) + pitch.number();
    }

    static String addOn(AddOnSummary addOn, int many) {
        return many == 1 ? addOn.name() : "%s, %d stuks".formatted(addOn.name(), many);
    }

    private static String place(Price price, PricedPitch pitch) {
        return word(price) + pitch.number();
    }

    private static String word(Price price) {
        return price.category() == Category.RUG ? "Kleedjesplek " : "Kraam ";
    }

    private static String days(List<LocalDate> days) {
        var said = days.stream().map(DAY::format).toList();
        if (days.size() > 2 && follow(days)) {
            return said.getFirst() + " tot en met " + said.getLast();
        }
        return days.size() == 1
                ? said.getFirst()
                : String.join(", ", said.subList(0, said.size() - 1)) + " en " + said.getLast();
    }

    private static boolean follow(List<LocalDate> days) {
        return IntStream.range(1, days.size())
                .allMatch(it -> days.get(it - 1).plusDays(1).equals(days.get(it)));
    }
}
