package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.documents.Exports;
import nl.floreynwijk.documents.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Responsibility lists to and from spreadsheets: what an office or a landlord keeps elsewhere. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class ListFiles {

    private final ListRepository repository;
    private final ItemTable items;
    private final Exports exports;
    private final AuditTrail audit;

    ListFiles(ListRepository repository, ItemTable items, Exports exports, AuditTrail audit) {
        this.repository = repository;
        this.items = items;
        this.exports = exports;
        this.audit = audit;
    }

    /** Writes a version as CSV; whether there is one like it. */
    @Transactional(readOnly = true)
    public boolean write(ListId id, OutputStream out) throws IOException {
        if (repository.findById(id).isEmpty()) {
            return false;
        }
        exports.writeCsv(out, ItemSheet.headings(), itemsOf(id).stream().map(ItemSheet::row));
        return true;
    }

    private List<Item> itemsOf(ListId id) {
        return items.of(id).stream().map(KeptItem::item).toList();
    }

    /** What it would change when a draft said what the file says; nothing is written. */
    @Transactional(readOnly = true)
    public ListImportResult plan(ListId id, Table file) {
        return understood(file, read -> repository
                .findById(id)
                .filter(ResponsibilityList::isDraft)
                .map(_ -> (ListImportResult) new ListImportResult.Sorted(ListComparison.between(itemsOf(id), read)))
                .orElseGet(ListImportResult.NotADraft::new));
    }

    /** Lets a draft say what the file says, and nothing else; the same file again changes nothing. */
    public ListImportResult run(ListId id, Table file) {
        return understood(file, read -> repository
                .lock(id)
                .filter(ResponsibilityList::isDraft)
                .map(_ -> run(id, read))
                .orElseGet(ListImportResult.NotADraft::new));
    }

    private ListImportResult run(ListId id, List<Item> read) {
        var changes = ListComparison.between(itemsOf(id), read);
        if (!changes.isEmpty()) {
            items.remove(id, changes.removed().stream().map(Item::code).toList());
            items.changeAll(
                    id,
                    changes.changed().stream().map(ListComparison.Change::after).toList());
            items.addAll(id, changes.added());
            audit.record(
                    HarryActions.LIST_IMPORTED,
                    id.toString(),
                    "added=%d removed=%d changed=%d"
                            .formatted(
                                    changes.added().size(),
                                    changes.removed().size(),
                                    changes.changed().size()));
        }
        return new ListImportResult.Sorted(changes);
    }

    private static ListImportResult understood(Table file, Function<List<Item>, ListImportResult> work) {
        var missing = SheetColumn.missingIn(file);
        if (!missing.isEmpty()) {
            return new ListImportResult.MissingHeadings(missing);
        }
        if (file.rows().size() > Lists.MOST_ITEMS) {
            return new ListImportResult.TooMany(Lists.MOST_ITEMS);
        }
        var content = ItemSheet.read(file);
        if (!content.faults().isEmpty()) {
            return new ListImportResult.Faulty(content.faults());
        }
        var troubles = QuestionPaths.troubles(content.items());
        return troubles.isEmpty() ? work.apply(content.items()) : new ListImportResult.Troubled(troubles);
    }
}
