package nl.floreynwijk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletContextInitializerBeans;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Whatever answers a request is ours and says who may ask, or stands here with the reason why everybody may.
 *
 * <p>Spring Security lets every address through, because our pages and addresses guard themselves. What a library brings
 * along does not: without this test it would be open to the world unnoticed.
 */
@PortalTest
class HandlersTest {

    private static final String[] OTHERS = {
        // Everything else below is reached through it
        "servlet dispatcherServlet [/]",
        // Vaadin: each page says who may open it
        "servlet springServlet [/vaadinServlet/*]",
        "vaadinRootMapping /**",
        // Style sheets, scripts and icons, the same for everybody
        "resourceHandlerMapping /**",
        "resourceHandlerMapping /webjars/**",
        // They prepare a request or refuse it, and leave the answer to others
        "filter characterEncodingFilter",
        "filter formContentFilter",
        "filter requestContextFilter",
        "filter springSecurityFilterChain",
        // It takes the time
        "filter webMvcObservationFilter",
        // Vaadin looks for its pages when the server starts
        "VaadinServletContextInitializer"
    };

    @Autowired
    ListableBeanFactory portal;

    @Test
    void nothingAnswersThatAsksNobodysLeave() {
        assertThat(Stream.concat(handlersOfOthers(), registeredByOthers())).containsExactlyInAnyOrder(OTHERS);
    }

    private Stream<String> handlersOfOthers() {
        return portal.getBeansOfType(HandlerMapping.class).entrySet().stream()
                .flatMap(it -> handlersOfOthers(it.getValue()).map(handler -> it.getKey() + " " + handler));
    }

    private static Stream<String> handlersOfOthers(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().values().stream()
                        .filter(it -> !isOurs(it) || !asks(it))
                        .map(HandlerMethod::toString);
            case AbstractUrlHandlerMapping addresses -> addressesOf(addresses).stream();
            case RouterFunctionMapping functions ->
                functions.getRouterFunction() == null ? Stream.empty() : Stream.of("functions");
            default -> Stream.of("of a kind this test does not know");
        };
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("nl.floreynwijk.");
    }

    private static boolean asks(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .anyMatch(it -> AnnotatedElementUtils.hasAnnotation(it, PreAuthorize.class)
                        || AnnotatedElementUtils.hasAnnotation(it, RolesAllowed.class));
    }

    private static List<String> addressesOf(AbstractUrlHandlerMapping mapping) {
        var addresses = new ArrayList<>(mapping.getHandlerMap().keySet());
        if (mapping.getRootHandler() != null) {
            addresses.add("/");
        }
        if (mapping.getDefaultHandler() != null) {
            addresses.add("whatever nobody else answers");
        }
        return addresses;
    }

    private Stream<String> registeredByOthers() {
        return new ServletContextInitializerBeans(portal)
                .stream()
                        .filter(it -> !(it instanceof ServletListenerRegistrationBean))
                        .map(HandlersTest::describe);
    }

    private static String describe(ServletContextInitializer registration) {
        return switch (registration) {
            case ServletRegistrationBean<?> it -> "servlet " + it.getServletName() + " " + it.getUrlMappings();
            case AbstractFilterRegistrationBean<?> it -> "filter " + it.getFilterName();
            default -> registration.getClass().getSimpleName();
        };
    }
}
