package nl.floreynwijk.blockbudget;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
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
public class Results {

    /** Counted files that are held, because a large one takes a second to count. */
    private static final long MOST_HELD = 20;

    private final Cache<RoundId, CountedFile> counted =
            Caffeine.newBuilder().maximumSize(MOST_HELD).build();

    private final KeptResults kept;
    private final RoomAccess access;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Results(KeptResults kept, RoomAccess access, CurrentAccount currentAccount, AuditTrail audit) {
        this.kept = kept;
        this.access = access;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** The result, in the language of whoever reads it; empty when there is none that is theirs to see. */
    public Optional<RoundResult> find(RoundId id, Locale language) {
        return kept.find(id).map(it -> result(it, language));
    }

    private RoundResult result(Kept of, Locale language) {
        var file = counted(of);
        var words = file.in(language);
        return new RoundResult(
                of.round(),
                of.title(),
                of.isValid(),
                of.units(),
                of.ballots(),
                of.ways(),
                of.unconfirmed(),
                file.withWish(),
                of.amount(),
                file.spent(),
                file.left(),
                words.winners(),
                words.losers(),
                words.sentences(),
                of.fingerprint(),
                file.command(),
                of.countedAt(),
                seesBallots(of),
                of.isPractice() ? Optional.empty() : Optional.of(afterwards(of)));
    }

    private Afterwards afterwards(Kept of) {
        var isOpen = of.phase() == Phase.OBJECTIONS;
        return new Afterwards(
                of.days().objectionsUntil(),
                isOpen,
                isOpen && of.hasVote(),
                of.subjects().stream().anyMatch(Afterwards.Subject::isWinner),
                of.subjects(),
                kept.objections(of.round()).stream()
                        .map(it -> objection(it, of))
                        .toList());
    }

    private Afterwards.Objection objection(ResultQueries.Objected objected, Kept of) {
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
                it.state() == ObjectionState.OPEN && access.mayAnswer(of.tasks().mediator(), objected.by()));
    }

    /** The account in JSON, without any single ballot; empty when there is none that is theirs to see. */
    public Optional<String> account(RoundId id) {
        return kept.find(id).map(it -> RoundAccount.of(counted(it).account(), it.ways(), it.unconfirmed()));
    }

    /**
     * The file with all ballots, for those who watch over the count: in a small block what somebody voted may tell who it
     * was. Of a practice round everybody who sees it may have it.
     *
     * @throws AccessDeniedException for everybody else
     */
    @Transactional
    public Optional<String> ballots(RoundId id) {
        var found = kept.find(id);
        if (found.filter(it -> !seesBallots(it)).isPresent()) {
            throw new AccessDeniedException("The ballots are for the scrutineers");
        }
        return found.map(it -> {
            audit.record(BlockbudgetActions.BALLOTS_READ, id.toString());
            return it.file();
        });
    }

    /** What a file of ballots is called. */
    public static String fileName(RoundId id) {
        return "stemronde-" + id + ".pb";
    }

    /** A scrutineer looks themselves: whoever acts for one sees no more than anybody. */
    private boolean seesBallots(Kept of) {
        return of.isPractice()
                || currentAccount
                        .find()
                        .filter(_ -> !currentAccount.isActing())
                        .filter(of.tasks().scrutineers()::contains)
                        .isPresent();
    }

    private CountedFile counted(Kept of) {
        return counted.get(of.round(), _ -> count(of));
    }

    private CountedFile count(Kept of) {
        var counting = kept.counting(of.round());
        return CountedFile.of(of.file(), counting.rules(), counting.lotWord(), fileName(of.round()));
    }
}
