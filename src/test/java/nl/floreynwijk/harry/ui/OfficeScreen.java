package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.harry.ListId;

/** What somebody of the office does on the pages of the lists, by the words that stand there. */
final class OfficeScreen {

    private OfficeScreen() {}

    static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    /** Of several buttons with the same text, the one that a screen reader calls so. */
    static void pressCalled(String name) {
        _click(_find(Button.class).stream()
                .filter(it -> it.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    static void pressInDialog(String text) {
        _click(_get(dialog(), Button.class, it -> it.withText(text)));
    }

    /** The one that was opened last. */
    static Dialog dialog() {
        return _find(Dialog.class).getLast();
    }

    static void fill(String label, String text) {
        _setValue(field(label), text);
    }

    static void write(String label, String text) {
        _setValue(area(label), text);
    }

    static TextField field(String label) {
        return _get(TextField.class, it -> it.withLabel(label));
    }

    static TextArea area(String label) {
        return _get(TextArea.class, it -> it.withLabel(label));
    }

    static String textOf(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    static String textOfDialog() {
        return dialog().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    static void open(ListId list) {
        UI.getCurrent().navigate(ListView.class, ListView.of(list));
    }
}
