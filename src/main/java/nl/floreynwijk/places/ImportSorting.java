package nl.floreynwijk.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.floreynwijk.places.ChangedRow.Change;
import nl.floreynwijk.places.ImportReport.NewRow;
import nl.floreynwijk.places.ImportReport.OutsideRow;

/** Lays what a file says beside what is known: what is new, what becomes different, and what stays as it is. */
class ImportSorting {

    private final Map<Door, Placing> known;
    private final NamedGroups blocks;
    private final NamedGroups landlords;
    private final Optional<LandlordId> usualLandlord;
    private final Predicate<Address> inside;
    private final List<Placing> added = new ArrayList<>();
    private final List<Placing> changed = new ArrayList<>();
    private final Set<DwellingId> moved = new HashSet<>();
    private final List<NewRow> addedRows = new ArrayList<>();
    private final List<OutsideRow> outsideRows = new ArrayList<>();
    private final List<ChangedRow> changedRows = new ArrayList<>();
    private int unchanged;
    private int outside;

    /** Where a row names no landlord, it is {@code usualLandlord}. */
    ImportSorting(
            Map<Door, Placing> known,
            NamedGroups blocks,
            NamedGroups landlords,
            Optional<LandlordId> usualLandlord,
            Predicate<Address> inside) {
        this.known = known;
        this.blocks = blocks;
        this.landlords = landlords;
        this.usualLandlord = usualLandlord;
        this.inside = inside;
    }

    void sort(FileRow row) {
        var block = row.block().map(blocks::idOf).map(BlockId::new);
        var landlord = row.landlord().map(landlords::idOf).map(LandlordId::new).or(() -> usualLandlord);
        var before = Optional.ofNullable(known.get(Door.of(row.address())));
        if (before.isEmpty()) {
            add(row, new Placing(DwellingId.random(), row.address(), block, landlord, row.tenure()));
            if (!inside.test(row.address())) {
                addOutside(row);
            }
            return;
        }
        var after = new Placing(
                before.get().dwelling(),
                corrected(before.get().address(), row),
                block.or(() -> before.get().block()),
                landlord.or(() -> before.get().landlord()),
                row.tenure().or(() -> before.get().tenure()));
        if (after.equals(before.get())) {
            unchanged++;
        } else {
            change(row, before.get(), after);
        }
    }

    private void add(FileRow row, Placing placing) {
        added.add(placing);
        if (added.size() <= ImportReport.MOST_EXAMPLES) {
            addedRows.add(new NewRow(
                    row.line(),
                    placing.address(),
                    Optional.of(blockOf(placing)).filter(it -> !it.isEmpty()),
                    Optional.of(landlordOf(placing)).filter(it -> !it.isEmpty()),
                    placing.tenure()));
        }
    }

    private void addOutside(FileRow row) {
        outside++;
        if (outside <= ImportReport.MOST_SHOWN) {
            outsideRows.add(new OutsideRow(row.line(), row.address()));
        }
    }

    /** Capitals alone are no correction: many a file is in capitals from top to bottom. */
    private static Address corrected(Address known, FileRow row) {
        var street = row.address().street();
        var town = row.address().town();
        return new Address(
                street.equalsIgnoreCase(known.street()) ? known.street() : street,
                known.houseNumber(),
                known.postcode(),
                !row.namesTown() || town.equalsIgnoreCase(known.town()) ? known.town() : town);
    }

    private void change(FileRow row, Placing before, Placing after) {
        changed.add(after);
        var changes = new ArrayList<Change>();
        tell(
                changes,
                ImportField.STREET,
                before.address().street(),
                after.address().street());
        tell(changes, ImportField.TOWN, before.address().town(), after.address().town());
        tell(changes, ImportField.BLOCK, blockOf(before), blockOf(after));
        tell(changes, ImportField.LANDLORD, landlordOf(before), landlordOf(after));
        if (!changes.isEmpty()) {
            moved.add(after.dwelling());
        }
        tell(changes, ImportField.TENURE, tenureOf(before), tenureOf(after));
        if (changedRows.size() < ImportReport.MOST_SHOWN) {
            changedRows.add(new ChangedRow(row.line(), after.address(), List.copyOf(changes)));
        }
    }

    private static void tell(List<Change> changes, ImportField field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private String blockOf(Placing placing) {
        return placing.block().map(it -> blocks.nameOf(it.value())).orElse("");
    }

    private String landlordOf(Placing placing) {
        return placing.landlord().map(it -> landlords.nameOf(it.value())).orElse("");
    }

    private static String tenureOf(Placing placing) {
        return placing.tenure().map(Tenure::name).orElse("");
    }

    List<Placing> added() {
        return added;
    }

    List<Placing> changed() {
        return changed;
    }

    /** Those whose street, town, block or landlord becomes another. */
    Set<DwellingId> moved() {
        return moved;
    }

    /** What this does, with the names that the file brings along. */
    ImportReport report(FileContent content) {
        return new ImportReport(
                added.size(),
                changed.size(),
                unchanged,
                content.wrong().size(),
                outside,
                content.blocks().broughtNames(),
                content.landlords().broughtNames(),
                List.copyOf(addedRows),
                outsideRows,
                changedRows,
                content.wrong().stream().limit(ImportReport.MOST_SHOWN).toList());
    }
}
