package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** Whoever gives money, with the accounts of those who may read for it what the money did. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_funder")
class Funder {

    @Id
    private final FunderId id;

    private final String name;
    private final FunderKind kind;

    @MappedCollection(idColumn = "funder_id")
    private Set<FunderReader> readers = new HashSet<>();

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a funder from its rows. */
    Funder(FunderId id, String name, FunderKind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    /** Lets these read and nobody else; how many came and went, in codes. */
    String letRead(Collection<AccountId> accounts) {
        var before = readers;
        readers = accounts.stream().map(FunderReader::new).collect(toSet());
        var added = readers.stream().filter(it -> !before.contains(it)).count();
        var gone = before.stream().filter(it -> !readers.contains(it)).count();
        return "readers-added=%d readers-gone=%d".formatted(added, gone);
    }

    FunderId id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<Integer> version() {
        return Optional.ofNullable(version);
    }
}
