package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.places.LandlordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds versions of lists. */
@Component
class ListQueries {

    private static final String SUMMARIES = """
            select l.*, (select count(*) from harry_item i where i.list_id = l.id) as items from harry_list l
            """;

    private final JdbcClient database;

    ListQueries(JdbcClient database) {
        this.database = database;
    }

    /** All versions: drafts first, then the newest. */
    List<ListSummary> all() {
        return database.sql(SUMMARIES + " order by l.valid_from is not null, l.valid_from desc, l.number desc")
                .query((row, _) -> summaryIn(row))
                .list();
    }

    Optional<ListSummary> find(ListId id) {
        return database.sql(SUMMARIES + " where l.id = :id")
                .param("id", id.value())
                .query((row, _) -> summaryIn(row))
                .optional();
    }

    /** The draft of a list; empty when there is none. */
    Optional<ListId> draftOf(Optional<LandlordId> landlord) {
        return ofWhom("select id from harry_list where published_at is null and landlord_id <=> :landlord", landlord)
                .query((row, _) -> idIn(row))
                .optional();
    }

    /** The number of the last version; 0 when there is none. */
    int lastNumber(Optional<LandlordId> landlord) {
        return ofWhom("select coalesce(max(number), 0) from harry_list where landlord_id <=> :landlord", landlord)
                .query(Integer.class)
                .single();
    }

    /** The published version with which a version is compared: the one before it, else the general list that held last. */
    Optional<ListId> before(ListSummary list) {
        return ofWhom("""
                        select id from harry_list
                        where published_at is not null and id <> :id
                            and (landlord_id is null and :landlord is not null or landlord_id <=> :landlord and number < :number)
                        order by landlord_id is null, number desc limit 1
                        """, list.landlord())
                .param("id", list.id().value())
                .param("number", list.number())
                .query((row, _) -> idIn(row))
                .optional();
    }

    /** The versions that hold on a day: the landlord's, as far as there is one, before the general one. */
    List<ListSummary> inForce(Optional<LandlordId> landlord, LocalDate day) {
        return ofWhom(SUMMARIES + """
                         where l.published_at is not null and l.valid_from <= :day
                            and (l.landlord_id is null or l.landlord_id = :landlord)
                            and not exists (
                                select 1 from harry_list newer
                                where newer.whose = l.whose and newer.published_at is not null and newer.valid_from <= :day
                                    and (newer.valid_from, newer.number) > (l.valid_from, l.number))
                        order by l.landlord_id is null
                        """, landlord)
                .param("day", day)
                .query((row, _) -> summaryIn(row))
                .list();
    }

    private JdbcClient.StatementSpec ofWhom(String sql, Optional<LandlordId> landlord) {
        return database.sql(sql)
                .param("landlord", landlord.map(LandlordId::value).orElse(null));
    }

    private static ListId idIn(ResultSet row) throws SQLException {
        return new ListId(row.getObject("id", UUID.class));
    }

    private static ListSummary summaryIn(ResultSet row) throws SQLException {
        return new ListSummary(
                idIn(row),
                Optional.ofNullable(row.getObject("landlord_id", UUID.class)).map(LandlordId::new),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                row.getString("note"),
                row.getInt("items"));
    }
}
