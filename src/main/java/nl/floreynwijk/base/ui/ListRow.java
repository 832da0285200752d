package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One thing in a list: its title, what there is to know below it, and what can be done with it. */
public class ListRow extends Div {

    private final Div words;

    /** The lines stand under each other, so that a row reads as well on a phone as on a wide screen. */
    public ListRow(String title, String... lines) {
        var head = new Span(title);
        head.addClassName("list-row-title");
        words = new Div(head);
        for (var line : lines) {
            words.add(new Span(line));
        }
        add(words);
        addClassName("list-row");
    }

    /** Says something else on a line; the first below the title is 0. */
    public void change(int line, String text) {
        words.getComponentAt(line + 1).getElement().setText(text);
    }

    /** Adds a button; its label for a screen reader names the thing, because many rows have the same button. */
    public ListRow with(Component action) {
        add(action);
        return this;
    }
}
