package nl.floreynwijk.blockbudget;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.blockbudget.ResultQueries.Kept;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of rounds. Before a round is counted there is nothing here to ask for; afterwards everybody in the room reads
 * the account, and the scrutineers the ballots.
 */
@Service
@InArea("blockbudget")
@PreAuthorize("isAuthenticated()")
@Transactional
public class Results {

    /** Counted files that are held, because a large one takes a second to count. */
    private static final long MOST_HELD = 20;

    private final Cache<String, CountedFile> counted =
            Caffeine.newBuilder().maximumSize(MOST_HELD).build();

    private final RoundRepository rounds;
    private final RoundCount count;
    private final ResultQueries queries;
    private final RoomAccess access;
    private final Papers papers;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Results(
            RoundRepository rounds,
            RoundCount count,
            ResultQueries queries,
            RoomAccess access,
            Papers papers,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.count = count;
        this.queries = queries;
        this.access = access;
        this.papers = papers;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** The result, in the language of whoever reads it; empty when there is none that is theirs to see. */
    @Transactional(readOnly = true)
    public Optional<RoundResult> find(RoundId id, Locale language) {
        return entered(id).map(it -> result(it, language));
    }

    private RoundResult result(Kept kept, Locale language) {
        var file = counted(kept);
        return new RoundResult(
                kept.round(),
                kept.isValid(),
                kept.units(),
                kept.ballots(),
                file.withWish(),
                kept.amount(),
                file.spent(),
                file.left(),
                file.winners(language),
                file.losers(language),
                file.sentences(language),
                kept.fingerprint(),
                file.command(),
                kept.countedAt(),
                seesBallots(kept),
                afterwards(kept));
    }

    private Afterwards afterwards(Kept kept) {
        var isOpen = kept.phase() == Phase.OBJECTIONS && !kept.isPractice();
        return new Afterwards(
                kept.days().objectionsUntil(),
                isOpen,
                isOpen && kept.hasVote(),
                kept.subjects().stream().anyMatch(Afterwards.Subject::isWinner),
                kept.subjects(),
                queries.objections(kept.round()).stream()
                        .map(it -> objection(it, kept))
                        .toList());
    }

    private Afterwards.Objection objection(ResultQueries.Objected objected, Kept kept) {
        var it = objected.objection();
        return new Afterwards.Objection(
                it.id(),
                it.about(),
                it.text(),
                it.at(),
                it.state(),
                it.answer(),
                it.answeredAt(),
                objected.by().isPresent() && objected.by().equals(currentAccount.find()),
                it.state() == ObjectionState.OPEN
                        && access.mayAnswer(kept.tasks().mediator(), objected.by()));
    }

    /** The account in JSON, without any single ballot; empty when there is none that is theirs to see. */
    @Transactional(readOnly = true)
    public Optional<String> account(RoundId id) {
        return entered(id).map(it -> counted(it).account());
    }

    /**
     * The file with all ballots, for those who watch over the count: in a small block what somebody voted may tell who it
     * was. Of a practice round everybody who sees it may have it.
     *
     * @throws AccessDeniedException for everybody else
     */
    public Optional<String> ballots(RoundId id) {
        var kept = entered(id);
        if (kept.filter(it -> !seesBallots(it)).isPresent()) {
            throw new AccessDeniedException("The ballots are for the scrutineers");
        }
        return kept.map(it -> {
            audit.record(BlockbudgetActions.BALLOTS_READ, id.toString());
            return it.file();
        });
    }

    /** What a file of ballots is called. */
    public static String fileName(RoundId id) {
        return "stemronde-" + id + ".pb";
    }

    private boolean seesBallots(Kept kept) {
        return kept.isPractice()
                || currentAccount
                        .find()
                        .filter(kept.tasks().scrutineers()::contains)
                        .isPresent();
    }

    private CountedFile counted(Kept kept) {
        return counted.get(kept.fingerprint(), _ -> count(kept));
    }

    private CountedFile count(Kept kept) {
        var round = rounds.findById(kept.round()).orElseThrow();
        return CountedFile.of(
                kept.file(), papers.counting(round, papers.items(round.id())), round.lotWord(), fileName(round.id()));
    }

    private Optional<Kept> entered(RoundId id) {
        var own = access.own();
        return queries.find(id, Roll.unitsOf(own), clock.instant())
                .filter(it -> access.mayEnter(it.block(), it.tasks(), own));
    }

    /** Notes that all paper is in, as two people do before a round with paper is counted. */
    @RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
    @NotWhileActing
    public ClosingResult allPaperIsIn(RoundId id) {
        var round = rounds.lock(id).orElseThrow();
        if (!currentAccount.has(Role.COORDINATOR)
                && !round.tasks().scrutineers().contains(currentAccount.id())) {
            throw new AccessDeniedException("That is for the office and the scrutineers");
        }
        count.allPaperIsIn(id, currentAccount.id());
        count.ifDue(id);
        return queries.find(id, List.of(), clock.instant()).isPresent()
                ? new ClosingResult.Counted()
                : new ClosingResult.Noted();
    }
}
