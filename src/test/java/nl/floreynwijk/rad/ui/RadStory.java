package nl.floreynwijk.rad.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sanne prepares an evening and leads it, ten people put coins with their phones, somebody counts a table, everybody sees the bars,
 * and who asked for it gets the result by mail. Sanne opens and ends it, one of the ten takes part and the table is counted by keyboard
 * only.
 */
class RadStory extends BrowserStory {

    private static final int GUESTS = 10;
    private static final int MOST_TABS = 120;
    private static final String NAME = "Rad van de Bloesemstraat";
    private static final List<String> CARDS = List.of(
            "Klusservice voor ouderen", "Thuiszorg uit de buurt", "Buurttuin met bankjes", "Een markt elke week");

    @Autowired
    JdbcClient database;

    @Test
    void anEveningIsPreparedPlayedAndMailed() {
        var sanne = somebody("nl", DESKTOP);
        signIn(sanne, DemoPerson.SANNE);
        plan(sanne);
        CARDS.forEach(it -> addCard(sanne, it));
        var helper = helperAddress(sanne);
        openForReal(sanne);
        var screen = bigScreen(sanne);

        var evening = evening(sanne);
        var code = code(evening);
        var guests = new ArrayList<Page>();
        for (var number = 1; number <= GUESTS; number++) {
            guests.add(comeIn(code, number));
        }
        assertThat(screen.getByText("10 mensen")).isVisible();
        putByKeyboardOnly(guests.getFirst());
        guests.stream().skip(1).forEach(it -> putCoins(it, CARDS.getFirst(), 4));
        guests.stream().skip(5).forEach(it -> putCoins(it, CARDS.get(2), 3));
        loseConnectionAndComeBack(guests.get(1));
        countTable(helper);
        assertThat(screen.getByText("13 mensen")).isVisible();

        showBars(sanne, screen);
        askForResult(guests.get(2), evening);
        closeAndEnd(sanne, screen);
        assertThat(guests.get(3).getByText("De avond is voorbij.").first()).isVisible();
        readMail(evening);
    }

    private void plan(Page sanne) {
        open(sanne, "/kantoor/rad");
        look(sanne, "rad-evenings");
        sanne.setViewportSize(DESKTOP, 900);
        link(sanne, "Plan een avond").click();
        field(sanne, "Naam van de avond").fill(NAME);
        field(sanne, "Welke vraag legt u voor? (mag leeg blijven)").fill("Wat wilt u het liefst in de wijk?");
        field(sanne, "Waar is het? (mag leeg blijven)").fill("De Nieuwe Sleutel");
        type(sanne, "Dag", day());
        sanne.keyboard().press("Enter");
        type(sanne, "Begint om", "20:00");
        sanne.keyboard().press("Enter");
        press(sanne, "Bewaar deze avond");
        expectTitle(sanne, NAME);
    }

    private String day() {
        var day = DutchTime.day(clock.instant()).plusDays(1);
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static void addCard(Page sanne, String title) {
        press(sanne, "Maak een kaart");
        field(sanne, "Titel").fill(title);
        press(sanne, "Bewaar de kaart");
        assertThat(sanne.getByText("De kaart %s is bewaard.".formatted(title))).isVisible();
        settle(sanne);
    }

    private static String helperAddress(Page sanne) {
        field(sanne, "Naam van de tafelhulp").fill("Joke");
        press(sanne, "Maak een adres");
        var address = field(sanne, "Geheim adres").inputValue();
        press(sanne, "Het adres is doorgegeven");
        settle(sanne);
        look(sanne, "rad-prepare");
        sanne.setViewportSize(DESKTOP, 900);
        return address.substring(address.indexOf("/rad/"));
    }

    private static void openForReal(Page sanne) {
        pressByKeyboard(sanne, button(sanne, "Open de avond"));
        pressByKeyboard(sanne, answer(sanne, "Open de avond"));
        expectTitle(sanne, "Leid de avond: " + NAME);
        look(sanne, "rad-lead");
        sanne.setViewportSize(DESKTOP, 900);
    }

    /** The button of a question that was asked. */
    private static Locator answer(Page page, String button) {
        return page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static void pressByKeyboard(Page page, Locator button) {
        reach(page, button);
        page.keyboard().press("Enter");
        settle(page);
    }

    private static void reach(Page page, Locator element) {
        assertThat(element).isVisible();
        for (var tabs = 0; tabs < MOST_TABS && !isFocused(element); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(element).isFocused();
    }

    private static void typeInto(Page page, String label, String text) {
        reach(page, field(page, label));
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    private Page bigScreen(Page sanne) {
        var screen = sanne.context().newPage();
        screen.setViewportSize(1920, 1080);
        open(screen, "/kantoor/rad/%s/scherm".formatted(evening(sanne)));
        assertThat(screen.getByText(code(evening(sanne)).substring(0, 3)).first())
                .isVisible();
        lookAtScreen(screen, "rad-screen-joining");
        return screen;
    }

    /** The one whose page they are on. */
    private static String evening(Page host) {
        return host.url().replaceFirst(".*/rad/", "").replaceFirst("/.*", "");
    }

    private String code(String evening) {
        return database.sql("select code from rad_evening where id = ?")
                .param(evening)
                .query(String.class)
                .single();
    }

    private Page comeIn(String code, int number) {
        var guest = somebody("nl", PHONE);
        open(guest, "/rad/" + code);
        if (number == 1) {
            look(guest, "rad-door");
            guest.setViewportSize(PHONE, 900);
        }
        press(guest, "Doe mee");
        assertThat(guest.getByText("van uw 10 munten over")).isVisible();
        return guest;
    }

    private static void putByKeyboardOnly(Page guest) {
        var more = guest.getByLabel("Een munt erbij op " + CARDS.get(1));
        reach(guest, more);
        for (var coin = 1; coin <= 10; coin++) {
            guest.keyboard().press("Enter");
            assertThat(guest.getByText("%s: %d".formatted(CARDS.get(1), coin)).first())
                    .isVisible();
        }
        guest.keyboard().press("Enter");
        assertThat(guest.getByText("Al uw munten liggen.").first()).isVisible();
        lookAt(guest, "rad-coins", PHONE, ColorScheme.LIGHT);
        lookAtColours(guest, "rad-coins", DESKTOP, ColorScheme.DARK);
        guest.setViewportSize(PHONE, 900);
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("it => document.activeElement === it");
    }

    private static void putCoins(Page guest, String card, int coins) {
        for (var coin = 1; coin <= coins; coin++) {
            guest.getByLabel("Een munt erbij op " + card).click();
            assertThat(guest.getByText("%s: %d".formatted(card, coin)).first()).isVisible();
        }
    }

    private static void loseConnectionAndComeBack(Page guest) {
        guest.context().setOffline(true);
        guest.getByLabel("Een munt erbij op " + CARDS.getFirst()).click();
        guest.context().setOffline(false);
        assertThat(guest.getByText("%s: 5".formatted(CARDS.getFirst())).first()).isVisible();
        guest.reload();
        settle(guest);
        assertThat(guest.getByText("5 van uw 10 munten over")).isVisible();
    }

    private void countTable(String address) {
        var joke = somebody("nl", PHONE);
        open(joke, address);
        look(joke, "rad-table");
        joke.setViewportSize(PHONE, 900);
        typeInto(joke, "Nummer van het tafelblad", "1");
        typeInto(joke, "Aantal mensen", "3");
        typeInto(joke, "2. " + CARDS.get(1), "31");
        pressByKeyboard(joke, button(joke, "Bewaar dit tafelblad"));
        assertThat(problem(joke, "hebben samen 30")).isVisible();
        typeInto(joke, "2. " + CARDS.get(1), "30");
        pressByKeyboard(joke, button(joke, "Bewaar dit tafelblad"));
        assertThat(joke.getByText("Tafelblad 1 is bewaard").first()).isVisible();
    }

    private static void showBars(Page sanne, Page screen) {
        assertThat(screen.getByText(CARDS.getFirst())).hasCount(0);
        sanne.getByText("De kaarten met de meeste munten bovenaan").first().click();
        assertThat(screen.getByText(CARDS.getFirst()).first()).isVisible();
        lookAtScreen(screen, "rad-screen-coins");
    }

    private static void lookAtScreen(Page screen, String view) {
        lookAtColours(screen, view, 1920, ColorScheme.LIGHT);
        lookAtColours(screen, view, 1920, ColorScheme.DARK);
        screen.setViewportSize(1920, 1080);
    }

    private static void askForResult(Page guest, String evening) {
        field(guest, "Uw e-mailadres").fill(address(evening));
        press(guest, "Bewaar");
        assertThat(guest.getByText("U krijgt na de avond de uitslag per e-mail.")
                        .first())
                .isVisible();
    }

    private static void closeAndEnd(Page sanne, Page screen) {
        pressByKeyboard(sanne, button(sanne, "Stop met munten leggen"));
        assertThat(sanne.getByText("Niemand kan meer munten leggen.").first()).isVisible();
        settle(sanne);
        pressByKeyboard(sanne, button(sanne, "Beëindig de avond"));
        pressByKeyboard(sanne, answer(sanne, "Beëindig de avond"));
        open(sanne, sanne.url().replaceFirst("https?://[^/]+", "").replace("/avond", "/uitslag"));
        assertThat(sanne.getByText("mensen deden mee").first()).isVisible();
        look(sanne, "rad-result");
        assertThat(screen.getByText("Afgelopen").first()).isVisible();
        lookAtScreen(screen, "rad-screen-ended");
    }

    private void readMail(String evening) {
        assertThat(count(
                        "select count(*) from notification_mail where address = ? and subject like '%Bloesemstraat%'",
                        address(evening)))
                .isEqualTo(1);
        assertThat(count("""
                        select count(*) from rad_guest g join rad_run r on r.id = g.run_id
                        where r.evening_id = ? and g.email is not null
                        """, evening)).isZero();
    }

    private static String address(String evening) {
        return "gast-%s@example.org".formatted(evening);
    }

    private int count(String query, String which) {
        return database.sql(query).param(which).query(Integer.class).single();
    }
}
