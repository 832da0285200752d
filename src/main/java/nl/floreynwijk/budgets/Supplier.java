package nl.floreynwijk.budgets;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What that plan would change of it, in codes for the audit trail; what it is changed to is told nowhere there. */
    String changes(SupplierPlan plan) {
        return Stream.of(
                        name.equals(plan.name().strip()) ? "" : "name",
                        account().equals(plan.account()) ? "" : "iban",
                        local == plan.local() ? "" : "local")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isLocal() {
        return local;
    }

    Optional<Iban> account() {
        return Optional.ofNullable(iban).map(Iban::new);
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
