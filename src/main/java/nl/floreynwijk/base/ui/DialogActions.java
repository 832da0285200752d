package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * The two ways out of a dialog: to leave things as they are, or to do what the dialog is for.
 *
 * @param leave closes the dialog
 * @param doIt does it, and closes nothing
 */
public record DialogActions(Button leave, Button doIt) {

    /**
     * Puts both below a dialog. Once {@code doing} has closed the dialog it is not done again: whoever presses twice means
     * it once.
     *
     * @param deed what the button says that goes on: never "yes"
     */
    public static DialogActions under(Dialog dialog, String deed, Runnable doing) {
        // A click that slipped beside it would lose all that was typed
        dialog.setCloseOnOutsideClick(false);
        var leave = new Button(dialog.getTranslation("base.cancel"), click -> dialog.close());
        var doIt = new Button(deed, click -> {
            if (dialog.isOpened()) {
                doing.run();
            }
        });
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(leave, doIt);
        return new DialogActions(leave, doIt);
    }
}
