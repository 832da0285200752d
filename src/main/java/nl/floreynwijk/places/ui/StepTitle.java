package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.html.H2;

/** The title of a step, which takes the cursor when the step begins: whoever uses the keyboard goes on from there. */
class StepTitle extends H2 {

    StepTitle(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }

    void takeFocus() {
        getElement().callJsFunction("focus");
    }
}
