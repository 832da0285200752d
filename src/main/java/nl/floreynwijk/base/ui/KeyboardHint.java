package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Paragraph;

/**
 * How to reach the buttons in the list below with a keyboard, which tabs past them; on screen while somebody does, and
 * always there for a screen reader.
 */
public class KeyboardHint extends Paragraph {

    public KeyboardHint() {
        setText(getTranslation("base.keyboard-hint"));
        addClassName("keyboard-hint");
    }
}
