package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.base.ui.Answer;

/** What organisers do on the pages of their market. */
final class MarketScreen {

    private MarketScreen() {}

    static void goTo(String address) {
        UI.getCurrent().navigate(address);
    }

    static String answer() {
        return said(_find(Answer.class).getFirst());
    }

    static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
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

    static void write(String label, String text) {
        _setValue(_get(TextArea.class, it -> it.withLabel(label)), text);
    }

    /** A field in a table, by what a screen reader calls it. */
    static TextField cell(String name) {
        return _find(TextField.class).stream()
                .filter(it -> it.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String textOf(Class<? extends Component> type) {
        return said(_get(type));
    }

    static String said(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    /** What fields say of what is in them. */
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
