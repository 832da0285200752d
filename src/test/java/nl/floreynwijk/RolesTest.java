package nl.floreynwijk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may open which page: every page there is, tried by a visitor and by somebody with each role.
 *
 * <p>What should come out is written in {@code who-may-open-what.txt}, for people to read and to agree to; a page that
 * is not in it fails the test.
 */
class RolesTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestPages pages;

    @Test
    void everyPageOpensForThoseItIsMeantForAndForNobodyElse() throws IOException {
        var addresses = pages.addresses(RouteConfiguration.forApplicationScope());
        var opened = new LinkedHashMap<String, List<RouteData>>();
        opened.put("visitor", opened(addresses));
        for (var role : Role.values()) {
            people.signedIn(role.name(), role);
            closeTab();
            openTab();
            addresses.putAll(pages.ownAddresses(RouteConfiguration.forApplicationScope()));
            opened.put(role.name(), opened(addresses));
        }

        assertThat(addresses.keySet().stream().map(page -> line(page, opened)).collect(joining("\n", "", "\n")))
                .isEqualTo(new ClassPathResource("who-may-open-what.txt").getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<RouteData> opened(Map<RouteData, String> addresses) {
        return addresses.entrySet().stream()
                .filter(page -> opens(page.getKey(), page.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the page itself comes on screen, instead of sign-in or a refusal. On "" a signed-in person is led on. */
    private static boolean opens(RouteData page, String address) {
        UI.getCurrent().navigate(address);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(page.getNavigationTarget()::isInstance);
    }

    private static String line(RouteData page, Map<String, List<RouteData>> opened) {
        var who = opened.entrySet().stream()
                .filter(entry -> entry.getValue().contains(page))
                .map(Map.Entry::getKey)
                .toList();
        var everybody = who.size() == Role.values().length + 1;
        var everyRole = who.equals(Arrays.stream(Role.values()).map(Role::name).toList());
        return "/%s: %s"
                .formatted(
                        page.getTemplate(),
                        everybody ? "everybody" : everyRole ? "everybody signed in" : String.join(", ", who));
    }
}
