package nl.floreynwijk.budgets.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.base.ui.MainLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures of the open book, on a page of the tests' own: on every screen, in every light, easy and hard. */
class PicturesStory extends BrowserStory {

    private static final String PATH = "proef/plaatjes";
    private static final int SMALLEST = 320;

    @Autowired
    ServletContext servletContext;

    @BeforeEach
    void openPage() {
        routes().setRoute(PATH, PicturesPage.class, List.of(MainLayout.class));
    }

    @AfterEach
    void closePage() {
        routes().removeRoute(PATH);
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)));
    }

    @Test
    void everyPictureFitsEveryScreen() {
        var ria = somebody("nl", PHONE);
        for (var name : PicturesPage.CASES) {
            show(ria, name);
            look(ria, "pictures-" + name);
            lookAt(ria, "pictures-" + name, DESKTOP, ColorScheme.LIGHT);
            takePicture(ria, "pictures-" + name, SMALLEST, ColorScheme.DARK);
            expectNothingSideways(ria);
        }
    }

    @Test
    void everyPictureHasItsTable() {
        var ria = somebody("nl", PHONE);
        for (var name : PicturesPage.CASES) {
            show(ria, name);
            openTables(ria);
            lookAt(ria, "pictures-tables-" + name, SMALLEST, ColorScheme.LIGHT);
            expectNothingSideways(ria);
            takePicture(ria, "pictures-tables-" + name, DESKTOP, ColorScheme.LIGHT);
        }
    }

    @Test
    void lettersMayBeTwiceAsLargeAndColoursFurtherApart() {
        var piet = somebody("en", PHONE);
        for (var name : PicturesPage.CASES) {
            show(piet, name);
            piet.evaluate("""
                    () => {
                        document.documentElement.style.setProperty('--aura-base-font-size', '36');
                        document.body.dataset.contrast = 'high';
                    }""");
            openTables(piet);
            takePicture(piet, "pictures-large-" + name, SMALLEST, ColorScheme.LIGHT);
            expectNothingSideways(piet);
            lookAt(piet, "pictures-large-" + name, DESKTOP, ColorScheme.DARK);
        }
    }

    @Test
    void coloursOfTheDeviceSayAsMuch() {
        var ria = somebody("nl", DESKTOP);
        for (var name : PicturesPage.CASES) {
            show(ria, name);
            ria.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            takePicture(ria, "pictures-forced-" + name, DESKTOP, ColorScheme.LIGHT);
        }
        show(ria, "flow-many");
        ria.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setForcedColors(ForcedColors.NONE));
        takePicture(ria, "pictures-printed-flow-many", DESKTOP, ColorScheme.LIGHT);
    }

    @Test
    void aScreenReaderAndTheKeyboardGetTheSameFigures() {
        var ria = somebody("nl", DESKTOP);
        show(ria, "flow");
        var figure = ria.getByRole(
                AriaRole.FIGURE,
                new Page.GetByRoleOptions()
                        .setName("Van de € 12.500,50 is nu € 4.210,50 vrij, € 3.000,00 gereserveerd"));
        assertThat(figure).isVisible();
        var summary = figure.getByText("Als tabel");
        summary.focus();
        ria.keyboard().press("Enter");
        var where = figure.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("Waar het geld nu is"));
        assertThat(where.getByRole(AriaRole.ROW)).hasCount(9);
        assertThat(where.getByRole(AriaRole.ROW).nth(2))
                .hasText("Gereserveerd: Schommel op het Lorentzplein€ 3.000,00");
        assertThat(where.getByRole(AriaRole.ROW).last()).hasText("Samen€ 12.500,50");

        show(ria, "bars");
        link(ria, "Speelplek").press("Enter");
        expectTitle(ria, "Inloggen");
    }

    private static void show(Page page, String name) {
        page.setViewportSize(DESKTOP, 900);
        open(page, "/" + PATH + "?toon=" + name);
        expectTitle(page, name);
        assertThat(page.locator("figure").first()).isVisible();
    }

    private static void openTables(Page page) {
        page.locator("summary").all().forEach(Locator::click);
    }

    private static void expectNothingSideways(Page page) {
        var sticksOut = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main *')]
                    .filter(it => it.checkVisibility() && it.getBoundingClientRect().right > innerWidth + 1)
                    .map(it => `${it.localName}.${it.className}: ${it.textContent.slice(0, 40)}`)""");
        assertThat(sticksOut).isEmpty();
    }
}
