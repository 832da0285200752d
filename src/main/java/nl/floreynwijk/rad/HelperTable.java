package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who counts coins at tables, and finds them back by the secret of their address. */
@Component
class HelperTable {

    private final JdbcClient database;

    HelperTable(JdbcClient database) {
        this.database = database;
    }

    void keep(Helper helper, Token secret, Instant now) {
        database.sql("""
                        insert into rad_helper (id, evening_id, name, secret_hash, made_at)
                        values (:id, :evening, :name, :hash, :now)
                        """)
                .param("id", helper.id().value())
                .param("evening", helper.evening().value())
                .param("name", helper.name())
                .param("hash", secret.hash())
                .param("now", now)
                .update();
    }

    /** Whoever has that secret, also when they may not any more. */
    Optional<Helper> find(Token secret) {
        return database.sql("select * from rad_helper where secret_hash = ?")
                .param(secret.hash())
                .query((row, _) -> helperIn(row))
                .optional();
    }

    List<Helper> of(EveningId evening) {
        return database.sql("select * from rad_helper where evening_id = ? order by made_at, id")
                .param(evening.value())
                .query((row, _) -> helperIn(row))
                .list();
    }

    private static Helper helperIn(ResultSet row) throws SQLException {
        return new Helper(
                new HelperId(row.getObject("id", UUID.class)),
                new EveningId(row.getObject("evening_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)));
    }

    /** The evening at which they helped; empty when they did not any more. */
    Optional<EveningId> end(HelperId id, Instant now) {
        var evening = database.sql("select evening_id from rad_helper where id = ? and ended_at is null for update")
                .param(id.value())
                .query((row, _) -> new EveningId(row.getObject("evening_id", UUID.class)))
                .optional();
        evening.ifPresent(_ -> database.sql("update rad_helper set ended_at = :now where id = :id")
                .param("now", now)
                .param("id", id.value())
                .update());
        return evening;
    }
}
