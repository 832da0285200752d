package nl.floreynwijk.blockbudget;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.tally.CountingRules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws up what is voted on; what gets what is left is not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Papers {

    private static final String ROUND = """
            select title, voters, form, points, cents, ideas_from, check_from, vote_from, vote_until, objections_until,
                opened_at, ballot_fixed_at, counted_at, stopped_at
            from blockbudget_round where id = ?
            """;

    /** A ballot is read on a phone. */
    private static final int MOST_WORDS = 160;

    /** So many rounds in which people vote at the same time; of more of them ballots are read anew now and then. */
    private static final int MOST_KEPT = 200;

    private final Cache<Begun, Fixed> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Incompatibles incompatibles;
    private final JdbcClient database;

    Papers(Incompatibles incompatibles, JdbcClient database) {
        this.incompatibles = incompatibles;
        this.database = database;
    }

    /** The ballot paper of a round of which the vote began. */
    BallotPaper of(Round round) {
        return new BallotPaper(
                round.id(),
                round.rules().form(),
                round.amount(),
                round.rules().points(),
                items(round.id()).stream()
                        .filter(it -> !round.spare().filter(it.id()::equals).isPresent())
                        .toList());
    }

    /** A round as far as casting a ballot in it asks for it; nothing is voted on before voting begins. */
    record Voted(String title, BallotPaper paper, Fixed fixed, Voters voters, RoundDays days, RoundMarks marks) {

        Phase phase(Instant now) {
            return marks.phase(days, now);
        }
    }

    /**
     * What stays as it is from the moment on that voting begins.
     *
     * @param rivals of each proposal the others that cannot win together with it
     */
    record Fixed(List<BallotPaper.Item> items, Map<ProposalId, Set<ProposalId>> rivals) {

        private static final Fixed NOTHING = new Fixed(List.of(), Map.of());
    }

    /** Since when people vote in a round: a beginning that was undone is another one. */
    private record Begun(RoundId round, Instant at) {}

    Optional<Voted> find(RoundId id) {
        return read(ROUND, id);
    }

    /** Keeps a round as {@link RoundRepository#hold} does. */
    Optional<Voted> hold(RoundId id) {
        return read(ROUND + " lock in share mode", id);
    }

    private Optional<Voted> read(String query, RoundId id) {
        return database.sql(query)
                .param(id.value())
                .query((row, _) -> voted(id, row))
                .optional()
                .map(this::filled);
    }

    private static Voted voted(RoundId id, ResultSet row) throws SQLException {
        return new Voted(
                row.getString("title"),
                new BallotPaper(
                        id,
                        BallotForm.valueOf(row.getString("form")),
                        new Euros(row.getLong("cents")),
                        row.getInt("points"),
                        List.of()),
                Fixed.NOTHING,
                Voters.valueOf(row.getString("voters")),
                RoomQueries.days(row),
                RoomQueries.marks(row));
    }

    private Voted filled(Voted round) {
        var begun = round.marks().ballotFixedAt();
        if (begun == null) {
            return round;
        }
        var empty = round.paper();
        var fixed = kept.get(new Begun(empty.round(), begun), it -> fixed(it.round()));
        var paper = new BallotPaper(empty.round(), empty.form(), empty.amount(), empty.points(), fixed.items());
        return new Voted(round.title(), paper, fixed, round.voters(), round.days(), round.marks());
    }

    private Fixed fixed(RoundId id) {
        var items = new ArrayList<BallotPaper.Item>();
        var rivals = new HashMap<ProposalId, Set<ProposalId>>();
        database.sql("""
                        select p.id, p.number, p.title, left(p.text, 161) as words, p.cents, (
                            select group_concat(distinct o.proposal_id) from blockbudget_incompatible i
                                join blockbudget_incompatible o on o.round_id = i.round_id
                                    and o.set_number = i.set_number and o.proposal_id <> i.proposal_id
                            where i.round_id = r.id and i.proposal_id = p.id) as rivals
                        from blockbudget_round r join blockbudget_proposal p on p.round_id = r.id
                        where r.id = ? and p.number is not null and not p.id <=> r.spare_id order by p.number
                        """).param(id.value()).query(row -> {
            var item = item(row);
            items.add(item);
            rivals.put(item.id(), rivals(row.getString("rivals")));
        });
        return new Fixed(List.copyOf(items), Map.copyOf(rivals));
    }

    private static Set<ProposalId> rivals(@Nullable String ids) {
        return Stream.ofNullable(ids)
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(ProposalId::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static BallotPaper.Item item(ResultSet row) throws SQLException {
        return new BallotPaper.Item(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                words(row.getString("words")),
                new Euros(row.getLong("cents")));
    }

    private static String words(String text) {
        return text.length() <= MOST_WORDS
                ? text
                : text.substring(0, Math.max(text.lastIndexOf(' ', MOST_WORDS), MOST_WORDS / 2)) + "…";
    }

    /** All that can get money, by number. */
    List<BallotPaper.Item> items(RoundId round) {
        return database.sql("""
                        select id, number, title, left(text, 161) as words, cents from blockbudget_proposal
                        where round_id = ? and number is not null order by number
                        """)
                .param(round.value())
                .query((row, _) -> item(row))
                .list();
    }

    /** How the ballots of a round are counted, with proposals by their numbers. */
    CountingRules counting(Round round, List<BallotPaper.Item> items) {
        var spare = items.stream()
                .filter(it -> round.spare().filter(it.id()::equals).isPresent())
                .map(it -> String.valueOf(it.number()))
                .findFirst();
        return round.rules().counting(incompatibles.numbers(round.id()), spare);
    }
}
