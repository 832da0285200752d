package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.rad.LiveBoard;

/** How an evening goes at this moment: whether people put coins, how many people there are, and how many coins lie on cards. */
class LeadNow extends Composite<Section> implements LeadPart {

    private final Paragraph state = new Paragraph();
    private final Paragraph people = new Paragraph();
    private final Paragraph coins = new Paragraph();

    LeadNow() {
        state.addClassName("rad-next");
        state.getElement().setAttribute("role", "status");
        people.addClassName("rad-lead-figure");
        coins.addClassName("rad-lead-figure");
        var figures = new Div(
                new Div(people, new Span(getTranslation("rad.host.lead.people"))),
                new Div(coins, new Span(getTranslation("rad.host.lead.coins"))));
        figures.addClassName("rad-lead-figures");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("rad.host.lead.now")), state, figures);
    }

    @Override
    public void show(LiveBoard board) {
        ChangedText.show(state, said(board));
        ChangedText.show(people, Integer.toString(board.people()));
        ChangedText.show(coins, Integer.toString(board.invested()));
    }

    private String said(LiveBoard board) {
        if (board.ended()) {
            return getTranslation("rad.host.lead.ended");
        }
        return board.run().map(EveningWords::state).orElseGet(() -> getTranslation("rad.host.lead.not-begun"));
    }
}
