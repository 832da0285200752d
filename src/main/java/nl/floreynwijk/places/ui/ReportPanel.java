package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.places.ChangedRow;
import nl.floreynwijk.places.ImportField;
import nl.floreynwijk.places.ImportReport;
import nl.floreynwijk.places.ImportReport.NewRow;
import nl.floreynwijk.places.ImportReport.OutsideRow;
import nl.floreynwijk.places.WrongRow;

/** What an import does, in numbers; and row by row what becomes different and what is wrong. */
class ReportPanel extends Composite<Div> {

    private static final int MOST_NAMES = 20;

    /** So many rows are read at a glance; more are folded away. */
    private static final int FEW = 20;

    ReportPanel(ImportReport report) {
        getContent().addClassName("import-report");
        getContent().add(createNumbers(report));
        addNames("places.import.new-blocks", report.newBlocks());
        addNames("places.import.new-landlords", report.newLandlords());
        if (report.wrong() > 0) {
            addRows(
                            "places.import.wrong-rows",
                            report.wrong(),
                            report.wrongRows().stream().map(this::said))
                    .setOpened(true);
        }
        if (report.outside() > 0) {
            addRows(
                            "places.import.outside-rows",
                            report.outside(),
                            report.outsideRows().stream().map(this::said))
                    .setOpened(report.outside() <= FEW);
        }
        if (report.changed() > 0) {
            addRows(
                            "places.import.changed-rows",
                            report.changed(),
                            report.changedRows().stream().map(this::said))
                    .setOpened(report.changed() <= FEW);
        }
    }

    /** Shows as well what the import leaves out and how it keeps the first dwellings: nothing is done yet. */
    ReportPanel before(ImportReport report, List<String> unused) {
        addNames("places.import.unused", unused);
        if (!report.addedRows().isEmpty()) {
            addRows(
                            "places.import.added-rows",
                            report.addedRows().size(),
                            report.addedRows().stream().map(this::said))
                    .setOpened(true);
        }
        return this;
    }

    private UnorderedList createNumbers(ImportReport report) {
        var numbers = new UnorderedList();
        addNumber(numbers, "places.import.added", report.added());
        addNumber(numbers, "places.import.changed", report.changed());
        addNumber(numbers, "places.import.unchanged", report.unchanged());
        addNumber(numbers, "places.import.outside", report.outside());
        addNumber(numbers, "places.import.wrong", report.wrong());
        numbers.addClassName("import-numbers");
        return numbers;
    }

    private void addNumber(UnorderedList numbers, String key, int count) {
        if (count > 0) {
            numbers.add(new ListItem(getTranslation(key, count)));
        }
    }

    private void addNames(String key, List<String> names) {
        if (!names.isEmpty()) {
            var shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            getContent().add(new Paragraph(getTranslation(key, names.size(), shown, names.size() - MOST_NAMES)));
        }
    }

    private Details addRows(String key, int count, Stream<String> sentences) {
        var rows = new UnorderedList();
        sentences.map(ListItem::new).forEach(rows::add);
        var details = new Details(getTranslation(key, count), rows);
        if (count > ImportReport.MOST_SHOWN) {
            details.add(new Paragraph(getTranslation("places.import.first-rows", ImportReport.MOST_SHOWN)));
        }
        getContent().add(details);
        return details;
    }

    private String said(WrongRow row) {
        var reasons = row.reasons().stream()
                .map(it ->
                        getTranslation("places.import.problem." + it.problem().name(), it.value()))
                .collect(Collectors.joining(" "));
        return getTranslation("places.import.row", String.valueOf(row.line()), reasons);
    }

    private String said(NewRow row) {
        var kept = Stream.of(
                        Optional.of(row.address().toString()),
                        row.block().map(it -> field(ImportField.BLOCK, it)),
                        row.landlord().map(it -> field(ImportField.LANDLORD, it)),
                        row.tenure().map(it -> field(ImportField.TENURE, it.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return getTranslation("places.import.row", String.valueOf(row.line()), kept);
    }

    private String field(ImportField field, String value) {
        return getTranslation("places.import.field." + field.name()) + ": " + value(field, value);
    }

    private String said(OutsideRow row) {
        return getTranslation(
                "places.import.row", String.valueOf(row.line()), row.address().toString());
    }

    private String said(ChangedRow row) {
        var changes = row.changes().stream().map(this::said).collect(Collectors.joining(" "));
        return getTranslation(
                "places.import.row", String.valueOf(row.line()), row.address().line() + ". " + changes);
    }

    private String said(ChangedRow.Change change) {
        var field = getTranslation("places.import.field." + change.field().name());
        return change.before().isEmpty()
                ? getTranslation("places.import.change-new", field, value(change.field(), change.after()))
                : getTranslation(
                        "places.import.change",
                        field,
                        value(change.field(), change.before()),
                        value(change.field(), change.after()));
    }

    private String value(ImportField field, String text) {
        return field == ImportField.TENURE ? getTranslation("places.tenure." + text) : text;
    }
}
