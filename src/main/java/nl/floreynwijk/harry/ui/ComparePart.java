package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.floreynwijk.harry.ListComparison;

/** What a list says otherwise than another: in numbers, and then one by one. */
class ComparePart extends Composite<Div> {

    /** So many lines are read at a glance; more are folded away. */
    private static final int FEW = 20;

    ComparePart(ListComparison comparison) {
        getContent().addClassName("import-report");
        if (comparison.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("harry.list.same", comparison.unchanged())));
            return;
        }
        getContent().add(createNumbers(comparison));
        fold(
                "harry.list.changed",
                comparison.changed().stream()
                        .map(it -> ItemWords.changed(it, getLocale()))
                        .toList());
        fold(
                "harry.list.added",
                comparison.added().stream()
                        .map(it -> ItemWords.named(it, getLocale()))
                        .toList());
        fold(
                "harry.list.removed",
                comparison.removed().stream()
                        .map(it -> ItemWords.named(it, getLocale()))
                        .toList());
    }

    private UnorderedList createNumbers(ListComparison comparison) {
        var numbers = new UnorderedList();
        numbers.addClassName("import-numbers");
        addNumber(numbers, "harry.list.count.changed", comparison.changed().size());
        addNumber(numbers, "harry.list.count.added", comparison.added().size());
        addNumber(numbers, "harry.list.count.removed", comparison.removed().size());
        addNumber(numbers, "harry.list.count.unchanged", comparison.unchanged());
        return numbers;
    }

    private void addNumber(UnorderedList numbers, String key, int count) {
        if (count > 0) {
            numbers.add(new ListItem(getTranslation(key, count)));
        }
    }

    private void fold(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            var rows = new UnorderedList();
            lines.stream().map(ListItem::new).forEach(rows::add);
            var folded = new Details(getTranslation(key, lines.size()), rows);
            folded.setOpened(lines.size() <= FEW);
            getContent().add(folded);
        }
    }
}
