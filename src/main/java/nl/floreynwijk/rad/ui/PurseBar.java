package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.rad.Purse;

/** How many coins a guest has left, always in sight, and what came of the last press on a button. */
class PurseBar extends Composite<Div> {

    /** More than these are a number only. */
    private static final int MOST_DRAWN = 20;

    private final Span left = new Span();
    private final Span words = new Span();
    private final Div drawn = new Div();
    private final Paragraph said = new Paragraph();

    /** @param state why no coins can be put now, in sight as well */
    PurseBar(StatePart state) {
        left.addClassName("phone-left");
        drawn.addClassName("phone-drawn");
        drawn.getElement().setAttribute("aria-hidden", "true");
        said.addClassName("phone-said");
        said.getElement().setAttribute("role", "status");
        var count = new Paragraph(left, new Text(" "), words);
        count.addClassName("phone-have");
        getContent().addClassName("phone-purse");
        getContent().add(count, drawn, state, said);
    }

    void show(Purse purse) {
        ChangedText.show(left, Integer.toString(purse.left()));
        ChangedText.show(words, getTranslation("rad.guest.left", purse.coins()));
        drawn.setVisible(purse.coins() <= MOST_DRAWN);
        drawn.getStyle().set("--coins", Integer.toString(purse.coins()));
        drawn.getStyle().set("--left", Integer.toString(purse.left()));
    }

    /** What came of a press, read out at once; empty when something else is said. */
    void say(String what) {
        said.setText(what);
        said.removeClassName("rad-heard");
    }

    /** The same for what stands on the page already. */
    void repeat(String what) {
        said.setText(what);
        said.addClassName("rad-heard");
    }
}
