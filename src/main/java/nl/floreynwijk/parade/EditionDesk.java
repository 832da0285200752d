package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser does with editions: thinks of them, makes them like an earlier one, and says otherwise how they are. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class EditionDesk {

    private final EditionRepository repository;
    private final EditionTable table;
    private final EditionCopy copy;
    private final ProgrammeTable programme;
    private final SeriesDesk series;
    private final DeskNumbers numbers;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    EditionDesk(
            EditionRepository repository,
            EditionTable table,
            EditionCopy copy,
            ProgrammeTable programme,
            SeriesDesk series,
            DeskNumbers numbers,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.table = table;
        this.copy = copy;
        this.programme = programme;
        this.series = series;
        this.numbers = numbers;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, those without days first and then the latest. One query. */
    @RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<EditionDetails> all() {
        return table.all(today());
    }

    /** That one. One query. */
    @RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public Optional<EditionDetails> find(EditionId id) {
        return table.find(id, today());
    }

    /**
     * Thinks of an edition.
     *
     * @param market of what: a market that goes by this name or went by it once, or else a new one
     */
    public EditionResult plan(String market, EditionPlan plan) {
        if (!TypedLine.fits(market, SeriesPlan.LONGEST)) {
            return new EditionResult.NoMarket(SeriesPlan.LONGEST);
        }
        return planned(plan, EditionActions.PLANNED, () -> marketCalled(market), copy::begin);
    }

    private SeriesId marketCalled(String market) {
        return series.called(market).orElseGet(() -> begun(market));
    }

    private SeriesId begun(String market) {
        return switch (series.begin(new SeriesPlan(market, List.of()))) {
            case SeriesResult.Kept(var id) -> id;
            case SeriesResult.Refused _, SeriesResult.NameTaken _, SeriesResult.Gone _ ->
                throw new OptimisticLockingFailureException("Called so at the same moment");
        };
    }

    /** What an edition would be that is like an earlier one: a year later, in the same week, on the same days of it. */
    @Transactional(readOnly = true)
    public Optional<EditionPlan> proposal(EditionId from) {
        return table.find(from, today()).map(it -> NextEdition.of(it.plan(), today()));
    }

    /** An edition with the prices, add-ons, limits, drawing, pitches and programme of an earlier one; nobody booked anything of it yet. */
    public EditionResult copy(EditionId from, EditionPlan plan) {
        return repository
                .findById(from)
                .map(earlier -> planned(
                        plan, EditionActions.COPIED, earlier::series, edition -> copy.everything(from, edition)))
                .orElseGet(EditionResult.ChangedMeanwhile::new);
    }

    private EditionResult planned(
            EditionPlan plan, AuditAction action, Supplier<SeriesId> market, Consumer<EditionId> belongings) {
        if (!plan.problems().isEmpty()) {
            return new EditionResult.Refused(plan.problems());
        }
        var edition = Edition.planned(market.get(), plan);
        return save(edition, action, saved -> {
            numbers.open(saved.id());
            belongings.accept(saved.id());
            return new EditionResult.Kept(saved.id());
        });
    }

    /**
     * Says otherwise how it is.
     *
     * @param seenVersion on which they decided
     */
    public EditionResult change(EditionId id, EditionPlan plan, int seenVersion) {
        if (!plan.problems().isEmpty()) {
            return new EditionResult.Refused(plan.problems());
        }
        var edition = repository.findById(id).filter(it -> it.version() == seenVersion);
        if (edition.isEmpty()) {
            return new EditionResult.ChangedMeanwhile();
        }
        var stands = edition.get().standing(plan);
        if (stands.isEmpty() && edition.get().paysElsewhere(plan) && !currentAccount.has(Role.TREASURER)) {
            stands = Set.of(EditionPlan.Problem.IBAN);
        }
        if (!stands.isEmpty()) {
            return new EditionResult.Standing(stands);
        }
        var before = daysOf(edition.get());
        edition.get().become(plan);
        return save(edition.get(), EditionActions.CHANGED, saved -> {
            programme.follow(saved.id(), before, daysOf(saved));
            return new EditionResult.Kept(saved.id());
        });
    }

    private static List<LocalDate> daysOf(Edition edition) {
        return edition.days().stream().map(EditionDay::day).toList();
    }

    private EditionResult save(Edition edition, AuditAction action, Function<Edition, EditionResult> then) {
        if (table.isTaken(edition.code(), edition.id())) {
            return new EditionResult.CodeTaken();
        }
        try {
            var result = then.apply(repository.save(edition));
            audit.record(action, edition.id().toString());
            return result;
        } catch (DuplicateKeyException sameCode) {
            throw new OptimisticLockingFailureException("Called so at the same moment", sameCode);
        }
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
