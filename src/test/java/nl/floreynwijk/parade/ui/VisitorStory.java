package nl.floreynwijk.parade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor looks for cheese on their phone, keeps it, and loses the connection in the crowd. */
class VisitorStory extends BrowserStory {

    private static final int PITCHES = 24;
    private static final List<String> GOODS = List.of(
            "Boekenkraam De Wurm",
            "Tweedehands kleding",
            "Buurthuis De Ontmoeting",
            "Poffertjes van Piet",
            "Plantjes en stekjes");

    @Autowired
    TestParade parade;

    @Autowired
    TestStreet street;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private BookingId cheese = BookingId.random();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void todayIsTheMarket() {
        today = DutchTime.day(clock.instant());
        edition = parade.edition();
        street.onlyOn(edition, today);
        street.become(edition, EditionStatus.DEFINITE, "");
        var pitches = parade.pitches(edition, PITCHES);
        cheese = stall("Kaasboerderij Bij Crème", "Boerenkaas en pesto", Category.FOOD, pitches.get(17));
        IntStream.range(0, GOODS.size())
                .forEach(it ->
                        stall(GOODS.get(it), "Van alles voor kleine prijzen", Category.GOODS, pitches.get(it * 4)));
        activity("Shantykoor De Zeemannen", "Hoofdpodium", 11, 12);
        activity("Buurtband Los Zand", "Hoofdpodium", 12, 14);
        activity("Sjoelen voor jong en oud", "Bij de fontein", 10, 16);
    }

    private BookingId stall(String name, String sells, Category category, PitchId pitch) {
        return street.stall(edition, new TestStreet.Stall(category, name, sells, ""), List.of(pitch), List.of(today));
    }

    private void activity(String title, String stage, int from, int until) {
        database.sql("""
                        insert into parade_activity (id, edition_id, kind, title, about, stage, day, starts_at, ends_at, x, y,
                            version)
                        values (uuid(), ?, 'MUSIC', ?, 'Voor iedereen, en gratis.', ?, ?, ?, ?, ?, 6000, 1)
                        """)
                .param(edition.value())
                .param(title)
                .param(stage)
                .param(today)
                .param(LocalTime.of(from, 0))
                .param(LocalTime.of(until, 0))
                .param(stage.startsWith("Hoofd") ? 9_200 : 3_000)
                .update();
    }

    @AfterEach
    void theStreetIsEmpty() {
        street.remove(edition);
    }

    private static Locator line(Page page, String name) {
        return page.locator(".fair-list > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator heart(Page page, String name) {
        return line(page, name).locator(".fair-heart");
    }

    private Page visitor(String language, int width, int hour) {
        var page = somebody(language, width);
        page.clock().setFixedTime(Date.from(DutchTime.at(today, LocalTime.of(hour, 30))));
        open(page, "/parade");
        return page;
    }

    @Test
    void aVisitorFindsTheCheeseByKeyboardAndStillHasItWithoutAConnection() {
        var page = visitor("nl", PHONE, 11);
        look(page, "parade-visitor");
        page.setViewportSize(PHONE, 900);

        field(page, "Wat zoekt u?").focus();
        page.keyboard().type("kAAs");
        PlaywrightAssertions.assertThat(page.locator(".fair-found"))
                .hasText("Gevonden: 1 van 6 kramen en 0 van 3 onderdelen van het programma.");
        PlaywrightAssertions.assertThat(line(page, "Boekenkraam")).isHidden();
        PlaywrightAssertions.assertThat(page.locator(".fair-hit")).hasCount(1);
        lookAt(page, "parade-visitor-found", PHONE, ColorScheme.LIGHT);
        page.setViewportSize(PHONE, 900);

        heart(page, "Bij Crème").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(heart(page, "Bij Crème")).hasAttribute("aria-pressed", "true");
        line(page, "Bij Crème").getByText("Op de plattegrond").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*zoek=kAAs#plek-.*"));

        PlaywrightAssertions.assertThat(page.locator("main[data-kept-offline]")).hasCount(1);
        page.context().setOffline(true);
        page.reload();
        PlaywrightAssertions.assertThat(page.locator(".fair-offline")).containsText("U hebt geen verbinding.");
        PlaywrightAssertions.assertThat(heart(page, "Bij Crème")).hasAttribute("aria-pressed", "true");
        PlaywrightAssertions.assertThat(line(page, "Boekenkraam")).isHidden();
        field(page, "Wat zoekt u?").fill("");
        button(page, "Alleen mijn favorieten").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".fair-list > li:visible")).hasCount(1);
        lookAt(page, "parade-visitor-offline", PHONE, ColorScheme.DARK);
        page.context().setOffline(false);
    }

    @Test
    void fromThePlanSomebodyComesToTheStallAndBack() {
        var page = visitor("nl", PHONE, 11);
        page.locator(".fair-taken").nth(5).focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#kraam-" + cheese)).isFocused();
    }

    @Test
    void whatIsOnNowAndSoonIsSaidByTheClockOfThePhone() {
        var page = visitor("nl", PHONE, 11);
        PlaywrightAssertions.assertThat(line(page, "Shantykoor").locator(".fair-now"))
                .hasText("Nu bezig");
        PlaywrightAssertions.assertThat(line(page, "Los Zand").locator(".fair-now"))
                .hasText("Begint straks");
        page.clock().setFixedTime(Date.from(DutchTime.at(today, LocalTime.of(14, 30))));
        page.reload();
        PlaywrightAssertions.assertThat(line(page, "Shantykoor").locator(".fair-now"))
                .isEmpty();
    }

    @Test
    void afterTheMarketFavouritesAreForgotten() {
        var page = visitor("nl", PHONE, 11);
        heart(page, "Bij Crème").click();
        assertThat(page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('parade-favourites/')).length"))
                .isEqualTo(1);
        page.clock().setFixedTime(Date.from(DutchTime.at(today.plusDays(1), LocalTime.of(9, 0))));
        page.reload();
        assertThat(page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('parade-favourites/')).length"))
                .isEqualTo(0);
    }

    @Test
    void onPaperThereAreThePlanTheStallsAndTheProgramme() {
        var page = visitor("nl", DESKTOP, 11);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        PlaywrightAssertions.assertThat(page.locator(".fair-search")).isHidden();
        PlaywrightAssertions.assertThat(page.locator(".fair-plan")).isVisible();
        PlaywrightAssertions.assertThat(line(page, "Bij Crème")).isVisible();
        var pdf = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPath(Path.of("target", "screenshots", "parade-visitor-print.pdf")));
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void withoutJavaScriptTheSameIsFound() {
        var page = somebodyWithoutJavaScript("nl");
        page.navigate("/parade");
        field(page, "Wat zoekt u?").fill("kaas");
        button(page, "Zoek").click();
        PlaywrightAssertions.assertThat(page.locator(".fair-stalls > li:visible"))
                .hasCount(1);
        PlaywrightAssertions.assertThat(page.locator(".fair-hit")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator(".fair-heart:visible")).hasCount(0);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void whenItDoesNotGoOnThatIsReadFirst() {
        street.become(edition, EditionStatus.CANCELLED, "Het KNMI geeft code rood voor onweer.");
        var english = visitor("en", PHONE, 11);
        PlaywrightAssertions.assertThat(english.locator("h1 + *")).containsText("The market is called off.");
        look(english, "parade-visitor-cancelled-en");
        assertThat(english.context().cookies()).isEmpty();
        street.become(edition, EditionStatus.UNCERTAIN, "Er is kans op storm. Vrijdag weten we meer.");
        var dutch = visitor("nl", PHONE, 11);
        lookAt(dutch, "parade-visitor-uncertain", PHONE, ColorScheme.DARK);
        street.become(edition, EditionStatus.IDEA, "");
    }

    @Test
    void theOrganiserSeesTheDayAtAGlance() {
        activity("Djembé in de straat", "Hoofdpodium", 13, 15);
        var meike = somebody("nl", DESKTOP);
        signIn(meike, DemoPerson.MEIKE);
        open(meike, "/kantoor/parade/" + edition + "/programma");
        PlaywrightAssertions.assertThat(meike.getByText("Tegelijk op deze plaats: Buurtband Los Zand"))
                .isVisible();
        look(meike, "parade-programme");
        meike.setViewportSize(DESKTOP, 900);
        press(meike, "Zet iets in het programma");
        look(meike, "parade-programme-dialog");
    }
}
