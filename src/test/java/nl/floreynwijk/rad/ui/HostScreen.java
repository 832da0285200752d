package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.base.ui.Answer;

/** What hosts do on the pages of their evening. */
final class HostScreen {

    private HostScreen() {}

    static void goTo(String address) {
        UI.getCurrent().navigate(address);
    }

    static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    /** A button among many that say the same, by what a screen reader calls it. */
    static void pressNamed(String name) {
        _click(_find(Button.class).stream()
                .filter(it -> it.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    static void pressInDialog(String text) {
        _click(_get(dialog(), Button.class, it -> it.withText(text)));
    }

    static Dialog dialog() {
        return _find(Dialog.class).getLast();
    }

    static void fill(String label, String text) {
        _setValue(_get(TextField.class, it -> it.withLabel(label)), text);
    }

    static String answer() {
        return _find(Answer.class).stream()
                .map(HostScreen::said)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    static String said(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    static String textOf(Class<? extends Component> type) {
        return said(_get(type));
    }

    static List<String> problems() {
        return _find(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
