package nl.floreynwijk.base.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where to look now, and that it was heard when it is stopped. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void announce(ContextClosedEvent stop) {
        var isWhole = stop.getApplicationContext().getParent() == null;
        if (isWhole && environment.getProperty("local.server.port") != null) {
            LOG.info("The portal stops: what runs is finished first");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("The portal is ready at http://localhost:{} (Ctrl-C stops it)", port);
        }
    }
}
