package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemSearchTest {

    private static final int FIRST = 3;

    private static final List<Item> ITEMS = Stream.of(
                    item(
                            "kraan-drupt",
                            "Kraan drupt",
                            "Tap drips",
                            "kraanleertje, lekt, druppelt, mengkraan, wastafel"),
                    item("kraan-vast", "Kraan zit vast", "Tap is stuck", "mengkraan, draaien, stroef"),
                    item("waterleiding-lekt", "Waterleiding lekt", "Water pipe leaks", "lekkage, leiding, water, nat"),
                    item(
                            "hoofdkraan",
                            "Hoofdkraan draait niet",
                            "Main water tap is stuck",
                            "water afsluiten, meterkast"),
                    item(
                            "wc-loopt-door",
                            "Wc loopt door",
                            "Toilet keeps running",
                            "toilet, stortbak, vlotter, spoelen"),
                    item("wc-verstopt", "Wc verstopt", "Toilet is blocked", "toilet, ontstoppen, plopper"),
                    item("wc-bril", "Wc-bril los", "Toilet seat is loose", "toilet, zitting, deksel"),
                    item("gootsteen-verstopt", "Gootsteen verstopt", "Sink is blocked", "afvoer, ontstoppen, keuken"),
                    item("douche-verstopt", "Doucheputje verstopt", "Shower drain is blocked", "afvoer, haren, douche"),
                    item(
                            "stopcontact-los",
                            "Stopcontact los",
                            "Socket is loose",
                            "contactdoos, stekker, wandcontactdoos"),
                    item(
                            "lichtschakelaar",
                            "Lichtschakelaar stuk",
                            "Light switch is broken",
                            "lichtknop, lamp, schakelaar"),
                    item(
                            "geen-stroom",
                            "Geen stroom",
                            "No power",
                            "elektriciteit, stoppen, zekering, licht uit, kortsluiting"),
                    item(
                            "cv-bijvullen",
                            "Cv bijvullen",
                            "Top up the heating",
                            "ketel, druk, water bijvullen, verwarming, manometer"),
                    item(
                            "cv-storing",
                            "Cv-ketel doet het niet",
                            "Boiler does not work",
                            "storing, ketel, verwarming, geen warm water"),
                    item(
                            "radiator-ontluchten",
                            "Radiator ontluchten",
                            "Bleed a radiator",
                            "verwarming, lucht, borrelt, bubbelt, koud"),
                    item(
                            "thermostaat",
                            "Thermostaat doet het niet",
                            "Thermostat does not work",
                            "verwarming, kamer, batterij"),
                    item("geiser", "Geen warm water", "No hot water", "geiser, boiler, douche koud"),
                    item("gaslucht", "Ik ruik gas", "I smell gas", "gaslek, gaslucht, gas"),
                    item("deur-klemt", "Deur klemt", "Door sticks", "binnendeur, schuren, sluit niet, kozijn"),
                    item(
                            "voordeur-slot",
                            "Slot van de voordeur stuk",
                            "Front door lock is broken",
                            "sleutel, cilinder, dicht"),
                    item("deurbel", "Deurbel doet het niet", "Doorbell does not work", "bel, intercom"),
                    item("scharnier", "Scharnier piept", "Hinge squeaks", "deur, kraakt, smeren"),
                    item("raam-klemt", "Raam klemt", "Window sticks", "kozijn, openen, draairaam"),
                    item("ruit-gebroken", "Ruit gebroken", "Broken window pane", "glas, raam, barst, ingegooid"),
                    item(
                            "schimmel",
                            "Schimmel in de badkamer",
                            "Mould in the bathroom",
                            "zwarte plekken, vocht, ventileren"),
                    item("dak-lekt", "Dak lekt", "Roof leaks", "lekkage, plafond, pannen, regen"),
                    item("dakgoot", "Dakgoot verstopt", "Gutter is blocked", "goot, bladeren, regenpijp"),
                    item(
                            "buitenschilderwerk",
                            "Verf buiten bladdert",
                            "Paint outside flakes",
                            "schilderwerk, kozijnen, verven"),
                    item("behang", "Behang laat los", "Wallpaper comes off", "muur, behangen, plakken"),
                    item("rookmelder", "Rookmelder piept", "Smoke alarm beeps", "brandmelder, batterij, alarm"),
                    item(
                            "ophangen",
                            "Lamp of schilderij ophangen",
                            "Hang up a lamp or picture",
                            "boren, haak, plank, gordijn"),
                    item(
                            "kast-monteren",
                            "Kast in elkaar zetten",
                            "Assemble a cupboard",
                            "meubel, bouwpakket, monteren"),
                    item(
                            "afzuigkap",
                            "Afzuigkap doet het niet",
                            "Extractor hood does not work",
                            "filter, wasemkap, keuken"),
                    item("lamp-vervangen", "Lamp vervangen", "Replace a bulb", "peertje, licht, fitting"),
                    item("ketel-vervangen", "Cv-ketel vervangen", "Replace the boiler", "verwarming, nieuwe ketel"),
                    item("schok", "Ik kreeg een schok", "I got a shock", "elektrische schok, stroom op de kraan"),
                    item(
                            "isolatie",
                            "Isolatie van de gevel",
                            "Insulation of the wall",
                            "spouwmuur, koude muur, dakisolatie"),
                    item("lift", "Lift staat stil", "Lift has stopped", "vast, opgesloten, trappenhuis"))
            .toList();

    private final ItemSearch search = new ItemSearch(ITEMS);

    private static Item item(String code, String dutch, String english, String words) {
        return TestItem.coded(code).called(dutch, english).words(words).made();
    }

    private List<String> found(String typed) {
        return search.find(typed).stream().map(it -> it.code().value()).toList();
    }

    private List<String> first(String typed) {
        return found(typed).stream().limit(FIRST).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "kraan drupt, kraan-drupt",
        "de kraan drupt, kraan-drupt",
        "mijn keukenkraan lekt, kraan-drupt",
        "kraanleertje, kraan-drupt",
        "druppende kraan, kraan-drupt",
        "wc blijft lopen, wc-loopt-door",
        "toilet loopt door, wc-loopt-door",
        "toilet verstopt, wc-verstopt",
        "gootsteen zit verstopt, gootsteen-verstopt",
        "verstopping keuken, gootsteen-verstopt",
        "stopcontact zit los, stopcontact-los",
        "stekkerdoos in de muur, stopcontact-los",
        "licht doet het niet, geen-stroom",
        "cv bijvullen, cv-bijvullen",
        "water bijvullen verwarming, cv-bijvullen",
        "cv ketel storing, cv-storing",
        "verwarming koud, radiator-ontluchten",
        "radiator borrelt, radiator-ontluchten",
        "geen warm water, geiser",
        "gaslucht, gaslucht",
        "deur klemt, deur-klemt",
        "slot van de voordeur, voordeur-slot",
        "sleutel draait niet in het slot, voordeur-slot",
        "bel doet het niet, deurbel",
        "raam gaat niet open, raam-klemt",
        "kapotte ruit, ruit-gebroken",
        "schimmel badkamer, schimmel",
        "lekkage plafond, dak-lekt",
        "rookmelder piept, rookmelder",
        "lamp ophangen, ophangen",
        "Ikea kast monteren, kast-monteren",
        "lift vast, lift"
    })
    void whatPeopleTypeIsAmongTheFirstThree(String typed, String code) {
        assertThat(first(typed)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "kraan drupd, kraan-drupt",
        "kraandrupt, kraan-drupt",
        "lekende kraan, kraan-drupt",
        "wc loop door, wc-loopt-door",
        "toillet verstopt, wc-verstopt",
        "stopkontact, stopcontact-los",
        "stop contact los, stopcontact-los",
        "lichtsgakelaar, lichtschakelaar",
        "verstoptte gootsteen, gootsteen-verstopt",
        "goodsteen, gootsteen-verstopt",
        "c.v. bijvulen, cv-bijvullen",
        "radiater ontlugten, radiator-ontluchten",
        "termostaat, thermostaat",
        "geen warmwater, geiser",
        "deur klemd, deur-klemt",
        "voordeurslot, voordeur-slot",
        "schimel, schimmel",
        "beschimmelde badkamer, schimmel",
        "rook melder, rookmelder",
        "afzuig kap, afzuigkap",
        "dakgood, dakgoot",
        "dakgood schoonmaken, dakgoot",
        "kraanleretje vervangen, kraan-drupt",
        "isoleeren, isolatie",
        "gass, gaslucht"
    })
    void whatIsMisspeltIsAmongTheFirstThreeToo(String typed, String code) {
        assertThat(first(typed)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "tap drips, kraan-drupt",
        "dripping tap, kraan-drupt",
        "toilet blocked, wc-verstopt",
        "broken window, ruit-gebroken",
        "no hot water, geiser",
        "smell gas, gaslucht",
        "socket, stopcontact-los"
    })
    void englishIsUnderstoodToo(String typed, String code) {
        assertThat(first(typed)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "kr, kraan-drupt",
        "kraand, kraan-drupt",
        "kraan dr, kraan-drupt",
        "stopc, stopcontact-los",
        "sto, stopcontact-los",
        "radi, radiator-ontluchten",
        "sch, schimmel",
        "thermo, thermostaat",
        "wc, wc-loopt-door",
        "cv, cv-bijvullen"
    })
    void halfAWordFindsWhatBeginsSo(String typed, String code) {
        assertThat(found(typed)).contains(code);
    }

    @Test
    void whatIsCalledSoComesBeforeWhatIsOnlyDescribedSo() {
        assertThat(found("waterleiding")).first().isEqualTo("waterleiding-lekt");
        assertThat(found("radiator")).first().isEqualTo("radiator-ontluchten");
        assertThat(found("deurbel")).first().isEqualTo("deurbel");
    }

    @Test
    void aShortWordWithinALongOneIsNoSign() {
        assertThat(found("lekt")).contains("kraan-drupt", "waterleiding-lekt").doesNotContain("schok");
    }

    @Test
    void capitalsAccentsSignsAndOrderDoNotMatter() {
        assertThat(found("DRUPT... de Kräan?!")).isEqualTo(found("kraan drupt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "   ",
                "\t\n",
                "xyzzy",
                "qqqq",
                "?!",
                "<script>",
                "<script>alert('xss')</script>",
                "%_\\",
                "😀",
                "\u0000",
                "\u202E",
                "水",
                "{{7*7}}"
            })
    void nonsenseFindsNothing(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void tenThousandCharactersDoNoHarm() {
        assertThat(found("x".repeat(10_000))).isEmpty();
        assertThat(found("kraan ".repeat(2_000))).first().asString().startsWith("kraan");
        assertThat(found("kraan drupt " + "onzin ".repeat(2_000))).contains("kraan-drupt");
        assertThat(found("é".repeat(10_000))).isEmpty();
    }

    @Test
    void noMoreThanEightAreFound() {
        var many = new ItemSearch(IntStream.range(0, 50)
                .mapToObj(it -> TestItem.coded("kraan-" + it).made())
                .toList());

        assertThat(many.find("kraan")).hasSize(ItemSearch.MOST);
    }

    @Test
    void whereNothingIsOnTheListNothingIsFound() {
        assertThat(new ItemSearch(List.of()).find("kraan")).isEmpty();
    }

    @Test
    void smallWordsAreLookedForWhereNothingElseIsSaid() {
        assertThat(new ItemSearch(List.of(TestItem.coded("het").made())).find("het"))
                .hasSize(1);
    }

    @Test
    void whatIsFoundDoesNotDependOnTheLanguageOfTheComputer() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(new ItemSearch(ITEMS).find("LICHTSCHAKELAAR KIJKT")).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
