package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.Exports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The members somebody looks at, as a file for another program.
 *
 * <p>A file goes where the portal cannot follow it, so each takes only what their work needs: the treasurer writes to
 * people, the desk phones them, the board does both. Whoever mails a selection does that in the portal, which knows who
 * wants no mail.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
@Transactional
public class RegisterExports {

    /** For all that leaves the register together, per account. */
    static final RateLimits.Limit FILES = new RateLimits.Limit("register-files", 30, Duration.ofHours(1));

    /** The most members in a file. */
    static final int MOST_ROWS = 200_000;

    private final Register register;
    private final RegisterQueries queries;
    private final Contacts contacts;
    private final ExportColumns columns;
    private final Exports exports;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;

    RegisterExports(
            Register register,
            RegisterQueries queries,
            Contacts contacts,
            ExportColumns columns,
            Exports exports,
            Accounts accounts,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit) {
        this.register = register;
        this.queries = queries;
        this.contacts = contacts;
        this.columns = columns;
        this.exports = exports;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
    }

    /** Writes all members that the filter leaves; at most 200,000 of them, and 30 files in an hour. */
    public FileResult write(FileKind kind, RegisterFilter filter, RegisterOrder order, OutputStream out)
            throws IOException {
        return write(kind, filter, order, out, MOST_ROWS);
    }

    FileResult write(FileKind kind, RegisterFilter filter, RegisterOrder order, OutputStream out, int most)
            throws IOException {
        var wait = limits.exceeded(FILES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new FileResult.TooOften(wait.get());
        }
        // The register itself refuses a filter that is not for them
        if (register.count(filter, most + 1) > most) {
            return new FileResult.TooMany(most);
        }
        var rows = writeAll(kind, filter, order, out);
        audit.record(MembershipActions.EXPORTED, kind.name(), "rows=" + rows);
        return new FileResult.Written(rows);
    }

    private int writeAll(FileKind kind, RegisterFilter filter, RegisterOrder order, OutputStream out)
            throws IOException {
        var table = columns.in(language(), mail(), phone());
        var rows = new AtomicInteger();
        try (var members = queries.all(filter, holders(filter), order)) {
            var cells = members.peek(_ -> rows.incrementAndGet()).map(table::row);
            switch (kind) {
                case CSV -> exports.writeCsv(out, table.headings(), cells);
                case XLSX -> exports.writeXlsx(out, table.sheet(), table.headings(), cells);
            }
        }
        return rows.get();
    }

    private Locale language() {
        return accounts.mine().language();
    }

    private boolean mail() {
        return currentAccount.has(Role.BOARD) || currentAccount.has(Role.TREASURER);
    }

    private boolean phone() {
        return currentAccount.has(Role.BOARD) || currentAccount.has(Role.COORDINATOR);
    }

    private Collection<AccountId> holders(RegisterFilter filter) {
        return filter.role().map(contacts::holding).stream()
                .flatMap(List::stream)
                .map(Contact::account)
                .toList();
    }
}
