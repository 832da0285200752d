package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;

/** How an evening goes at this moment: whether people put coins, how many people and coins there are, and when it is over the way to the result. */
class LeadNow extends Composite<Section> implements LeadPart {

    private final Paragraph state = new Paragraph();
    private final Paragraph people = new Paragraph();
    private final Paragraph coins = new Paragraph();
    private final Span came = new Span();
    private final Span lying = new Span();
    private final Anchor result;

    LeadNow(EveningId evening) {
        result = EveningLinks.here(EveningAddress.result(evening), getTranslation("rad.host.step.result"));
        state.addClassName("rad-next");
        state.getElement().setAttribute("role", "status");
        people.addClassName("rad-lead-figure");
        coins.addClassName("rad-lead-figure");
        var figures = new Div(new Div(people, came), new Div(coins, lying));
        figures.addClassName("rad-lead-figures");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("rad.host.lead.now")), state, figures, result);
    }

    @Override
    public void show(LiveBoard board) {
        ChangedText.show(state, said(board));
        result.setVisible(board.ended());
        ChangedText.show(
                came,
                getTranslation(board.ended() ? "rad.host.lead.people-were" : "rad.host.lead.people", board.people()));
        ChangedText.show(lying, getTranslation("rad.host.lead.coins", board.invested()));
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
