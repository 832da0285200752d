package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.HasText;

/** Text that follows what others do: what stays the same is not sent, nor read out, again. */
final class ChangedText {

    private ChangedText() {}

    static void show(HasText part, String text) {
        if (!part.getText().equals(text)) {
            part.setText(text);
        }
    }
}
