package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.IncompatibleSet;

/** Of which proposals at most one can be carried out. */
class SetSection extends Composite<Section> {

    private final transient CheckBoard board;
    private final transient CheckTools tools;

    SetSection(CheckBoard board, CheckTools tools) {
        this.board = board;
        this.tools = tools;
        getContent().addClassNames("card", "row-list");
        getContent()
                .add(
                        new FocusableTitle(getTranslation("blockbudget.check.sets")),
                        new Paragraph(getTranslation("blockbudget.check.sets.about")));
        board.sets().forEach(it -> getContent().add(row(it)));
        if (board.open()) {
            getContent()
                    .add(new Div(
                            new Button(getTranslation("blockbudget.check.sets.add"), _ -> tools.makeIncompatible())));
        }
    }

    private ListRow row(IncompatibleSet set) {
        var titles = board.proposals().stream()
                .filter(it -> set.proposals().contains(it.id()))
                .map(CheckedProposal::title)
                .collect(Collectors.joining(" / "));
        var row = new ListRow(titles);
        if (board.open()) {
            var label = getTranslation("blockbudget.check.sets.remove");
            var remove = new Button(label, _ -> tools.makeCompatible(set));
            remove.setAriaLabel(getTranslation("blockbudget.proposals.this", label, titles));
            row.with(remove);
        }
        return row;
    }
}
