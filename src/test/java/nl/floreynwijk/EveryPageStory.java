package nl.floreynwijk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.groupingBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens every page there is, as somebody who may, in both languages: axe finds nothing, and a picture is left to look at. */
class EveryPageStory extends BrowserStory {

    @Autowired
    ServletContext servletContext;

    @Autowired
    TestPages pages;

    private static final String PRESS_LINK = """
            path => {
                const link = document.createElement('a');
                link.href = path;
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
            }
            """;

    @Test
    void everyPageIsFitToBeSeen() {
        eachPage("nl", (page, route) -> {
            lookAt(page, nameOf(route), PHONE, ColorScheme.LIGHT);
            lookAtColours(page, nameOf(route), DESKTOP, ColorScheme.DARK);
        });
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        eachPage("en", (page, route) -> {
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            takePicture(page, nameOf(route) + "-en", PHONE, ColorScheme.LIGHT);
        });
    }

    /** Each person signs in once, and opens all pages that are theirs. */
    private void eachPage(String language, BiConsumer<Page, RouteData> look) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        var people = pages.addresses(RouteConfiguration.forRegistry(routes)).entrySet().stream()
                .collect(groupingBy(entry -> whoMayOpen(entry.getKey())));
        people.forEach((person, theirs) -> {
            var page = somebodyWhoChose(language, PHONE);
            person.ifPresent(it -> signIn(page, it));
            open(page, "/" + theirs.getFirst().getValue());
            look.accept(page, theirs.getFirst().getKey());
            theirs.stream().skip(1).forEach(entry -> {
                goOnTo(page, "/" + entry.getValue());
                look.accept(page, entry.getKey());
            });
            page.context().close();
        });
    }

    /** As whoever presses a link does, which takes half the time of opening the portal anew. */
    private static void goOnTo(Page page, String path) {
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> page.evaluate(PRESS_LINK, path));
        settle(page);
    }

    private static Optional<DemoPerson> whoMayOpen(RouteData route) {
        var view = route.getNavigationTarget();
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Arrays.stream(DemoPerson.values())
                    .filter(person -> person.roles().contains(Role.valueOf(roles.value()[0])))
                    .findFirst();
        }
        return view.isAnnotationPresent(PermitAll.class) ? Optional.of(DemoPerson.RIA) : Optional.empty();
    }

    private static String nameOf(RouteData route) {
        return kebab(route.getNavigationTarget().getSimpleName());
    }
}
