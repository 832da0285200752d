package nl.floreynwijk.budgets;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A labelled budget: money with one label that belongs to one holder. What is in it, the ledger says.
 *
 * <p>Whoever decides on its money locks it first, so that rules about its sums hold whoever else decides.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_budget")
class Budget {

    @Id
    private final BudgetId id;

    private final LabelCode label;
    private final Scale scale;

    @Column("holder")
    private final String holderKey;

    @Column("account_id")
    private final @Nullable AccountId account;

    private final String name;
    private final Instant openedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a budget from its row. */
    Budget(
            BudgetId id,
            LabelCode label,
            Scale scale,
            String holderKey,
            @Nullable AccountId account,
            String name,
            Instant openedAt) {
        this.id = id;
        this.label = label;
        this.scale = scale;
        this.holderKey = holderKey;
        this.account = account;
        this.name = name;
        this.openedAt = openedAt;
    }

    /** A budget without money. */
    static Budget opened(LabelCode label, FoundHolder found, Instant now) {
        var holder = found.holder();
        return new Budget(
                BudgetId.random(),
                label,
                holder.scale(),
                holder.key(),
                found.account().orElse(null),
                found.name(),
                now);
    }

    BudgetId id() {
        return id;
    }

    LabelCode label() {
        return label;
    }

    /** Of whom it is, where that is one person. */
    Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    String name() {
        return name;
    }

    Holder holder() {
        return new Holder(scale, holderKey);
    }
}
