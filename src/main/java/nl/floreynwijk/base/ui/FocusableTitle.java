package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.H2;
import java.util.Map;

/** A title that takes the cursor when what had it is gone, so that whoever uses the keyboard goes on from there. */
public class FocusableTitle extends H2 {

    public FocusableTitle(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }

    /** The page scrolls to what there is to read, not to the title. */
    public void takeFocus() {
        getElement().callJsFunction("focus", Map.of("preventScroll", true));
    }
}
