package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The labelled budgets there are, and how each stands. */
@Service
@InArea("budgets")
@RetryOnConflict
@Transactional
public class Budgets {

    /** The most budgets one page of a list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    private final BudgetRepository repository;
    private final LabelRepository labels;
    private final BudgetQueries queries;
    private final BudgetOpening opening;
    private final Holders holders;
    private final Readers readers;

    Budgets(
            BudgetRepository repository,
            LabelRepository labels,
            BudgetQueries queries,
            BudgetOpening opening,
            Holders holders,
            Readers readers) {
        this.repository = repository;
        this.labels = labels;
        this.queries = queries;
        this.opening = opening;
        this.holders = holders;
        this.readers = readers;
    }

    /** Opens a budget without money, for one holder under one label. */
    @RolesAllowed(Roles.TREASURER)
    public OpeningResult open(LabelCode code, HolderForm form) {
        var label = labels.findById(code).orElseThrow();
        var found = holders.find(label.scale(), form);
        if (found.isEmpty()) {
            return new OpeningResult.NoSuchHolder(label.scale());
        }
        return repository
                .findByLabelAndHolderKey(code, found.get().holder().key())
                .<OpeningResult>map(it -> new OpeningResult.ThereIsOne(it.id(), it.name()))
                .orElseGet(() -> {
                    var budget = opening.open(label, found.get());
                    return new OpeningResult.Opened(budget.id(), budget.name());
                });
    }

    /**
     * The budgets whose name holds these words, by name: {@code limit} of them from {@code offset} on.
     *
     * @param label only with this label, where there is one
     */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<BudgetSummary> search(String words, Optional<LabelCode> label, int offset, int limit) {
        return queries.search(words, label, offset, Math.min(limit, MOST_PER_PAGE));
    }

    /** How all budgets of each label stand together; labels without a budget are left out. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<LabelTotals> totals() {
        return queries.totals();
    }

    /** The budgets of whoever is signed in: their own, those of their dwelling and block, and those of everybody. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<BudgetSummary> mine() {
        return queries.of(readers.own());
    }
}
