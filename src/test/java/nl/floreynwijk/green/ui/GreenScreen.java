package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.HourField;

/** What people do on the pages of the shared green. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class GreenScreen {

    private GreenScreen() {}

    static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    /** Of buttons that say the same, the one that a screen reader calls so. */
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
        _setValue(_get(TextField.class, it -> it.withLabel(label)), text);
    }

    static void write(String label, String text) {
        _setValue(_get(TextArea.class, it -> it.withLabel(label)), text);
    }

    static void choose(String label, Object value) {
        _setValue(_get(RadioButtonGroup.class, it -> it.withLabel(label)), value);
    }

    static void tick(String label) {
        _setValue(_get(Checkbox.class, it -> it.withLabel(label)), true);
    }

    static void day(String label, LocalDate day) {
        _setValue(_get(DayField.class, it -> it.withLabel(label)), day);
    }

    static void hour(String label, int hour) {
        _setValue(_get(HourField.class, it -> it.withLabel(label)), LocalTime.of(hour, 0));
    }

    static String textOf(Class<? extends Component> type) {
        return said(_get(type));
    }

    static String textOfDialog() {
        return said(dialog());
    }

    private static String said(Component component) {
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
