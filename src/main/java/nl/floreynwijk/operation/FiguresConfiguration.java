package nl.floreynwijk.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Where figures come from: requests, statements, tabs and memory. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }

    /** A dozen figures for each guard on the way of a request tell an operator nothing. */
    @Bean
    static SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestValves(
            StatementCount statements, MeterRegistry meters) {
        return server -> server.addEngineValves(new RequestNumber(), new QueryFigures(statements, meters));
    }

    @Bean
    MeterBinder tabFigures(OpenTabs open, Heap heap) {
        return meters -> {
            gauge("portal.tabs", "Tabs that are open", open::tabs, meters);
            gauge("portal.sessions", "Sessions that are open, of people and of visitors", open::sessions, meters);
            Gauge.builder("portal.heap.per.tab", () -> heapPerTab(heap, open))
                    .description("Memory in use after the last clean-up, divided by the open tabs")
                    .baseUnit("bytes")
                    .register(meters);
        };
    }

    private static void gauge(String name, String description, Supplier<Number> value, MeterRegistry meters) {
        Gauge.builder(name, value).description(description).register(meters);
    }

    /** No number while nobody is there. */
    private static double heapPerTab(Heap heap, OpenTabs open) {
        var tabs = open.tabs();
        return tabs == 0 ? Double.NaN : (double) heap.afterCleanUp() / tabs;
    }
}
