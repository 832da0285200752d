package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.ColumnChoice;
import nl.floreynwijk.places.ImportField;
import nl.floreynwijk.places.LandlordId;

/** In which column of the file each thing stands, guessed from the headings; and of whom its dwellings are. */
class ColumnsStep extends Composite<Div> {

    private static final int LONGEST_EXAMPLE = 40;

    private final Map<ImportField, Select<Integer>> columns = new EnumMap<>(ImportField.class);
    private final ComboBox<Choice<LandlordId>> usualLandlord = new ComboBox<>();
    private final RefusedFields refused = new RefusedFields();
    private final List<String> headings;
    private final Runnable changed;

    /** Tells when another column is chosen. */
    ColumnsStep(Table table, List<Choice<LandlordId>> landlords, Runnable changed) {
        this.headings = table.headings();
        this.changed = changed;
        getContent().addClassName("import-columns");
        var examples = IntStream.range(0, table.headings().size())
                .mapToObj(column -> example(table, column))
                .toList();
        for (var field : ImportField.values()) {
            columns.put(field, createColumn(field, table.headings(), examples));
        }
        var guessed = ColumnChoice.guessed(table);
        columns.forEach((field, column) -> guessed.column(field).ifPresent(column::setValue));
        PlaceFields.choose(usualLandlord, getTranslation("places.import.usual-landlord"), landlords);
        usualLandlord.setHelperText(getTranslation("places.import.usual-landlord.how"));
        usualLandlord.addValueChangeListener(change -> changed.run());
        getContent().add(usualLandlord);
    }

    private Select<Integer> createColumn(ImportField field, List<String> headings, List<String> examples) {
        var column = new Select<Integer>();
        var none = getTranslation("places.import.no-column");
        column.setLabel(getTranslation("places.import.field." + field.name()));
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(none);
        column.setItems(IntStream.range(0, headings.size()).boxed().toList());
        column.setItemLabelGenerator(it -> it == null ? none : heading(headings, it));
        column.setManualValidation(true);
        column.addValueChangeListener(change -> {
            column.setHelperText(change.getValue() == null ? "" : examples.get(change.getValue()));
            changed.run();
        });
        getContent().add(column);
        return column;
    }

    private String heading(List<String> headings, int column) {
        var heading = headings.get(column);
        return heading.isEmpty() ? getTranslation("places.import.column", column + 1) : heading;
    }

    private String example(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> getTranslation(
                        "places.import.example",
                        cell.length() > LONGEST_EXAMPLE ? cell.substring(0, LONGEST_EXAMPLE) + "…" : cell))
                .orElse("");
    }

    /** What stands above the columns of which nothing is taken over. */
    List<String> unused() {
        var used = choice().columns().values();
        return IntStream.range(0, headings.size())
                .filter(it -> !used.contains(it))
                .mapToObj(it -> heading(headings, it))
                .toList();
    }

    ColumnChoice choice() {
        var chosen = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.forEach((field, column) -> column.getOptionalValue().ifPresent(it -> chosen.put(field, it)));
        return new ColumnChoice(chosen);
    }

    Optional<LandlordId> usualLandlord() {
        return usualLandlord.getOptionalValue().map(Choice::id);
    }

    void clearRefusals() {
        refused.clear();
    }

    void refuseMissing(Set<ImportField> fields) {
        columns.forEach((field, column) -> {
            if (fields.contains(field)) {
                refused.add(column, getTranslation("places.import.missing"));
            }
        });
    }

    void refuseTooMany(ImportField field, int most) {
        columns.entrySet().stream()
                .filter(it -> it.getKey() == field)
                .forEach(it -> refused.add(it.getValue(), getTranslation("places.import.too-many-names", most)));
    }
}
