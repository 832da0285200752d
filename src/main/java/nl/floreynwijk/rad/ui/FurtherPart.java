package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;

/** Where a host goes beside leading the evening: the tables. */
class FurtherPart extends Composite<Section> implements LeadPart {

    FurtherPart(EveningId evening) {
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("rad.host.lead.further")),
                        EveningLinks.here(EveningAddress.tables(evening), getTranslation("rad.host.lead.tables")));
    }

    @Override
    public void show(LiveBoard board) {
        getContent().setVisible(board.run().isPresent() && !board.ended());
    }
}
