package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A number that counts up to what it is, where movement is welcome; a screen reader hears what it is. */
class CountedFigure extends Paragraph {

    private final String key;
    private final Span heard = new Span();
    private final Span seen = new Span();
    private final Span unit = new Span();

    /** @param key of what is counted, in the number it is given */
    CountedFigure(String key) {
        this.key = key;
        addClassName("rad-figure");
        heard.addClassName("rad-heard");
        seen.addClassName("rad-count");
        seen.getElement().setAttribute("aria-hidden", "true");
        unit.addClassName("rad-unit");
        add(heard, seen, unit);
    }

    void show(int count) {
        ChangedText.show(heard, count + " ");
        seen.getStyle().set("--count", String.valueOf(count));
        ChangedText.show(unit, getTranslation(key, count));
    }
}
