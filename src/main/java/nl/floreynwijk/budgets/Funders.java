package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever gives money, and who may read for them what it did. */
@Service
@RetryOnConflict
@Transactional
public class Funders {

    public static final int LONGEST_NAME = 80;

    private static final int MOST = 200;

    private final FunderRepository repository;
    private final Contacts contacts;
    private final JdbcClient database;
    private final AuditTrail audit;

    Funders(FunderRepository repository, Contacts contacts, JdbcClient database, AuditTrail audit) {
        this.repository = repository;
        this.contacts = contacts;
        this.database = database;
        this.audit = audit;
    }

    /** All of them, by name. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<FunderSummary> all() {
        var readers = new HashMap<FunderId, List<AccountId>>();
        var funders = database.sql("""
                        select f.*,
                            (select group_concat(r.account_id) from budgets_funder_reader r where r.funder_id = f.id)
                                as readers,
                            (select count(*) from budgets_grant g where g.funder_id = f.id) as grants
                        from budgets_funder f
                        order by f.name
                        """)
                .query((row, _) -> {
                    var funder = summary(row);
                    readers.put(funder.id(), readers(row.getString("readers")));
                    return funder;
                })
                .list();
        var names = contacts.namesOf(
                readers.values().stream().flatMap(List::stream).distinct().toList());
        return funders.stream()
                .map(it -> it.readBy(named(readers.getOrDefault(it.id(), List.of()), names)))
                .toList();
    }

    private static FunderSummary summary(ResultSet row) throws SQLException {
        return new FunderSummary(
                new FunderId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FunderKind.valueOf(row.getString("kind")),
                List.of(),
                row.getInt("grants"),
                row.getInt("version"));
    }

    private static List<AccountId> readers(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(it -> new AccountId(UUID.fromString(it)))
                        .toList();
    }

    /** Whose account is closed reads nothing any more. */
    private static List<ReaderChoice> named(List<AccountId> readers, Map<AccountId, String> names) {
        return readers.stream()
                .filter(names::containsKey)
                .map(it -> new ReaderChoice(it, names.getOrDefault(it, "")))
                .sorted(Comparator.comparing(ReaderChoice::name))
                .toList();
    }

    /** Everybody who can be asked to read for a funder: whoever has the role for it. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<ReaderChoice> possibleReaders() {
        return contacts.holding(Role.FUNDER).stream()
                .map(it -> new ReaderChoice(it.account(), it.name()))
                .toList();
    }

    /** Adds a funder, for whom nobody reads yet. */
    @RolesAllowed(Roles.TREASURER)
    public FunderResult add(String name, FunderKind kind) {
        if (!TypedLine.fits(name, LONGEST_NAME)) {
            return new FunderResult.NotAName();
        }
        if (repository.count() >= MOST) {
            return new FunderResult.TooMany(MOST);
        }
        return keep(new Funder(FunderId.random(), name.strip(), kind), BudgetsActions.FUNDER_ADDED, "");
    }

    /**
     * Says who may read for a funder, and nobody else.
     *
     * @param seenVersion the version on which somebody decided
     */
    @RolesAllowed(Roles.TREASURER)
    public FunderResult letRead(FunderId id, Collection<AccountId> accounts, int seenVersion) {
        var funder = repository.findById(id).orElseThrow();
        if (!funder.version().equals(Optional.of(seenVersion))) {
            return new FunderResult.ChangedMeanwhile();
        }
        if (!accountsOfReaders().containsAll(accounts)) {
            return new FunderResult.NotAReader();
        }
        var detail = funder.letRead(accounts);
        return keep(funder, BudgetsActions.FUNDER_READERS_CHANGED, detail);
    }

    private Set<AccountId> accountsOfReaders() {
        return possibleReaders().stream().map(ReaderChoice::account).collect(toSet());
    }

    private FunderResult keep(Funder funder, AuditAction action, String detail) {
        try {
            repository.save(funder);
        } catch (DuplicateKeyException thereIsOne) {
            return new FunderResult.NameTaken();
        }
        audit.record(action, funder.id().toString(), detail);
        return new FunderResult.Kept(funder.id(), funder.name());
    }
}
