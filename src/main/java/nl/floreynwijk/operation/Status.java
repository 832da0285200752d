package nl.floreynwijk.operation;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** How the portal does, in all its parts. */
@Service
public class Status {

    private static final Logger LOG = LoggerFactory.getLogger(Status.class);

    private final List<StatusSource> sources;
    private final AsPortal asPortal;
    private volatile int concerns;

    Status(List<StatusSource> sources, AsPortal asPortal) {
        this.sources = sources;
        this.asPortal = asPortal;
    }

    /** How each part does at this moment. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<StatusPart> parts(Locale language) {
        return sources.stream()
                .flatMap(source -> part(source, language))
                .sorted(Comparator.comparingInt(StatusPart::order))
                .toList();
    }

    /** Without a database, the part about the database says so itself and others have nothing to tell. */
    private Stream<StatusPart> part(StatusSource source, Locale language) {
        try {
            return Stream.of(source.part(language));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("{} cannot tell how it does", source, e);
            return Stream.empty();
        }
    }

    /** How many things needed attention when the portal last looked, which it does every minute. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public int concerns() {
        return concerns;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void look() {
        asPortal.run(() -> concerns = parts(Languages.DUTCH).stream()
                .mapToInt(part -> part.concerns().size())
                .sum());
    }
}
