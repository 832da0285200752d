package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.Standing;

/** How a budget stands, in a few figures: what is free first, for that is what people decide on. */
class StandingFigures extends Composite<DescriptionList> {

    StandingFigures(Standing standing) {
        getContent().addClassName("standing");
        add("free", standing.free());
        add("reserved", standing.reserved());
        add("claimed", standing.claimed());
        add("saved", standing.saved());
    }

    private void add(String what, Euros amount) {
        var term = new DescriptionList.Term(getTranslation("budgets.standing." + what));
        var figure = new DescriptionList.Description(amount.text(getLocale()));
        var group = new Div(term, figure);
        group.addClassNames("standing-figure", "standing-" + what);
        getContent().getElement().appendChild(group.getElement());
    }
}
