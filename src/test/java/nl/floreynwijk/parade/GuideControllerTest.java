package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;
import static nl.floreynwijk.parade.TestStreet.music;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor reads of the market, and gets without an account, a session or a script. */
@PortalTest
class GuideControllerTest {

    private static final TestStreet.Stall CHEESE =
            new TestStreet.Stall(Category.FOOD, "Bij Crème & Zn.", "Boerenkaas, pesto en noten", "zuivel");
    private static final TestStreet.Stall SOAP =
            new TestStreet.Stall(Category.CRAFT, "Zeepkunst", "Zeep van geitenmelk", "");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestParade parade;

    @Autowired
    TestStreet street;

    @Autowired
    TestPeople people;

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    PersonalPhotos photos;

    @Autowired
    AttachmentCheck check;

    @Autowired
    QueryCounter queries;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void aStreetWithCheeseAndSoap() {
        parade.clear();
        edition = parade.edition();
        pitches = parade.pitches(edition, 12);
        cheese = street.stall(edition, CHEESE, List.of(pitches.get(10), pitches.get(1)), parade.days());
        street.stall(edition, SOAP, List.of(pitches.getFirst()), List.of(saturday()));
        people.signedIn("meike", Role.PARADE_ORGANISER);
        desk.add(edition, music("Shantykoor", "Hoofdpodium", saturday(), 11, 12));
        desk.add(edition, music("Kaasdans", "Plein", saturday().plusDays(1), 13, 14));
        TestPeople.signOut();
    }

    private LocalDate saturday() {
        return parade.days().getFirst();
    }

    private MvcResult open(String address, Object... headers) throws Exception {
        var request = get(URI.create(address));
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at].toString(), headers[at + 1]);
        }
        return MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build()
                .perform(request)
                .andReturn();
    }

    private String body(String address, Object... headers) throws Exception {
        return open(address, headers).getResponse().getContentAsString();
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(body("/parade" + query));
    }

    private static List<String> shown(Document page, String list) {
        return page.select(list + " li:not([hidden]) .fair-name").eachText();
    }

    @Test
    void everythingIsThereInOrderOfNumber() throws Exception {
        var page = page("");

        assertThat(page.select("h1").text()).isEqualTo("Zomerparade");
        assertThat(shown(page, "#kramen")).containsExactly("Zeepkunst", "Bij Crème & Zn.");
        assertThat(page.select("#kramen .fair-number").eachText()).containsExactly("1", "2, 11");
        assertThat(shown(page, "#programma")).containsExactly("Shantykoor", "Kaasdans");
        assertThat(page.select("#programma .fair-time").eachText().getFirst()).isEqualTo("11.00–12.00 uur");
        assertThat(page.select(".fair-facts").text()).contains("10.00–17.00 uur", "Noordewierweg");
        assertThat(page.select("#kramen .fair-kind").eachText().getFirst()).startsWith("Zelfgemaakt · alleen zaterdag");
    }

    @Test
    void aSearchFindsByNameWhatIsSoldSectorAndKindWhateverTheAccents() throws Exception {
        assertThat(shown(page("?zoek=KAAS"), "#kramen")).containsExactly("Bij Crème & Zn.");
        assertThat(shown(page("?zoek=KAAS"), "#programma")).containsExactly("Kaasdans");
        assertThat(shown(page("?zoek=creme"), "#kramen")).containsExactly("Bij Crème & Zn.");
        assertThat(shown(page("?zoek=zuivel"), "#kramen")).containsExactly("Bij Crème & Zn.");
        assertThat(shown(page("?zoek=handmade"), "#kramen")).containsExactly("Zeepkunst");
        assertThat(shown(page("?zoek=noten%20kaas"), "#kramen")).containsExactly("Bij Crème & Zn.");
        assertThat(shown(page("?zoek=worst"), "#kramen")).isEmpty();
        assertThat(page("?zoek=worst").select(".fair-nothing:not([hidden])")).hasSize(2);
        assertThat(page("?zoek=zeep").select(".fair-nothing:not([hidden])")).hasSize(1);
        assertThat(page("?zoek=kaas").select(".fair-found").text())
                .isEqualTo("Gevonden: 1 van 2 kramen en 1 van 2 onderdelen van het programma.");
    }

    @Test
    void kindsAndDaysAreChosenAndNonsenseIsIgnored() throws Exception {
        assertThat(shown(page("?soort=CRAFT"), "#kramen")).containsExactly("Zeepkunst");
        assertThat(shown(page("?dag=" + saturday().plusDays(1)), "#kramen")).containsExactly("Bij Crème & Zn.");
        assertThat(shown(page("?dag=" + saturday()), "#programma")).containsExactly("Shantykoor");
        assertThat(shown(page("?soort=NONSENS&dag=gisteren"), "#kramen")).hasSize(2);
        assertThat(page("?soort=CRAFT").select("option[selected]").eachText()).containsExactly("Zelfgemaakt");
    }

    @Test
    void thePlanHasEachPitchWithANameAndASearchPointsAtIt() throws Exception {
        var page = page("?zoek=kaas");

        assertThat(page.select("svg > [id^=plek-]")).hasSize(12);
        assertThat(page.select("svg .fair-taken").eachAttr("aria-label"))
                .containsExactly("plaats 1: Zeepkunst", "plaats 2: Bij Crème & Zn.", "plaats 11: Bij Crème & Zn.");
        assertThat(page.select("svg .fair-hit text").eachText()).containsExactly("2", "11");
        assertThat(page.select("svg .fair-miss text").eachText()).containsExactly("1");
        assertThat(page.select("#kraam-" + cheese + " a").eachAttr("href")).contains("#plek-" + pitches.get(1));
        assertThat(page.select("svg .fair-taken").eachAttr("href"))
                .allSatisfy(
                        it -> assertThat(page.getElementById(it.substring(1))).isNotNull());
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void hostileNamesStayText() throws Exception {
        var hostile = "\"><script>alert(1)</script>";
        street.stall(
                edition,
                new TestStreet.Stall(Category.OTHER, hostile, "</script><img src=x onerror=alert(2)>", "' onx='"),
                List.of(pitches.get(5)),
                parade.days());
        street.become(edition, EditionStatus.UNCERTAIN, hostile);

        var html = body("/parade?zoek=%22%3E%3Cscript%3Ealert(3)%3C/script%3E");
        var page = Jsoup.parse(html);

        assertThat(page.select("script")).extracting(it -> it.attr("src")).containsExactly("/scripts/parade.js");
        assertThat(page.select("[onerror], [onx], img[src=x]")).isEmpty();
        assertThat(page.select(".fair-status").text()).contains(hostile);
        assertThat(page.select("#kramen .fair-name").eachText()).contains(hostile);
        assertThat(page.select("#zoek").val()).isEqualTo("\"><script>alert(3)</script>");
        assertThat(data().toString()).contains("alert(2)");
    }

    @Test
    void onlyWhatIsBookedAndForVisitorsIsShown() throws Exception {
        var held = new TestStreet.Stall(Category.FOOD, "Nog niet zeker", "", "");
        street.stall(edition, held, BookingState.HELD, List.of(pitches.get(3)), parade.days());
        street.stall(edition, held, BookingState.REQUESTED, List.of(pitches.get(4)), parade.days());

        assertThat(body("/parade")).doesNotContain("Nog niet zeker", "0612345678", "Naast Truus");
        assertThat(body("/parade/gegevens.json")).doesNotContain("Nog niet zeker", "0612345678", "Naast Truus");
    }

    @Test
    void whatSomebodyHasToKnowFirstComesFirst() throws Exception {
        street.become(edition, EditionStatus.UNCERTAIN, "Er komt storm.");
        assertThat(firstBelowTitle(page("")).text())
                .isEqualTo("Het is nog niet zeker of de markt doorgaat. Er komt storm.");
        street.become(edition, EditionStatus.CANCELLED, "Code rood.");
        assertThat(firstBelowTitle(page("")).text()).isEqualTo("De markt gaat niet door. Code rood.");
        street.become(edition, EditionStatus.DEFINITE, "");
        assertThat(firstBelowTitle(page("")).text()).isEqualTo("De markt gaat door.");
    }

    @Test
    void whatIsCalledOffIsOneLineAboveTheMarketThatGoesOn() throws Exception {
        var other = parade.edition();
        street.become(edition, EditionStatus.CANCELLED, "Storm <b>op komst</b>.");
        street.onlyOn(other, saturday().plusDays(30));

        var page = page("");
        assertThat(page.select("main").attr("data-edition")).isEqualTo(other.toString());
        assertThat(page.select(".fair-called-off").text())
                .matches("Zomerparade, zaterdag .*, gaat niet door. De reden: Storm <b>op komst</b>.");
        assertThat(page.select("main > *").getFirst().className()).isEqualTo("fair-called-off");
        assertThat(page.select(".fair-status")).isEmpty();
        assertThat(page.select(".fair-book a").attr("href")).isEqualTo("/parade/kramen?markt=" + other);
        assertThat(body("/parade", "Accept-Language", "en")).contains("is called off. The reason:");

        street.become(other, EditionStatus.IDEA, "");
        assertThat(page("").select(".fair-called-off")).isEmpty();
    }

    @Test
    void whereTheOrganiserDecidesAPitchIsAskedFor() throws Exception {
        assertThat(page("").select(".fair-book").text()).isEqualTo("Zelf een kraam? Kies een plaats en boek");
        parade.rule(edition, "approval", true);
        assertThat(page("").select(".fair-book").text()).isEqualTo("Zelf een kraam? Kies een plaats en vraag die aan");
    }

    private static Element firstBelowTitle(Document page) {
        return page.select("h1 + *").getFirst();
    }

    @Test
    void whatIsOnNowAndSoonIsSaid() throws Exception {
        clock.advance(Duration.between(clock.instant(), DutchTime.at(saturday(), LocalTime.of(10, 30))));
        assertThat(page("").select(".fair-now").eachText()).containsExactly("Begint straks");
        clock.advance(Duration.ofMinutes(45));
        assertThat(page("").select(".fair-now").eachText()).containsExactly("Nu bezig");
        clock.advance(Duration.ofDays(3));
        assertThat(firstBelowTitle(page("")).text()).isEqualTo("Deze markt is geweest. Tot de volgende keer.");
    }

    @Test
    void withoutAMarketThePageSaysSo() throws Exception {
        street.become(edition, EditionStatus.IDEA, "");
        assertThat(page("").select("main").text()).startsWith("Er is nu geen markt");
        assertThat(open("/parade/gegevens.json").getResponse().getStatus()).isEqualTo(404);
        parade.clear();
        assertThat(open("/parade").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void anEditionOfWhichNothingIsKnownYetIsAPageToo() throws Exception {
        parade.clear();
        parade.edition();
        assertThat(page("").select("section").text())
                .contains("Er zijn nog geen kramen", "Het programma is er nog niet");
    }

    @Test
    void itIsKeptForAMinuteAndWhoeverHasItIsOnlyToldSo() throws Exception {
        var first = open("/parade").getResponse();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(first.getHeaders("Vary")).anySatisfy(it -> assertThat(it).contains("Cookie"));
        var known = requireNonNull(first.getHeader("ETag"));
        assertThat(known).isNotBlank();

        var again = open("/parade", "If-None-Match", known).getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();

        street.become(edition, EditionStatus.UNCERTAIN, "Storm");
        assertThat(open("/parade", "If-None-Match", known).getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void nobodyGetsASessionAndNoScriptRunsButOurs() throws Exception {
        var answer = open("/parade");

        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("<script>", "http://", "https://");
    }

    @Test
    void twoQueriesTellEverything() {
        assertThat(queries.during(() -> {
                    try {
                        open("/parade");
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                }))
                .hasSize(2);
    }

    @Test
    void itSpeaksTheLanguageOfWhoeverReads() throws Exception {
        var english = Jsoup.parse(body("/parade", "Accept-Language", "en-GB"));
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h2").eachText()).containsExactly("Floor plan", "Stalls", "Programme");
        assertThat(english.select("#programma .fair-time").eachText().getFirst())
                .isEqualTo("11:00–12:00");
        var dutch = Jsoup.parse(body("/parade?taal=nl", "Accept-Language", "en-GB"));
        assertThat(dutch.select("h2").eachText()).containsExactly("Plattegrond", "Kramen", "Programma");
        assertThat(dutch.select("input[name=taal]").val()).isEqualTo("nl");
    }

    @Test
    void aPhotoOfABookedStallIsForEverybody() throws Exception {
        var photo = photos.keep(TestFiles.checkedPhoto(check, "kaas.jpg"));
        street.showPhoto(cheese, photo.value());
        var address = "/parade/foto/" + cheese;
        assertThat(page("").select("#kraam-" + cheese + " a").eachAttr("href")).contains(address);

        var answer = open(address).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("image/");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(open("/parade/foto/" + UUID.randomUUID()).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(open("/parade/foto/x").getResponse().getStatus()).isEqualTo(404);

        street.become(edition, EditionStatus.IDEA, "");
        assertThat(open(address).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void aPhotoOfWhatIsNotBookedIsForNobody() throws Exception {
        var photo = photos.keep(TestFiles.checkedPhoto(check, "kaas.jpg"));
        var asked = street.stall(edition, SOAP, BookingState.REQUESTED, List.of(pitches.get(7)), parade.days());
        street.showPhoto(asked, photo.value());
        assertThat(open("/parade/foto/" + asked).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void theDrawingOfTheStreetIsForEverybodyOnceTheEditionIs() throws Exception {
        var picture = photos.keep(TestFiles.checkedPhoto(check, "straat.jpg"));
        assertThat(open("/parade/tekening/" + picture).getResponse().getStatus())
                .isEqualTo(404);
        street.draw(edition, picture.value());
        assertThat(page("").select(".fair-plan img").attr("src")).isEqualTo("/parade/tekening/" + picture);
        assertThat(open("/parade/tekening/" + picture).getResponse().getStatus())
                .isEqualTo(200);
        street.become(edition, EditionStatus.IDEA, "");
        assertThat(open("/parade/tekening/" + picture).getResponse().getStatus())
                .isEqualTo(404);
    }

    private JsonNode data() throws Exception {
        return json.readTree(body("/parade/gegevens.json"));
    }

    @Test
    void theSameIsThereAsDataInTheWordsOfSchemaOrg() throws Exception {
        var answer = open("/parade/gegevens.json").getResponse();
        assertThat(answer.getContentType()).startsWith("application/ld+json");
        assertThat(page("").select("link[type=application/ld+json]").attr("href"))
                .isEqualTo("/parade/gegevens.json");

        var event = data();
        assertThat(event.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(event.get("@type").asString()).isEqualTo("Event");
        assertThat(event.get("name").asString()).isEqualTo("Zomerparade");
        assertThat(event.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.get("subEvent").size()).isEqualTo(2);
        assertThat(event.at("/subEvent/0/location/name").asString()).isEqualTo("Hoofdpodium");
        var places = event.at("/location/containsPlace");
        assertThat(places.size()).isEqualTo(12);
        var stall = places.get(1);
        assertThat(stall.get("name").asString()).isEqualTo("Bij Crème & Zn.");
        assertThat(stall.get("branchCode").asString()).isEqualTo("2");
        assertThat(stall.get("specialOpeningHoursSpecification").size()).isEqualTo(2);
        assertThat(stall.at("/additionalProperty/0/name").asString()).isEqualTo("left");
        assertThat(stall.at("/additionalProperty/0/value").decimalValue()).isEqualByComparingTo("8.33");
        assertThat(stall.at("/additionalProperty/0/unitCode").asString()).isEqualTo("P1");
    }

    @Test
    void dataTellThatItDoesNotGoOnOrMayNot() throws Exception {
        street.become(edition, EditionStatus.CANCELLED, "Code rood.");
        assertThat(data().get("eventStatus").asString()).isEqualTo("https://schema.org/EventCancelled");
        assertThat(data().at("/subEvent/0/eventStatus").asString()).isEqualTo("https://schema.org/EventCancelled");
        street.become(edition, EditionStatus.UNCERTAIN, "Er komt storm.");
        assertThat(data().get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(data().get("description").asString())
                .startsWith("Het is nog niet zeker of de markt doorgaat. Er komt storm.");
    }

    @Test
    void timesHaveTheOffsetOfTheirDayAlsoAroundTheChangeOfTheClock() throws Exception {
        street.onlyOn(edition, LocalDate.of(2027, 3, 27));
        assertThat(data().get("startDate").asString()).isEqualTo("2027-03-27T10:00:00+01:00");
        street.onlyOn(edition, LocalDate.of(2027, 3, 28));
        assertThat(data().get("startDate").asString()).isEqualTo("2027-03-28T10:00:00+02:00");
        street.onlyOn(edition, LocalDate.of(2027, 10, 31));
        assertThat(data().get("endDate").asString()).isEqualTo("2027-10-31T17:00:00+01:00");
    }
}
