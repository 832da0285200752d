package nl.floreynwijk.rad;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.workgroups.WorkGroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that a result is made of: the runs of an evening, its cards, and the coins of one run. Each is one query. */
@Component
class OutcomeTable {

    private final JdbcClient database;

    OutcomeTable(JdbcClient database) {
        this.database = database;
    }

    /** A run with what belongs to its evening; its turnout is without coins. */
    record RunRow(
            EveningPlan plan,
            Optional<Instant> endedAt,
            Optional<Euros> budget,
            String notes,
            int version,
            List<AttachmentId> photos,
            RunSummary run,
            Turnout turnout) {}

    /** The runs of an evening, the first one first. */
    List<RunRow> runs(EveningId evening) {
        return database.sql("""
                        select e.*, r.id as run, r.number, r.practice, r.state, r.board, r.opened_at, r.closed_at, r.live,
                            (select count(*) from rad_guest g where g.run_id = r.id and not g.at_home) as phones,
                            (select count(*) from rad_guest g where g.run_id = r.id and g.at_home) as at_home,
                            coalesce((select sum(s.people) from %s), 0) as at_tables,
                            (select group_concat(p.photo_id order by p.added_at, p.photo_id) from rad_photo p
                                where p.evening_id = e.id) as photos
                        from rad_evening e join rad_run r on r.evening_id = e.id
                        where e.id = :evening order by r.number
                        """.formatted(BoardTable.SHEETS))
                .param("evening", evening.value())
                .query((row, _) -> runIn(row))
                .list();
    }

    private static RunRow runIn(ResultSet row) throws SQLException {
        return new RunRow(
                Rows.plan(row),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)),
                euros(row, "budget_cents"),
                row.getString("notes"),
                row.getInt("version"),
                photos(row.getString("photos")),
                new RunSummary(
                        new RunId(row.getObject("run", UUID.class)),
                        row.getInt("number"),
                        row.getBoolean("practice"),
                        RunState.valueOf(row.getString("state")),
                        Board.valueOf(row.getString("board")),
                        row.getObject("opened_at", Instant.class),
                        Optional.ofNullable(row.getObject("closed_at", Instant.class)),
                        row.getBoolean("live")),
                new Turnout(row.getInt("phones"), row.getInt("at_home"), row.getInt("at_tables"), 0));
    }

    private static Optional<Euros> euros(ResultSet row, String column) throws SQLException {
        var cents = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new Euros(cents));
    }

    private static List<AttachmentId> photos(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",", -1)).map(AttachmentId::of).toList();
    }

    /** The cards of an evening by their numbers, without coins. */
    List<CardOutcome> cards(EveningId evening) {
        return database.sql("""
                        select c.*, g.target_id as group_id, p.target_id as proposal_id, p.round_id
                        from rad_card c
                        left join rad_became g on g.card_id = c.id and g.kind = 'GROUP'
                        left join rad_became p on p.card_id = c.id and p.kind = 'PROPOSAL'
                        where c.evening_id = :evening order by c.number
                        """)
                .param("evening", evening.value())
                .query((row, _) -> cardIn(row))
                .list();
    }

    private static CardOutcome cardIn(ResultSet row) throws SQLException {
        var proposal = row.getObject("proposal_id", UUID.class);
        return new CardOutcome(
                Rows.card(row),
                0,
                Optional.ofNullable(row.getObject("group_id", UUID.class)).map(WorkGroupId::new),
                proposal == null
                        ? Optional.empty()
                        : Optional.of(new BecameProposal(
                                new RoundId(row.getObject("round_id", UUID.class)), new ProposalId(proposal))));
    }

    /** Coins on a card: of a guest, or of so many people at a table. */
    private record Lying(boolean table, UUID owner, int people, int card, int coins) {}

    /** What lies in a run: of each phone, and of each table as its sheet says it last. */
    record Lain(List<Wishes> phones, List<AtTable> tables) {}

    Lain lain(RunId run) {
        var lying = lying(run);
        return new Lain(
                owners(lying, false).stream().map(it -> new Wishes(coins(it))).toList(),
                owners(lying, true).stream()
                        .map(it -> new AtTable(it.getFirst().people(), coins(it)))
                        .toList());
    }

    private List<Lying> lying(RunId run) {
        return database.sql("""
                        select false as at_table, p.guest_id as owner, 1 as people, c.number, p.coins
                        from rad_coins p join rad_card c on c.id = p.card_id where p.run_id = :run
                        union all
                        select true, s.id, s.people, c.number, t.coins
                        from rad_sheet s join rad_sheet_coins t on t.sheet_id = s.id join rad_card c on c.id = t.card_id
                        where s.run_id = :run and not exists (select 1 from rad_sheet n
                            where n.run_id = s.run_id and n.number = s.number and n.version > s.version)
                        """)
                .param("run", run.value())
                .query((row, _) -> new Lying(
                        row.getBoolean("at_table"),
                        row.getObject("owner", UUID.class),
                        row.getInt("people"),
                        row.getInt("number"),
                        row.getInt("coins")))
                .list();
    }

    private static List<List<Lying>> owners(List<Lying> lying, boolean table) {
        return List.copyOf(lying.stream()
                .filter(it -> it.table() == table)
                .collect(groupingBy(Lying::owner))
                .values());
    }

    private static SortedMap<Integer, Integer> coins(List<Lying> lying) {
        var coins = new TreeMap<Integer, Integer>();
        lying.forEach(it -> coins.merge(it.card(), it.coins(), Integer::sum));
        return coins;
    }
}
