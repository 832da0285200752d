package nl.floreynwijk.rad;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was entered of table sheets; of what counts nothing is ever changed, a correction is a row more. */
@Component
class SheetTable {

    private final JdbcClient database;

    SheetTable(JdbcClient database) {
        this.database = database;
    }

    /** Who enters it: a helper, or a host. */
    record By(Optional<HelperId> helper, Optional<AccountId> account) {}

    private record Row(int number, TableSheet.Entry entry, Optional<CardId> card, int coins) {}

    /** Those of a run by their numbers. One query. */
    List<TableSheet> of(RunId run) {
        return rows(run).stream().collect(groupingBy(Row::number, TreeMap::new, toList())).values().stream()
                .map(SheetTable::sheet)
                .toList();
    }

    /** Each version once, and the last one once for each card on which something lies. */
    private List<Row> rows(RunId run) {
        return database.sql("""
                        select s.number, s.version, s.people, s.total, s.reason, s.entered_at,
                            coalesce(h.name, '') as by_name, c.card_id, coalesce(c.coins, 0) as coins
                        from rad_sheet s left join rad_helper h on h.id = s.helper_id
                            left join rad_sheet_coins c on c.sheet_id = s.id and s.version = (
                                select max(n.version) from rad_sheet n where n.run_id = s.run_id and n.number = s.number)
                        where s.run_id = ? order by s.number, s.version
                        """)
                .param(run.value())
                .query((row, _) -> rowIn(row))
                .list();
    }

    private static Row rowIn(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("number"),
                new TableSheet.Entry(
                        row.getInt("version"),
                        row.getInt("people"),
                        row.getInt("total"),
                        row.getString("by_name"),
                        row.getString("reason"),
                        row.getObject("entered_at", Instant.class)),
                Optional.ofNullable(row.getObject("card_id", UUID.class)).map(CardId::new),
                row.getInt("coins"));
    }

    private static TableSheet sheet(List<Row> rows) {
        var last = rows.getLast();
        var coins = new HashMap<CardId, Integer>();
        rows.forEach(it -> it.card().ifPresent(card -> coins.put(card, it.coins())));
        return new TableSheet(
                last.number(),
                last.entry().version(),
                last.entry().people(),
                coins,
                last.entry().by(),
                last.entry().enteredAt(),
                rows.stream().map(Row::entry).distinct().toList());
    }

    void insert(RunId run, int number, int version, SheetCount count, By by, String reason, Instant now) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into rad_sheet
                            (id, run_id, number, version, people, total, helper_id, account_id, reason, entered_at)
                        values (:id, :run, :number, :version, :people, :total, :helper, :account, :reason, :now)
                        """)
                .param("id", id)
                .param("run", run.value())
                .param("number", number)
                .param("version", version)
                .param("people", count.people())
                .param("total", count.total())
                .param("helper", by.helper().map(HelperId::value).orElse(null))
                .param("account", by.account().map(AccountId::value).orElse(null))
                .param("reason", reason)
                .param("now", now)
                .update();
        count.coins().forEach((card, coins) -> {
            if (coins > 0) {
                database.sql("insert into rad_sheet_coins (sheet_id, card_id, coins) values (:sheet, :card, :coins)")
                        .param("sheet", id)
                        .param("card", card.value())
                        .param("coins", coins)
                        .update();
            }
        });
    }
}
