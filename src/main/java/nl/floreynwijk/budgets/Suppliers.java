package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is paid for work or goods. */
@Service
@RetryOnConflict
@Transactional
public class Suppliers {

    /** The most suppliers one page of a list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    private final SupplierRepository repository;
    private final JdbcClient database;
    private final AuditTrail audit;

    Suppliers(SupplierRepository repository, JdbcClient database, AuditTrail audit) {
        this.repository = repository;
        this.database = database;
        this.audit = audit;
    }

    /** Those whose name holds these words, by name: {@code limit} of them from {@code offset} on. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<SupplierSummary> search(String words, int offset, int limit) {
        return database.sql("""
                        select * from budgets_supplier where name like :words
                        order by name limit :limit offset :offset
                        """)
                .param("words", "%" + LikeText.escaped(words.strip()) + "%")
                .param("limit", Math.min(limit, MOST_PER_PAGE))
                .param("offset", offset)
                .query((row, _) -> new SupplierSummary(
                        new SupplierId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("iban")).map(Iban::new),
                        row.getBoolean("local"),
                        row.getInt("version")))
                .list();
    }

    /** Adds somebody who can be paid. */
    @RolesAllowed(Roles.TREASURER)
    public SupplierResult add(SupplierPlan plan) {
        var problems = plan.problems();
        return problems.isEmpty()
                ? keep(Supplier.known(plan), BudgetsActions.SUPPLIER_ADDED, "")
                : new SupplierResult.Refused(problems);
    }

    /**
     * Changes how somebody is called and paid, from now on.
     *
     * @param seenVersion the version on which somebody decided
     */
    @RolesAllowed(Roles.TREASURER)
    public SupplierResult change(SupplierId id, SupplierPlan plan, int seenVersion) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new SupplierResult.Refused(problems);
        }
        var supplier = repository.findById(id).orElseThrow();
        if (!supplier.version().equals(Optional.of(seenVersion))) {
            return new SupplierResult.ChangedMeanwhile();
        }
        var changes = supplier.changes(plan);
        supplier.change(plan);
        return keep(supplier, BudgetsActions.SUPPLIER_CHANGED, changes);
    }

    private SupplierResult keep(Supplier supplier, AuditAction action, String detail) {
        try {
            repository.save(supplier);
        } catch (DuplicateKeyException thereIsOne) {
            return new SupplierResult.NameTaken();
        }
        audit.record(action, supplier.id().toString(), detail);
        return new SupplierResult.Kept(supplier.id(), supplier.name());
    }
}
