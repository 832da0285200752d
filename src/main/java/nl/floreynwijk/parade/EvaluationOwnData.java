package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of how markets were for somebody: it is told to them, and their words are forgotten with them. */
@Component
class EvaluationOwnData {

    private static final int MOST = 1_000;

    private final JdbcClient database;
    private final I18NProvider texts;

    EvaluationOwnData(JdbcClient database, I18NProvider texts) {
        this.database = database;
        this.texts = texts;
    }

    private record Said(
            String edition, String mark, String turnover, String again, String wentWell, String better, Instant at) {

        String words(I18NProvider texts, Locale language) {
            return Stream.of(
                            edition,
                            texts.getTranslation("parade.evaluation.mark." + mark, language),
                            turnover.isEmpty()
                                    ? ""
                                    : texts.getTranslation("parade.evaluation.turnover." + turnover, language),
                            texts.getTranslation("parade.evaluation.again." + again, language),
                            wentWell,
                            better)
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        Map<String, Object> code() {
            return Map.of(
                    "edition", edition,
                    "mark", mark,
                    "turnover", turnover,
                    "again", again,
                    "wentWell", wentWell,
                    "better", better,
                    "said", at.toString());
        }
    }

    /** Of each of their stalls, the last first; for the data that the whole module gives of somebody. */
    OwnDatum about(AccountId account, Locale language) {
        var said = database.sql("""
                        select e.name as edition, v.* from parade_evaluation v join parade_booking b on b.id = v.booking_id
                        join parade_edition e on e.id = b.edition_id
                        where b.account_id = :account order by v.said_at desc limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> saidIn(row))
                .list();
        return OwnDatum.of("evaluations", said, it -> it.words(texts, language), Said::code);
    }

    private static Said saidIn(ResultSet row) throws SQLException {
        return new Said(
                row.getString("edition"),
                row.getString("mark"),
                Optional.ofNullable(row.getString("turnover")).orElse(""),
                row.getString("again"),
                row.getString("went_well"),
                row.getString("better"),
                row.getObject("said_at", Instant.class));
    }

    /** Marks stay in the sums, where they are nobody's; words go. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(AccountId account) {
        database.sql("""
                        update parade_evaluation v join parade_booking b on b.id = v.booking_id
                        set v.went_well = '', v.better = '' where b.account_id = ?
                        """).param(account.value()).update();
    }
}
