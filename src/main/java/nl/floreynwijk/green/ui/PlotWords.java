package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.floreynwijk.green.PlotKind;
import nl.floreynwijk.green.PlotState;

/** How a plot is told in a few words. */
final class PlotWords {

    private PlotWords() {}

    static Stream<String> marks(PlotKind kind, PlotState state) {
        var does = text("green.plot.kind." + kind);
        return state == PlotState.ACTIVE ? Stream.of(does) : Stream.of(text("green.plot.state." + state), does);
    }

    static Div marked(PlotKind kind, PlotState state) {
        var marks = new Div();
        marks.addClassName("listing-kinds");
        marks(kind, state).map(Span::new).forEach(marks::add);
        return marks;
    }
}
