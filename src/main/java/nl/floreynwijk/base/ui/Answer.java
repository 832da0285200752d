package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The place on a page or in a dialog that says what came of the last thing somebody asked for.
 *
 * <p>It stays until they ask for something else: whoever reads slowly misses nothing. A screen reader says it at once,
 * which it only does for a place that was on the page before. What is always so belongs in a {@link Notice}.
 */
public class Answer extends Composite<Div> {

    public Answer() {
        getContent().addClassName("answer");
        getContent().getElement().setAttribute("role", "status");
    }

    /**
     * It happened: says what, and what that means.
     *
     * @param further where somebody can go on, below the words
     */
    public void done(String text, Component... further) {
        show("vaadin:check-circle", text, further);
    }

    /**
     * It did not happen: says why.
     *
     * @param instead what somebody can press to go on, below the words
     */
    public void refused(String text, Component... instead) {
        show("vaadin:exclamation-circle", text, instead).addClassName("problem");
    }

    /** Says nothing any more, because something else is being asked for. */
    public void clear() {
        getContent().removeAll();
    }

    private Div show(String icon, String text, Component... below) {
        var words = new Div(new Paragraph(text));
        words.add(below);
        var notice = new Div(Pictogram.of(icon), words);
        notice.addClassName("notice");
        // It takes the cursor when what had it is gone
        notice.getElement().setAttribute("tabindex", "-1");
        clear();
        getContent().add(notice);
        scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        return notice;
    }
}
