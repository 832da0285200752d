package nl.floreynwijk.places;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of somebody's file can hold about dwellings. */
public enum ImportField {
    POSTCODE("postcode postcode6 pc6 pc postalcode zipcode"),
    STREET("straatnaam straat openbareruimtenaam naamopenbareruimte openbareruimte streetname street"),
    HOUSE_NUMBER("huisnummer huisnr hnr nummer nr housenumber houseno number"),
    LETTER("huisletter letter houseletter"),
    ADDITION(
            "huisnummertoevoeging huisnrtoevoeging toevoeging huisnrtoev toev toevoegsel housenumberaddition addition suffix"),
    /** Street and house number in one. */
    ADDRESS("adres straatenhuisnummer straathuisnummer volledigadres adresregel adresregel1 address"),
    TOWN("woonplaats woonplaatsnaam plaats plaatsnaam stad town city"),
    BLOCK(
            "blok bloknaam complexnaam complexomschrijving complex clusternaam cluster gebouw complexnummer complexnr complexcode block building"),
    LANDLORD("verhuurder verhuurdernaam corporatie woningcorporatie eigenaar landlord owner"),
    TENURE("huurkoop huurofkoop koophuur eigendomsvorm eigendomssoort woonvorm tenure");

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

    private final String headings;

    ImportField(String headings) {
        this.headings = headings;
    }

    /** What such a column is usually called, in letters only; the surest first. */
    List<String> headings() {
        return List.of(headings.split(" ", -1));
    }

    /** A heading or a word as it compares: without case, accents, spaces and signs. */
    static String plain(String text) {
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
