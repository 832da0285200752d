package nl.floreynwijk.parade.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organiser draws the street with the mouse, by keyboard and with a finger, and puts their own picture below it. */
class PlanStory extends BrowserStory {

    private static final String SVG_WITH_SCRIPT =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    @Autowired
    TestParade parade;

    private EditionId edition = EditionId.random();

    @BeforeEach
    void thereIsAnEdition() {
        edition = parade.edition();
    }

    @AfterEach
    void thereIsNone() {
        parade.remove(edition);
    }

    private Page organiser(int width) {
        var page = somebody("nl", width);
        signIn(page, DemoPerson.MEIKE);
        open(page, "/kantoor/parade/" + edition + "/plattegrond");
        return page;
    }

    private static Locator pitch(Page page, String number) {
        return page.locator("floor-plan .pitch")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + number + "$")));
    }

    @Test
    void theStreetIsDrawnByKeyboard() {
        var page = organiser(DESKTOP);
        expectTitle(page, "Plattegrond van Zomerparade");
        look(page, "plan-empty");
        page.setViewportSize(DESKTOP, 900);
        press(page, "Zet de eerste plaats neer");
        assertThat(page.getByText("Plaats 1 staat erbij.")).isVisible();
        page.getByText("Zet er meer zulke plaatsen naast").click();
        field(page, "Hoeveel erbij?").fill("11");
        field(page, "Meters ertussen").fill("1,5");
        press(page, "Zet ze neer");
        assertThat(page.getByText("11 plaatsen staan erbij.")).isVisible();
        lookAt(page, "plan-pitch", PHONE, ColorScheme.LIGHT);
        lookAt(page, "plan-pitch", DESKTOP, ColorScheme.DARK);
        takePicture(page, "plan-pitch", DESKTOP, ColorScheme.LIGHT);
        takePicture(page, "plan-pitch", PHONE, ColorScheme.DARK);
        page.setViewportSize(DESKTOP, 900);

        moveByKeyboard(page);
        blockAndUndo(page);
    }

    /** Arrows go from pitch to pitch; Enter takes one, and then they move it. */
    private static void moveByKeyboard(Page page) {
        pitch(page, "1").focus();
        page.keyboard().press("Enter");
        settle(page);
        page.keyboard().press("ArrowRight");
        assertThat(pitch(page, "2")).isFocused();
        page.keyboard().press("End");
        assertThat(pitch(page, "12")).isFocused();
        page.keyboard().press("Enter");
        assertThat(pitch(page, "12")).hasAttribute("aria-pressed", "true");
        var before = leftOf(page, "12");
        for (var times = 0; times < 4; times++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Shift+ArrowDown");
        assertThat(button(page, "Maak ongedaan (3)")).isVisible();
        assertThat(leftOf(page, "12")).isEqualTo(before + 1);
        assertThat(pitch(page, "12")).isFocused();
    }

    private static double leftOf(Page page, String number) {
        return ((Number) pitch(page, number).evaluate("it => parseFloat(it.style.left)")).doubleValue();
    }

    private static void blockAndUndo(Page page) {
        press(page, "Blokkeer");
        type(page, "Waarom?", "Brandkraan");
        lookAt(page, "plan-block", PHONE, ColorScheme.LIGHT);
        page.setViewportSize(DESKTOP, 900);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Blokkeer"))
                .click();
        assertThat(page.getByText("Plaats 12 is geblokkeerd.")).isVisible();
        assertThat(pitch(page, "12")).hasAttribute("aria-label", "Plaats 12, 3 meter, niet te boeken: Brandkraan");
        press(page, "Maak ongedaan (4)");
        press(page, "Maak ongedaan (3)");
        press(page, "Maak ongedaan (2)");
        assertThat(pitch(page, "2")).hasCount(0);
        press(page, "Maak ongedaan (1)");
        assertThat(page.getByText("De straat is nog leeg.")).isVisible();
    }

    @Test
    void pitchesAreMovedWithTheMouseAndWithAFinger() {
        parade.pitches(edition, 6);
        var page = organiser(DESKTOP);
        var box = pitch(page, "3").boundingBox();
        drag(page, box.x + 20, box.y + 20, box.x + 20, box.y + 140);
        assertThat(button(page, "Maak ongedaan (1)")).isVisible();
        assertThat(pitch(page, "3").boundingBox().y).isGreaterThan(box.y + 100);
        drag(page, box.x - 60, box.y + 20, box.x + 60, box.y + 140);
        assertThat(page.getByText("Plaats 2 en plaats 3 liggen over elkaar.")).isVisible();
        look(page, "plan-clash");

        var other = organiser(PHONE);
        pitch(other, "5").click();
        settle(other);
        lookAt(other, "plan-phone", PHONE, ColorScheme.LIGHT);
        other.setViewportSize(PHONE, 900);
        press(other, "Omlaag");
        assertThat(button(other, "Maak ongedaan (1)")).isVisible();
        assertThat(page.locator("floor-plan .pitch[style*='top: 10.25%']")).hasCount(1);
    }

    private static void drag(Page page, double fromX, double fromY, double toX, double toY) {
        page.mouse().move(fromX, fromY);
        page.mouse().down();
        page.mouse().move(toX, toY, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        settle(page);
    }

    @Test
    void thePictureBelowThePitchesIsAPictureAndNothingElse() {
        parade.pitches(edition, 8);
        var page = organiser(DESKTOP);
        choose(page, "straat.svg", "image/svg+xml", SVG_WITH_SCRIPT.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".attachment-error")).not().isEmpty();
        lookAt(page, "plan-svg", PHONE, ColorScheme.LIGHT);
        page.setViewportSize(DESKTOP, 900);
        choose(page, "straat.png", "image/png", SVG_WITH_SCRIPT.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".attachment-error")).containsText("straat.png");
        choose(page, "straat.png", "image/png", TestFiles.png(10_000, 6_000));
        assertThat(page.locator(".attachment-error")).containsText("40");
        lookAt(page, "plan-60mp", PHONE, ColorScheme.DARK);
        page.setViewportSize(DESKTOP, 900);
        choose(page, "straat.jpg", "image/jpeg", TestFiles.jpeg(1_600, 700));
        assertThat(button(page, "straat.jpg weghalen")).isVisible();
        press(page, "Gebruik deze tekening");
        assertThat(page.getByText("Uw tekening ligt nu onder de plaatsen.")).isVisible();
        assertThat(page.locator(".plan-sheet > img")).hasCount(1);
        look(page, "plan-picture");
    }

    private static void choose(Page page, String name, String type, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
        settle(page);
    }
}
