package nl.floreynwijk.operation;

import nl.floreynwijk.base.startup.CannotStartException;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to show health and figures where everybody comes, before anything starts. */
@Component
class ManagementPortCheck implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final int HIGHEST = 65_535;

    private final Environment environment;

    ManagementPortCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new CannotStartException(
                    "Health and figures need a port of their own, and would share that of the portal.",
                    "Choose another with MANAGEMENT_SERVER_PORT, or -1 for none.");
        }
        var port = environment.getProperty("management.server.port", Integer.class, 0);
        if (port > HIGHEST) {
            throw new CannotStartException(
                    "There is no port %d.".formatted(port),
                    "Choose one from 1 to %d with MANAGEMENT_SERVER_PORT.".formatted(HIGHEST));
        }
    }
}
