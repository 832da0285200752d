package nl.floreynwijk.parade.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestWaiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A street is full: Ria and Mehmet wait, a stall is cancelled, Ria passes by keyboard, and Mehmet is next. */
class WaitingStory extends BrowserStory {

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    private EditionId edition = EditionId.random();
    private BookingId full = BookingId.random();

    @BeforeEach
    void theStreetIsFull() {
        edition = parade.edition();
        parade.only(edition);
        var pitches = parade.pitches(edition, 2);
        var sofie = made.at(DemoPerson.SOFIE.address());
        full = made.booked(edition, sofie, Category.GOODS, pitches.subList(0, 1), parade.days());
        made.booked(edition, sofie, Category.GOODS, pitches.subList(1, 2), parade.days());
    }

    @AfterEach
    void thereIsNoStreet() {
        made.clear(edition);
        parade.remove(edition);
    }

    private Page as(DemoPerson person, int width) {
        var page = somebody("nl", width);
        start(page, person);
        return page;
    }

    @Test
    void aPitchThatIsCancelledGoesToWhoeverWaits() {
        var ria = as(DemoPerson.RIA, PHONE);
        join(ria, 1);
        var mehmet = as(DemoPerson.MEHMET, PHONE);
        join(mehmet, 2);
        watch(as(DemoPerson.MEIKE, DESKTOP));

        made.cancelled(full);

        pass(ria);
        open(mehmet, "/parade/wachtlijst");
        assertThat(mehmet.getByText("Er is een plaats voor u vrij").first()).isVisible();
        lookAt(mehmet, "waiting-offer", DESKTOP, ColorScheme.DARK);
    }

    private static void join(Page page, int position) {
        open(page, "/parade/wachtlijst?soort=GOODS");
        expectTitle(page, "Wachtlijst");
        lookAt(page, "waiting-join", PHONE, ColorScheme.LIGHT);
        press(page, "Zet mij op de wachtlijst");
        assertThat(page.getByText("U bent nummer " + position + " in de rij.").first())
                .isVisible();
        lookAt(page, "waiting-joined", PHONE, ColorScheme.DARK);
    }

    private void watch(Page meike) {
        open(meike, "/kantoor/parade/" + edition + "/wachtlijst");
        assertThat(meike.getByText("Nummer 1 in de rij").first()).isVisible();
        look(meike, "waiting-desk");
        open(meike, "/kantoor/parade/" + edition + "/lijsten");
        assertThat(meike.getByText("Politie en brandweer").first()).isVisible();
        look(meike, "waiting-lists");
        open(meike, "/kantoor/parade/" + edition + "/inchecken");
        look(meike, "waiting-check-in");
    }

    /** By keyboard, from the button to the question and back to what came of it. */
    private static void pass(Page ria) {
        open(ria, "/parade/wachtlijst");
        lookAt(ria, "waiting-offer", PHONE, ColorScheme.LIGHT);
        ria.getByText("Nee, deze wil ik niet").first().focus();
        ria.keyboard().press("Enter");
        settle(ria);
        var question = ria.getByRole(AriaRole.ALERTDIALOG);
        lookAt(ria, "waiting-pass", PHONE, ColorScheme.LIGHT);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Geef de plaats door"))
                .press("Enter");
        assertThat(ria.getByText("De plaats gaat naar de volgende.").first()).isVisible();
    }
}
