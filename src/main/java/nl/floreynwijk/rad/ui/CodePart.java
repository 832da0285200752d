package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.RefusedFields;

/** Where somebody types the code that stands on the screen. */
class CodePart extends Composite<Div> {

    /** With spaces and dashes wherever somebody likes them. */
    private static final int LONGEST = 20;

    private final TextField code = new TextField(getTranslation("rad.guest.code"));
    private final RefusedFields refused = new RefusedFields();
    private final transient Consumer<String> found;

    /**
     * Asks for the code.
     *
     * @param typed which they came with, to be mended; empty for none
     * @param wrong what is wrong with it; empty for nothing
     */
    CodePart(String typed, String wrong, Consumer<String> found) {
        this.found = found;
        code.setHelperText(getTranslation("rad.guest.code.how"));
        code.setMaxLength(LONGEST);
        code.setManualValidation(true);
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.addClassName("phone-code");
        var on = new Button(getTranslation("rad.guest.code.do"), _ -> goOn());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.addClickShortcut(Key.ENTER).listenOn(code);
        on.addClassName("phone-big");
        getContent().addClassNames("card", "phone-door");
        getContent().add(new Paragraph(getTranslation("rad.guest.lead")), code, on);
        if (!wrong.isEmpty()) {
            code.setValue(typed.length() > LONGEST ? "" : typed);
            refused.add(code, wrong);
        }
    }

    private void goOn() {
        refused.clear();
        var typed = code.getValue().replaceAll("[^\\p{L}\\p{N}]", "");
        if (typed.isEmpty()) {
            refused.add(code, getTranslation("rad.guest.code.none"));
        } else {
            found.accept(typed);
        }
    }
}
