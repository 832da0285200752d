package nl.floreynwijk.places;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.documents.Table;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the dwellings in a landlord's file. The same file again changes nothing. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class DwellingImport {

    private static final String ALL = "dwellings";

    private final ImportTable table;
    private final Boundaries boundaries;
    private final Cooperative cooperative;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    DwellingImport(
            ImportTable table,
            Boundaries boundaries,
            Cooperative cooperative,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.table = table;
        this.boundaries = boundaries;
        this.cooperative = cooperative;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What an import of the file would do; nothing is written.
     *
     * @param usualLandlord of whom the dwellings are whose row names no landlord; empty for nobody
     */
    @Transactional(readOnly = true)
    public ImportResult plan(Table file, ColumnChoice choice, Optional<LandlordId> usualLandlord) {
        return understood(file, choice, it -> sort(it, usualLandlord, false).report(it));
    }

    /**
     * Imports each row that is right, and with it the blocks and landlords it names; all of it or, when it fails,
     * nothing.
     *
     * @param usualLandlord of whom the dwellings are whose row names no landlord; empty for nobody
     */
    public ImportResult run(Table file, ColumnChoice choice, Optional<LandlordId> usualLandlord) {
        return understood(file, choice, it -> write(it, usualLandlord));
    }

    private ImportResult understood(Table file, ColumnChoice choice, Function<FileContent, ImportReport> work) {
        if (!choice.missing().isEmpty()) {
            return new ImportResult.MissingColumns(choice.missing());
        }
        var reader = new RowReader(choice, cooperative.town());
        reader.read(file);
        var content = withGroups(reader.right(), reader.wrong());
        if (content.blocks().count() > DwellingGroups.MOST) {
            return new ImportResult.TooManyNames(ImportField.BLOCK, DwellingGroups.MOST);
        }
        if (content.landlords().count() > DwellingGroups.MOST) {
            return new ImportResult.TooManyNames(ImportField.LANDLORD, DwellingGroups.MOST);
        }
        return new ImportResult.Sorted(work.apply(content));
    }

    private FileContent withGroups(List<FileRow> right, List<WrongRow> wrong) {
        return new FileContent(
                right,
                wrong,
                table.blocks(named(right, FileRow::block)),
                table.landlords(named(right, FileRow::landlord)));
    }

    private static Set<String> named(List<FileRow> rows, Function<FileRow, Optional<String>> group) {
        return rows.stream().flatMap(row -> group.apply(row).stream()).collect(Collectors.toSet());
    }

    /** Locked, nobody else changes a dwelling of the file between looking and writing. */
    private ImportSorting sort(FileContent content, Optional<LandlordId> usualLandlord, boolean locked) {
        var postcodes = content.right().stream()
                .map(row -> row.address().postcode().value())
                .collect(Collectors.toSet());
        var sorting = new ImportSorting(
                table.known(postcodes, locked),
                content.blocks(),
                content.landlords(),
                usualLandlord,
                boundaries.area()::holds);
        content.right().forEach(sorting::sort);
        return sorting;
    }

    /** A name that is new may be another's by the time it is added, so the names are looked up again. */
    private ImportReport write(FileContent content, Optional<LandlordId> usualLandlord) {
        table.addBlocks(content.blocks().broughtNames());
        table.addLandlords(content.landlords().broughtNames());
        var sorting = sort(withGroups(content.right(), content.wrong()), usualLandlord, true);
        table.add(sorting.added());
        table.change(sorting.changed());
        var report = sorting.report(content);
        if (report.changesSomething()) {
            audit.record(PlacesActions.DWELLINGS_IMPORTED, ALL, numbersOf(report));
        }
        if (!sorting.moved().isEmpty()) {
            events.publishEvent(new DwellingsChanged(sorting.moved()));
        }
        return report;
    }

    private static String numbersOf(ImportReport report) {
        return "added=%d changed=%d unchanged=%d wrong=%d blocks=%d landlords=%d"
                .formatted(
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.wrong(),
                        report.newBlocks().size(),
                        report.newLandlords().size());
    }
}
