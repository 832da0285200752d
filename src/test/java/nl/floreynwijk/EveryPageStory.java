package nl.floreynwijk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import java.util.Map;
import java.util.Optional;
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

    @Test
    void everyPageIsFitToBeSeen() {
        addresses().forEach((route, address) -> {
            var page = openedBySomebodyWhoMay("nl", route, address);
            lookAt(page, nameOf(route), PHONE, ColorScheme.LIGHT);
            lookAt(page, nameOf(route), DESKTOP, ColorScheme.DARK);
            page.context().close();
        });
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        addresses().forEach((route, address) -> {
            var page = openedBySomebodyWhoMay("en", route, address);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            lookAt(page, nameOf(route) + "-en", PHONE, ColorScheme.LIGHT);
            page.context().close();
        });
    }

    private Map<RouteData, String> addresses() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        return pages.addresses(RouteConfiguration.forRegistry(routes));
    }

    private Page openedBySomebodyWhoMay(String language, RouteData route, String address) {
        var page = somebodyWhoChose(language, PHONE);
        whoMayOpen(route).ifPresent(person -> signIn(page, person));
        open(page, "/" + address);
        return page;
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
