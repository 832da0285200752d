package nl.floreynwijk;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.floreynwijk.access.AccountId;
import org.springframework.stereotype.Component;

/** Every page there is, with an address that opens it. */
@Component
public class TestPages {

    private final List<PageExamples> examples;

    TestPages(List<PageExamples> examples) {
        this.examples = examples;
    }

    /** The pages by address, each with an example in the place of its parameters. An address begins without a slash. */
    public SequencedMap<RouteData, String> addresses(RouteConfiguration routes) {
        var parameters = new HashMap<Class<?>, RouteParameters>();
        examples.forEach(it -> {
            parameters.putAll(it.parameters());
            parameters.putAll(it.ownParameters());
        });
        var addresses = new LinkedHashMap<RouteData, String>();
        routes.getAvailableRoutes().stream()
                .sorted(Comparator.comparing(RouteData::getTemplate))
                .forEach(page -> addresses.put(page, addressOf(page, routes, parameters)));
        return addresses;
    }

    /** Of these, the pages that show what is of whoever is signed in now. */
    public Map<RouteData, String> ownAddresses(RouteConfiguration routes) {
        var parameters = new HashMap<Class<?>, RouteParameters>();
        examples.forEach(it -> parameters.putAll(it.ownParameters()));
        return routes.getAvailableRoutes().stream()
                .filter(page -> parameters.containsKey(page.getNavigationTarget()))
                .collect(toMap(page -> page, page -> addressOf(page, routes, parameters)));
    }

    private static String addressOf(
            RouteData page, RouteConfiguration routes, Map<Class<?>, RouteParameters> parameters) {
        var view = page.getNavigationTarget();
        if (page.getRouteParameters().isEmpty()) {
            return page.getTemplate();
        }
        var example =
                requireNonNull(parameters.get(view), () -> "No PageExamples say what opens /" + page.getTemplate());
        return routes.getUrl(view, example);
    }

    /** Puts some rows in every list, for somebody who sees all of them. */
    public void fillListsOf(AccountId viewer) {
        examples.forEach(it -> it.fillListsOf(viewer));
    }
}
