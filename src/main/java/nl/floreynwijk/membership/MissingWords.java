package nl.floreynwijk.membership;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the words of members who have none: those of a version that knew other words, or of a backup of it.
 *
 * <p>Words follow from names by rules that only this code knows, so that no change of the schema can write them. A
 * thousand members take some seconds, during which not all are found.
 */
@Component
class MissingWords {

    private static final Logger LOG = LoggerFactory.getLogger(MissingWords.class);
    private static final int AT_ONCE = 1_000;

    private final SearchWords words;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MissingWords(SearchWords words, JdbcClient database, TransactionTemplate transaction) {
        this.words = words;
        this.database = database;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        var written = 0;
        for (var some = writeSome(); some > 0; some = writeSome()) {
            written += some;
        }
        if (written > 0) {
            LOG.info("The register can be searched in again: the words of {} members were written", written);
        }
    }

    private int writeSome() {
        return transaction.execute(_ -> {
            var members = withoutWords();
            words.rewrite(members);
            return members.size();
        });
    }

    /** Nobody changes them meanwhile. */
    private List<Findable> withoutWords() {
        return database.sql("""
                        select m.id, m.given_name, m.family_name, m.organisation_name, m.email, m.number,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town
                        from membership_member m left join membership_residence r on r.current_of = m.id
                        where m.search_words is null
                        limit :most for update
                        """)
                .param("most", AT_ONCE)
                .query((row, _) -> MemberRow.findable(row))
                .list();
    }
}
