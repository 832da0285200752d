package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.parade.Clash;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.StreetRow;

/** How many metres of the street are left, row by row, and which pitches lie on one another. */
class StreetPart extends Composite<Section> {

    private final PitchWords words = new PitchWords(this, getLocale());
    private final Paragraph total = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final H2 clashTitle = new H2(getTranslation("parade.plan.clashes"));
    private final UnorderedList clashes = new UnorderedList();
    private List<String> said = List.of();

    StreetPart() {
        getContent().addClassNames("card", "street-part");
        getContent().add(clashTitle, clashes, new H2(getTranslation("parade.plan.left")), total, rows);
    }

    /** Those that lie on one another. */
    Set<PitchId> show(FloorPlan plan) {
        var among = Clash.among(plan.pitches());
        var streetRows = StreetRow.of(plan.pitches(), plan.widthCm());
        var clashing = among.stream().map(this::clash).toList();
        var inRows =
                streetRows.stream().filter(it -> !it.standsApart(streetRows)).toList();
        var lines = new ArrayList<String>();
        for (var row = 0; row < inRows.size(); row++) {
            lines.add(line(inRows.get(row), rowName(row, inRows.size())));
        }
        streetRows.stream()
                .filter(it -> it.standsApart(streetRows))
                .map(it -> getTranslation(
                        "parade.plan.left.apart", it.pitches().getFirst().number()))
                .forEach(lines::add);
        var now = Stream.concat(clashing.stream(), lines.stream()).toList();
        if (!now.equals(said)) {
            said = now;
            write(clashes, clashing);
            write(rows, lines);
        }
        clashTitle.setVisible(!among.isEmpty());
        clashes.setVisible(!among.isEmpty());
        total.setText(total(plan, streetRows));
        return ids(among);
    }

    private static Set<PitchId> ids(List<Clash> among) {
        var ids = new HashSet<PitchId>();
        among.forEach(it -> ids.addAll(List.of(it.one().id(), it.other().id())));
        return ids;
    }

    private static void write(UnorderedList list, List<String> lines) {
        list.removeAll();
        lines.forEach(it -> list.add(new ListItem(it)));
    }

    private String clash(Clash clash) {
        return getTranslation(
                "parade.plan.clash", clash.one().number(), clash.other().number());
    }

    private String total(FloorPlan plan, List<StreetRow> all) {
        return getTranslation(
                "parade.plan.left.total",
                plan.pitches().size(),
                words.metres(all.stream().mapToInt(StreetRow::lengthCm).sum()),
                words.metres(all.stream()
                        .filter(it -> !it.standsApart(all))
                        .mapToInt(StreetRow::freeCm)
                        .sum()));
    }

    private String rowName(int row, int rowsInAll) {
        if (rowsInAll == 2) {
            return getTranslation(row == 0 ? "parade.plan.left.upper" : "parade.plan.left.lower");
        }
        return rowsInAll == 1
                ? getTranslation("parade.plan.left.one")
                : getTranslation("parade.plan.left.row", row + 1);
    }

    private String line(StreetRow row, String name) {
        var says = getTranslation(
                row.freeCm() > 0 ? "parade.plan.left.line" : "parade.plan.left.full",
                name,
                row.pitches().size(),
                row.pitches().getFirst().number(),
                row.pitches().getLast().number(),
                words.metres(row.freeCm()),
                words.metres(row.betweenCm()));
        return Stream.of(Optional.of(says), largest(row))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Where the most room is between two pitches. */
    private Optional<String> largest(StreetRow row) {
        var gaps = row.gaps();
        return IntStream.range(0, gaps.size())
                .boxed()
                .filter(it -> gaps.get(it) > 0)
                .max(Comparator.comparing(gaps::get))
                .map(it -> getTranslation(
                        "parade.plan.left.largest",
                        words.metres(gaps.get(it)),
                        row.pitches().get(it).number(),
                        row.pitches().get(it + 1).number()));
    }
}
