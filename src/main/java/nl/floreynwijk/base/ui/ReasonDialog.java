package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks why something is done, before it is done; what cannot be taken is said at the reason. */
public class ReasonDialog extends Dialog {

    private final Function<String, Optional<String>> deed;
    private final TextArea reason = new TextArea();
    private final RefusedFields refused = new RefusedFields();

    /**
     * A dialog that asks for a reason.
     *
     * @param means what happens then, and who reads the reason
     * @param longest the most characters of the reason
     * @param doIt what the button says that goes on: the deed itself
     * @param deed does it for the reason given, or gives what is wrong with the reason
     */
    public ReasonDialog(String title, String means, int longest, String doIt, Function<String, Optional<String>> deed) {
        this.deed = deed;
        setHeaderTitle(title);
        reason.setLabel(getTranslation("base.reason"));
        reason.setMaxLength(longest);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var content = new Div(new Paragraph(means), reason);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, doIt, this::goOn);
    }

    private void goOn() {
        refused.clear();
        deed.apply(reason.getValue()).ifPresentOrElse(wrong -> refused.add(reason, wrong), this::close);
    }
}
