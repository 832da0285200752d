package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.SQLTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.floreynwijk.base.persistence.TableGrants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.StringUtils;

/** Which database keeps everything, and how it answers. */
@Component
class DatabaseStatusSource implements StatusSource {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStatusSource.class);

    private static final int ORDER = 20;
    private static final int PATIENCE_IN_SECONDS = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    private final JdbcTemplate database;
    private final TableGrants grants;
    private final boolean external;
    private final I18NProvider texts;

    DatabaseStatusSource(JdbcTemplate database, TableGrants grants, Environment environment, I18NProvider texts) {
        this.database = database;
        this.grants = grants;
        this.external = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        this.texts = texts;
    }

    private record Facts(String version, long size, int changes, Instant changedAt) {}

    @Override
    public StatusPart part(Locale language) {
        var words = new Words(texts, language);
        try {
            return there(words, language);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database cannot tell how it does", e);
            return away(words);
        }
    }

    private StatusPart there(Words words, Locale language) {
        var millis = answerTime() / NANOS_PER_MILLI;
        var known = read();
        var kind = external ? "operation.database.external" : "operation.database.embedded";
        var facts = List.of(
                words.fact("operation.database.product", words.of(kind, known.version())),
                words.fact("operation.database.answer", String.format(language, "%.1f ms", millis)),
                words.fact("operation.database.size", words.size(known.size())),
                words.fact(
                        "operation.database.schema",
                        words.of(
                                "operation.database.schema.changes", known.changes(), words.moment(known.changedAt()))),
                words.fact(
                        "operation.database.trail",
                        words.of(
                                grants.isTrailRewritable()
                                        ? "operation.database.trail.open"
                                        : "operation.database.trail.closed")));
        return new StatusPart(words.of("operation.database"), facts, concerns(words), ORDER);
    }

    private List<Concern> concerns(Words words) {
        return grants.isTrailRewritable()
                ? List.of(new Concern(
                        words.of("operation.database.rewritable"), words.of("operation.database.rewritable.remedy")))
                : List.of();
    }

    private static StatusPart away(Words words) {
        var concern = new Concern(words.of("operation.database.away"), words.of("operation.database.away.remedy"));
        return new StatusPart(words.of("operation.database"), List.of(), List.of(concern), ORDER);
    }

    private long answerTime() {
        var time = database.execute((ConnectionCallback<Long>) connection -> {
            var asked = System.nanoTime();
            if (!connection.isValid(PATIENCE_IN_SECONDS)) {
                throw new SQLTimeoutException("The database does not answer");
            }
            return System.nanoTime() - asked;
        });
        return Objects.requireNonNull(time);
    }

    private Facts read() {
        var facts = database.queryForObject(
                """
                select version() as version,
                    (select sum(data_length + index_length) from information_schema.tables
                    where table_schema = database()) as size,
                    (select count(*) from DATABASECHANGELOG) as changes,
                    (select max(dateexecuted) from DATABASECHANGELOG) as changed_at
                """,
                (row, _) -> new Facts(
                        row.getString("version").replaceFirst("-.*", ""),
                        row.getLong("size"),
                        row.getInt("changes"),
                        row.getObject("changed_at", Instant.class)));
        return Objects.requireNonNull(facts);
    }
}
