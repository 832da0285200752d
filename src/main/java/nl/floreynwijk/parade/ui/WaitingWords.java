package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.WaitingWish;

/** What a page says of waiting for pitches, in the language of whoever reads it. */
record WaitingWords(Component page, Locale language) {

    private static final double CENTIMETRES = 100;
    private static final int HOUR = 60;

    /** "2 plaatsen van 4 meter of meer, za 5 jun en zo 6 jun". */
    String wish(WaitingWish wish) {
        var pitches = wish.leastCm() == 0
                ? say("wish.pitches", wish.pitches())
                : say("wish.pitches-of", wish.pitches(), metres(wish.leastCm()));
        return pitches + ", " + days(wish.days());
    }

    String days(List<LocalDate> days) {
        return days.stream()
                .map(it -> DutchTime.dayAndMonth(it, language))
                .collect(Collectors.joining(" " + say("wish.and") + " "));
    }

    String category(Category category) {
        return BookingWords.category(category);
    }

    String metres(int centimetres) {
        var number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(2);
        return number.format(centimetres / CENTIMETRES);
    }

    /** "Dat is nog 47 uur." or, in the last hour, "Dat is nog 35 minuten.". */
    String left(Duration left) {
        var minutes = Math.max(1, left.toMinutes());
        return minutes >= HOUR ? say("left.hours", (minutes + HOUR / 2) / HOUR) : say("left.minutes", minutes);
    }

    String say(String key, Object... values) {
        return page.getTranslation("parade.waiting." + key, values);
    }

    /** As the organiser reads it. */
    String desk(String key, Object... values) {
        return page.getTranslation("parade.waiting.desk." + key, values);
    }
}
