package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The markets that come back every year, and what they are called. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class SeriesDesk {

    private final SeriesRepository repository;
    private final AuditTrail audit;

    SeriesDesk(SeriesRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** All of them, by name. */
    @RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<SeriesSummary> all() {
        return repository.findAll().stream()
                .sorted(Comparator.comparing(Series::name))
                .map(it -> new SeriesSummary(it.id(), it.name(), it.aliases()))
                .toList();
    }

    /** A market that is new. */
    public SeriesResult begin(SeriesPlan plan) {
        return plan.problems().isEmpty() ? keep(Series.begun(plan), plan) : new SeriesResult.Refused(plan.problems());
    }

    /** The market that goes by this name, or went by it once. */
    public Optional<SeriesId> called(String typed) {
        var name = WrittenText.inOneLine(typed).toLowerCase(Locale.ROOT);
        return repository.findAll().stream()
                .filter(it -> planOf(it).folded().anyMatch(name::equals))
                .map(Series::id)
                .findFirst();
    }

    /** Is called so from now on, and by these aliases. */
    public SeriesResult change(SeriesId id, SeriesPlan plan) {
        if (!plan.problems().isEmpty()) {
            return new SeriesResult.Refused(plan.problems());
        }
        var series = repository.findById(id);
        if (series.isEmpty()) {
            return new SeriesResult.Gone();
        }
        series.get().become(plan);
        return keep(series.get(), plan);
    }

    private SeriesResult keep(Series series, SeriesPlan plan) {
        var taken = takenOf(plan, series.id());
        if (taken.isPresent()) {
            return new SeriesResult.NameTaken(taken.get());
        }
        try {
            repository.save(series);
        } catch (DuplicateKeyException sameName) {
            throw new OptimisticLockingFailureException("Called so at the same moment", sameName);
        }
        audit.record(EditionActions.SERIES_NAMED, series.id().toString());
        return new SeriesResult.Kept(series.id());
    }

    /** Nobody could tell two markets apart that are called the same. */
    private Optional<String> takenOf(SeriesPlan plan, SeriesId by) {
        var others = repository.findAll().stream()
                .filter(it -> !it.id().equals(by))
                .flatMap(it -> planOf(it).folded())
                .toList();
        return plan.folded().filter(others::contains).findFirst();
    }

    private static SeriesPlan planOf(Series series) {
        return new SeriesPlan(series.name(), series.aliases());
    }
}
