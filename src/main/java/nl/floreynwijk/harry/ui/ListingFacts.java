package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.ListingCard;

/** What there is to know of a listing besides its own words. */
record ListingFacts(ListingCard listing, Locale language) {

    Stream<String> kinds() {
        return listing.categories().stream().sorted().map(it -> text("harry.category." + it));
    }

    /** What is asked, when, how far, in which languages, and with which tools. */
    Stream<String> facts() {
        var always =
                Stream.of(ask(listing.ask(), language), moments(), text("harry.reach." + listing.reach()), languages());
        return listing.tools().isEmpty()
                ? always
                : Stream.concat(always, Stream.of(text("harry.listing.brings", listing.tools())));
    }

    static String ask(Ask ask, Locale language) {
        return text("harry.ask." + ask.kind(), ask.amount().orElse(Euros.ZERO).text(language));
    }

    private String moments() {
        return capital(listing.moments().stream()
                .sorted()
                .map(it -> text("harry.moment." + it))
                .collect(Collectors.joining(", ")));
    }

    private String languages() {
        return text(
                "harry.listing.speaks",
                listing.languages().stream()
                        .map(it -> Locale.of(it).getDisplayLanguage(language))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
