package nl.floreynwijk.blockbudget;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
            select version, title, voters, form, points, cents, ideas_from, check_from, vote_from, vote_until,
                objections_until, opened_at, ballot_fixed_at, counted_at, stopped_at, spare_id
            from blockbudget_round where id = ?
            """;

    /** Of the text of a proposal, so many characters: a ballot is read on a phone. */
    private static final int FIRST_CHARACTERS = 160;

    /** So many rounds in which people vote at the same time; of more of them ballots are read anew now and then. */
    private static final int MOST_KEPT = 200;

    private final Cache<RoundId, Voted> kept =
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
                onTheBallot(round.id(), round.spare()));
    }

    private List<BallotPaper.Item> onTheBallot(RoundId round, Optional<ProposalId> spare) {
        return items(round).stream()
                .filter(it -> !spare.equals(Optional.of(it.id())))
                .toList();
    }

    /**
     * A round as far as casting a ballot in it asks for it; nothing is voted on before voting begins.
     *
     * @param version changes with everything else that can change in it
     */
    record Voted(long version, String title, BallotPaper paper, Voters voters, RoundDays days, RoundMarks marks) {

        Phase phase(Instant now) {
            return marks.phase(days, now);
        }
    }

    /** As it was when it was read last, if voting had begun; it may have changed since. */
    Optional<Voted> last(RoundId id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    Optional<Voted> find(RoundId id) {
        return read(ROUND, id);
    }

    /** Keeps a round as {@link RoundRepository#hold} does. */
    Optional<Voted> hold(RoundId id) {
        return read(ROUND + " lock in share mode", id);
    }

    private Optional<Voted> read(String query, RoundId id) {
        var read = database.sql(query)
                .param(id.value())
                .query((row, _) -> voted(id, row))
                .optional();
        read.filter(it -> it.marks().ballotFixedAt() != null).ifPresent(it -> kept.put(id, it));
        return read;
    }

    private Voted voted(RoundId id, ResultSet row) throws SQLException {
        var marks = RoomQueries.marks(row);
        var spare = Optional.ofNullable(row.getObject("spare_id", UUID.class)).map(ProposalId::new);
        return new Voted(
                row.getLong("version"),
                row.getString("title"),
                new BallotPaper(
                        id,
                        BallotForm.valueOf(row.getString("form")),
                        new Euros(row.getLong("cents")),
                        row.getInt("points"),
                        items(id, spare, marks.ballotFixedAt())),
                Voters.valueOf(row.getString("voters")),
                RoomQueries.days(row),
                marks);
    }

    /** What is voted on stays as it is from when voting begins; a beginning that was undone is not the next one. */
    private List<BallotPaper.Item> items(RoundId id, Optional<ProposalId> spare, @Nullable Instant begun) {
        if (begun == null) {
            return List.of();
        }
        return last(id).filter(it -> begun.equals(it.marks().ballotFixedAt()))
                .map(it -> it.paper().items())
                .orElseGet(() -> onTheBallot(id, spare));
    }

    /** All that can get money, by number. */
    List<BallotPaper.Item> items(RoundId round) {
        return database.sql("""
                        select p.id, p.number, p.title, left(p.text, :characters + 1) as words, p.cents, (
                            select group_concat(distinct o.proposal_id) from blockbudget_incompatible i
                                join blockbudget_incompatible o on o.round_id = i.round_id
                                    and o.set_number = i.set_number and o.proposal_id <> i.proposal_id
                            where i.round_id = p.round_id and i.proposal_id = p.id) as rivals
                        from blockbudget_proposal p where p.round_id = :round and p.number is not null order by p.number
                        """)
                .param("characters", FIRST_CHARACTERS)
                .param("round", round.value())
                .query((row, _) -> item(row))
                .list();
    }

    private static BallotPaper.Item item(ResultSet row) throws SQLException {
        return new BallotPaper.Item(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                words(row.getString("words")),
                new Euros(row.getLong("cents")),
                rivals(row.getString("rivals")));
    }

    private static String words(String text) {
        return text.length() <= FIRST_CHARACTERS
                ? text
                : text.substring(0, Math.max(text.lastIndexOf(' ', FIRST_CHARACTERS), FIRST_CHARACTERS / 2)) + "…";
    }

    private static Set<ProposalId> rivals(@Nullable String ids) {
        return Stream.ofNullable(ids)
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(ProposalId::of)
                .collect(Collectors.toUnmodifiableSet());
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
