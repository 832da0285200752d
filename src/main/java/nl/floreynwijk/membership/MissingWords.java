package nl.floreynwijk.membership;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes the words of members who have none: those of a version that knew other words, or of a backup of it.
 *
 * <p>Words follow from names by rules that only this code knows, so that no change of the schema can write them. A
 * thousand members take some seconds, during which not all are found. A register in which not all are found is better
 * than a portal that does not start.
 */
@Component
class MissingWords {

    private static final Logger LOG = LoggerFactory.getLogger(MissingWords.class);

    private final SearchWords words;

    MissingWords(SearchWords words) {
        this.words = words;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        var written = 0;
        try {
            for (var some = words.writeMissing(); some > 0; some = words.writeMissing()) {
                written += some;
            }
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("Not every member is found by a search: start the portal again to write their words", failure);
        }
        if (written > 0) {
            LOG.info("The register can be searched in again: the words of {} members were written", written);
        }
    }
}
