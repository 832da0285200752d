package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.tally.Election;
import nl.floreynwijk.tally.PbReader;
import nl.floreynwijk.tally.PbResult;
import nl.floreynwijk.tally.Project;
import nl.floreynwijk.tally.TooLargeException;
import nl.floreynwijk.tally.VoteType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Elections of elsewhere as finished rounds, to look around in: counted by our own rules. They are of a block in which nobody
 * lives and have no money, so nothing follows from them.
 */
@Service
@RolesAllowed(Roles.COORDINATOR)
@Transactional
public class PracticeRounds {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    private static final int MOST_PROPOSALS = 300;
    private static final int CENTS = 2;

    private final RoundRepository rounds;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    PracticeRounds(
            RoundRepository rounds,
            JdbcClient database,
            JdbcTemplate batches,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.database = database;
        this.batches = batches;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Loads an election in the {@code .pb} format.
     *
     * @throws IOException when the file cannot be read at all
     */
    public PracticeResult load(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return new PracticeResult.TooLarge();
        }
        try (var content = Files.newInputStream(file)) {
            return switch (PbReader.read(content)) {
                case PbResult.Refused(var defects) -> new PracticeResult.Refused(defects);
                case PbResult.Read(var election, var _) ->
                    election.projects().size() > MOST_PROPOSALS
                            ? new PracticeResult.TooLarge()
                            : load(election, Files.readString(file, StandardCharsets.UTF_8));
            };
        }
    }

    private PracticeResult load(Election election, String file) {
        var round = round(election);
        return isShown(round, file) ? keep(round, election, file) : new PracticeResult.TooLarge();
    }

    /** Makes once all that its page and its files tell: what takes too long for that is refused now, not at each visit. */
    private static boolean isShown(Round round, String file) {
        try {
            var counted = CountedFile.of(
                    file,
                    round.rules().counting(List.of(), Optional.empty()),
                    round.lotWord(),
                    Results.fileName(round.id()));
            counted.account();
            counted.in(Locale.ROOT);
            return true;
        } catch (TooLargeException tooLarge) {
            return false;
        }
    }

    private PracticeResult keep(Round round, Election election, String file) {
        rounds.save(round);
        addProposals(round.id(), election);
        addResult(round.id(), election, file);
        audit.record(BlockbudgetActions.PRACTICE_LOADED, round.id().toString());
        return new PracticeResult.Loaded(round.id());
    }

    private Round round(Election election) {
        var now = clock.instant();
        return Round.practice(
                RoundId.random(),
                new NamedBlock(
                        new BlockId(UUID.randomUUID()), line(election.meta().getOrDefault("unit", ""), 80)),
                new BudgetId(UUID.randomUUID()),
                line(election.title(), RoundPlan.LONGEST_TITLE),
                euros(election, election.budget()),
                RoundRules.practice(formOf(election.type()), pointsOf(election)),
                RoundDays.over(DutchTime.day(now)),
                currentAccount.id(),
                LotWords.random(),
                now);
    }

    /** In one line of at most so many characters. */
    private static String line(String text, int longest) {
        var line = text.replaceAll("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        return line.isEmpty() ? "–" : line.substring(0, Math.min(line.length(), longest));
    }

    private static BallotForm formOf(VoteType type) {
        return switch (type) {
            case APPROVAL, CHOOSE_ONE -> BallotForm.APPROVE;
            case ORDINAL -> BallotForm.RANK;
            case CUMULATIVE, SCORING -> BallotForm.POINTS;
        };
    }

    private static int pointsOf(Election election) {
        var points = election.meta().getOrDefault("max_sum_points", "");
        return points.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(points), 1, RoundRules.MOST_POINTS) : 1;
    }

    private static Euros euros(Election election, long amount) {
        return new Euros(Math.max(1, cents(election.money().toAmount(amount))));
    }

    private static long cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    private void addProposals(RoundId round, Election election) {
        var now = clock.instant();
        batches.batchUpdate(
                """
                insert into blockbudget_proposal (id, round_id, title, text, place, proposed_at, state, cents,
                    responsibility, urgent, number, version)
                values (?, ?, ?, ?, '', ?, 'ACCEPTED', ?, 2, false, ?, 0)
                """,
                IntStream.range(0, election.projects().size())
                        .mapToObj(it -> {
                            var project = election.projects().get(it);
                            return new Object[] {
                                UUID.randomUUID(),
                                round.value(),
                                line(project.name(), RoundPlan.LONGEST_TITLE),
                                line(textOf(project), 1_000),
                                now,
                                euros(election, project.cost()).cents(),
                                it + 1
                            };
                        })
                        .toList());
    }

    private static String textOf(Project project) {
        return project.details().getOrDefault("description", "");
    }

    private void addResult(RoundId round, Election election, String file) {
        database.sql("""
                        insert into blockbudget_result (round_id, file, fingerprint, units, ballots, online, desk, paper,
                            proxy, unconfirmed, is_valid, counted_at)
                        values (:round, :file, :fingerprint, :ballots, :ballots, 0, 0, 0, 0, 0, true, :now)
                        """)
                .param("round", round.value())
                .param("file", file)
                .param("fingerprint", Fingerprints.of(file))
                .param("ballots", election.ballots().size())
                .param("now", clock.instant())
                .update();
    }
}
