package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.bank.Iban;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Whoever is paid for work or goods. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_supplier")
class Supplier {

    @Id
    private final SupplierId id;

    private String name = "";
    private @Nullable String iban;
    private boolean local;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a supplier from its row. */
    Supplier(SupplierId id) {
        this.id = id;
    }

    static Supplier known(SupplierPlan plan) {
        var supplier = new Supplier(SupplierId.random());
        supplier.change(plan);
        return supplier;
    }

    void change(SupplierPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a supplier: " + plan.problems());
        }
        name = plan.name().strip();
        iban = plan.account().map(Iban::value).orElse(null);
        local = plan.local();
    }

    boolean isLocal() {
        return local;
    }

    String name() {
        return name;
    }

    SupplierId id() {
        return id;
    }

    Optional<Integer> version() {
        return Optional.ofNullable(version);
    }
}
