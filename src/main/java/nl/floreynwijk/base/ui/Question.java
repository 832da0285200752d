package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
        var sure = new Button(doIt, click -> {
            // Whoever presses twice means it once
            if (isOpened()) {
                close();
                deed.run();
            }
        });
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(getTranslation("base.cancel"), click -> close());
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                leave.focus();
            }
        });
        getFooter().add(leave, sure);
    }
}
