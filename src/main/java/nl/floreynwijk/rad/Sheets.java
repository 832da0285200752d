package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where coins that lie on cards at a table are counted in, for people without a phone.
 *
 * <p>Each sheet has a number and counts once; who finds a mistake corrects it, with a reason, and what was entered before stays to be
 * seen. Helpers are known by the secret of their address, hosts by their account.
 */
@Service
@PreAuthorize("permitAll()")
@RetryOnConflict
@Transactional
public class Sheets {

    /** The highest number of a sheet. */
    public static final int MOST = 99;

    public static final int LONGEST_REASON = 200;

    private final EveningRepository evenings;
    private final CardRepository cards;
    private final RunRepository runs;
    private final HelperTable helpers;
    private final SheetTable table;
    private final DutyTable duties;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sheets(
            EveningRepository evenings,
            CardRepository cards,
            RunRepository runs,
            HelperTable helpers,
            SheetTable table,
            DutyTable duties,
            CurrentAccount currentAccount,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evenings = evenings;
        this.cards = cards;
        this.runs = runs;
        this.helpers = helpers;
        this.table = table;
        this.duties = duties;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Where a secret address leads, which nobody can guess; empty for a wrong one. Three queries. */
    @Transactional(readOnly = true)
    public Optional<TableDuty> duty(String secret) {
        return Token.parse(secret).flatMap(duties::of);
    }

    private Optional<Helper> helper(String secret) {
        return Token.parse(secret).flatMap(helpers::find).filter(it -> it.endedAt()
                .isEmpty());
    }

    /** The same for a host. Three queries. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    @Transactional(readOnly = true)
    public Optional<TableDuty> duty(EveningId evening) {
        return duties.of(evening);
    }

    /**
     * Enters a sheet as a helper.
     *
     * @param seenVersion 0 for a first entry, else the version that is corrected
     * @param reason of a correction
     */
    public SheetResult enter(String secret, RunId run, int number, SheetCount count, int seenVersion, String reason) {
        return helper(secret)
                .map(it -> enter(
                        it.evening(),
                        run,
                        number,
                        count,
                        seenVersion,
                        reason,
                        new SheetTable.By(Optional.of(it.id()), Optional.empty())))
                .orElseGet(SheetResult.NoHelper::new);
    }

    /** Enters a sheet as a host. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public SheetResult enter(
            EveningId evening, RunId run, int number, SheetCount count, int seenVersion, String reason) {
        return enter(
                evening,
                run,
                number,
                count,
                seenVersion,
                reason,
                new SheetTable.By(Optional.empty(), Optional.of(currentAccount.id())));
    }

    private SheetResult enter(
            EveningId id, RunId runId, int number, SheetCount count, int seenVersion, String reason, SheetTable.By by) {
        if (number < 1 || number > MOST) {
            return new SheetResult.NoSuchNumber(MOST);
        }
        if (seenVersion > 0 && !TypedLine.fits(reason, LONGEST_REASON)) {
            return new SheetResult.ReasonMissing(LONGEST_REASON);
        }
        var run = runs.keep(runId).filter(it -> it.evening().equals(id) && it.isLive());
        // Sheets are counted when nobody puts coins any more, so they come in until the evening ends. Read while the
        // run is kept: whoever ends the evening meanwhile waits
        var evening = evenings.findById(id).filter(it -> !it.isEnded());
        if (evening.isEmpty() || run.isEmpty()) {
            return new SheetResult.NotOpen();
        }
        var problems = count.problems(evening.get().coins(), evening.get().mostOnCard());
        if (!problems.isEmpty()) {
            return new SheetResult.Refused(problems);
        }
        return knowsAll(id, count)
                ? enter(run.get(), number, count, seenVersion, reason, by)
                : new SheetResult.CardGone();
    }

    private boolean knowsAll(EveningId evening, SheetCount count) {
        return cards.findByEveningIdOrderByNumber(evening).stream()
                .map(Card::id)
                .collect(Collectors.toSet())
                .containsAll(count.coins().keySet());
    }

    private SheetResult enter(Run run, int number, SheetCount count, int seenVersion, String reason, SheetTable.By by) {
        var before =
                table.of(run.id()).stream().filter(it -> it.number() == number).findFirst();
        if (before.map(TableSheet::version).orElse(0) != seenVersion) {
            return before.filter(_ -> seenVersion == 0)
                    .<SheetResult>map(SheetResult.EnteredBefore::new)
                    .orElseGet(SheetResult.ChangedMeanwhile::new);
        }
        try {
            table.insert(
                    run.id(),
                    number,
                    seenVersion + 1,
                    count,
                    by,
                    seenVersion == 0 ? "" : reason.strip(),
                    clock.instant());
        } catch (DuplicateKeyException sameMoment) {
            throw new OptimisticLockingFailureException("Entered at the same moment", sameMoment);
        }
        audit.record(action(seenVersion), run.evening().toString(), String.valueOf(number));
        events.publishEvent(new RunChanged(run.evening()));
        return new SheetResult.Entered(count.people(), count.total());
    }

    private static AuditAction action(int seenVersion) {
        return seenVersion == 0 ? RadActions.SHEET_ENTERED : RadActions.SHEET_CORRECTED;
    }
}
