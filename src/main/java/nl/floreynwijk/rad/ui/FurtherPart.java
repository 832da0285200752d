package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;

/** Where a host goes beside leading the evening: the tables, and what came of it. */
class FurtherPart extends Composite<Section> implements LeadPart {

    private final Anchor tables;
    private final Anchor result;

    FurtherPart(EveningId evening) {
        tables = EveningLinks.here(EveningAddress.tables(evening), getTranslation("rad.host.lead.tables"));
        result = EveningLinks.here(EveningAddress.result(evening), getTranslation("rad.host.step.result"));
        var links = new Div(tables, result);
        links.addClassName("buttons");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("rad.host.lead.further")), links);
    }

    @Override
    public void show(LiveBoard board) {
        tables.setVisible(board.run().isPresent() && !board.ended());
        result.setVisible(board.ended());
        getContent().setVisible(board.run().isPresent());
    }
}
