package nl.floreynwijk.base.startup;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** Refuses a port that no computer has, before anything starts. */
@Component
class PortCheck implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final int HIGHEST = 65_535;

    private final ServerProperties server;

    PortCheck(ServerProperties server) {
        this.server = server;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var port = server.getPort();
        if (port != null && (port < 0 || port > HIGHEST)) {
            throw new CannotStartException(
                    "There is no port %d.".formatted(port),
                    "Choose one from 1 to %d with SERVER_PORT.".formatted(HIGHEST));
        }
    }
}
