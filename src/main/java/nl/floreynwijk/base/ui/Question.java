package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks whether somebody means what they are about to do, where it cannot simply be undone.
 *
 * <p>Vaadin's own ConfirmDialog puts the cursor on the deed, and breaks three of axe's rules.
 */
public class Question extends Dialog {

    /**
     * A question with two answers: to leave it, and to go on.
     *
     * @param means what happens then, in whole sentences
     * @param doIt what the button says that goes on: the deed itself, never "yes"
     */
    public Question(String title, String means, String doIt, Runnable deed) {
        setHeaderTitle(title);
        setRole("alertdialog");
        add(new Paragraph(means));
        var leave = DialogActions.under(this, doIt, () -> {
                    close();
                    deed.run();
                })
                .leave();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                leave.focus();
            }
        });
    }
}
