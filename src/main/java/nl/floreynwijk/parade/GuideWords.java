package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;

/** What the page of visitors says, in one language. */
record GuideWords(I18NProvider texts, Locale language) {

    String of(String name, Object... values) {
        return texts.getTranslation("parade.guide." + name, language, values);
    }

    String categoryOf(Category category) {
        return texts.getTranslation("parade.category." + category, language);
    }

    /** In each language: whoever reads Dutch may look for English, and the other way round. */
    List<String> allFor(Category category) {
        return Languages.all().stream()
                .map(it -> new GuideWords(texts, it).categoryOf(category))
                .toList();
    }

    String kindOf(ActivityKind kind) {
        return of("kind." + kind);
    }

    List<String> allFor(ActivityKind kind) {
        return Languages.all().stream()
                .map(it -> new GuideWords(texts, it).kindOf(kind))
                .toList();
    }

    /** "zaterdag 4 juli" */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(day);
    }

    /** "zaterdag" */
    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", language).format(day);
    }

    /** "10.00–17.00 uur" */
    String hours(LocalDate day, LocalTime from, LocalTime until) {
        var begins = DutchTime.time(DutchTime.at(day, from), language).replace("\u00A0uur", "");
        return begins + "–" + DutchTime.time(DutchTime.at(day, until), language);
    }

    /** Where something of the programme is. */
    String placeOf(ParadeGuide.Item item) {
        return Stream.of(
                        item.stage(),
                        item.pitch().map(it -> of("pitch", it.number())).orElse(""))
                .filter(it -> !it.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> of("on-plan"));
    }
}
