package nl.floreynwijk.green.ui;

import static java.util.stream.Collectors.joining;
import static nl.floreynwijk.green.ui.Texts.language;
import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.green.ToolNeed;
import nl.floreynwijk.green.ToolShortage;
import nl.floreynwijk.green.ToolState;
import nl.floreynwijk.green.ToolSummary;

/** How tools, and when they are needed, are told in a few words. */
final class ToolWords {

    private static final int MOST_NEEDS = 4;

    private ToolWords() {}

    /** What somebody has to know before they choose it. */
    static Div marks(ToolSummary tool) {
        var marks = new Div();
        marks.addClassName("listing-kinds");
        if (tool.state() != ToolState.GOOD) {
            marks.add(new Span(text("green.tool.state." + tool.state())));
        } else if (tool.broken() > 0) {
            marks.add(new Span(text("green.tool.some-broken", tool.broken())));
        }
        if (tool.plan().adultsOnly()) {
            marks.add(new Span(text("green.tool.adults")));
        }
        marks.setVisible(marks.getComponentCount() > 0);
        return marks;
    }

    /** How many others need in the days to come; empty when nobody does. */
    static Optional<String> needed(ToolSummary tool) {
        return Optional.of(tool.needs().stream()
                        .limit(MOST_NEEDS)
                        .map(ToolWords::need)
                        .collect(joining("; ")))
                .filter(it -> !it.isEmpty())
                .map(it -> text("green.tool.needed", it));
    }

    private static String need(ToolNeed need) {
        return text(
                "green.tool.need",
                need.pieces(),
                days(DutchTime.day(need.from()), DutchTime.day(need.until().minusMillis(1))));
    }

    static String days(LocalDate from, LocalDate until) {
        var first = DutchTime.dayAndMonth(from, language());
        return from.equals(until) ? first : text("green.tool.days", first, DutchTime.dayAndMonth(until, language()));
    }

    /** So many pieces of it. */
    static String counted(int pieces, String tool) {
        return pieces + " × " + tool;
    }

    /** Why pieces are not there. */
    static String shortage(ToolShortage shortage) {
        return shortage.what().isEmpty()
                ? text("green.tool.short.few", shortage.usable())
                : text("green.tool.short", shortage.needed(), shortage.usable(), String.join(", ", shortage.what()));
    }

    /** One thing with what there is to know of it; what says nothing takes no line. */
    static ListRow row(String title, String... lines) {
        return new ListRow(title, Stream.of(lines).filter(it -> !it.isEmpty()).toArray(String[]::new));
    }

    /** The same things under each other. */
    static Div rows(Stream<ListRow> all) {
        var rows = new Div();
        rows.addClassName("row-list");
        all.forEach(rows::add);
        return rows;
    }

    /** What can be done with one. */
    static Div tools(Component... all) {
        var tools = new Div(all);
        tools.addClassName("list-row-buttons");
        return tools;
    }

    static Button button(String key, String about, Runnable deed) {
        var button = new Button(text(key), _ -> deed.run());
        button.setAriaLabel(text(key) + ": " + about);
        return button;
    }
}
