package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.DueSummary;
import nl.floreynwijk.membership.Dues;
import nl.floreynwijk.membership.PaymentResult;

/** Lets somebody in who need not pay, and asks why. */
class WaiveDialog extends Dialog {

    private final Dues dues;
    private final DueSummary due;
    private final Consumer<PaymentResult> waived;
    private final TextArea reason = new TextArea();
    private final RefusedFields refused = new RefusedFields();

    WaiveDialog(Dues dues, DueSummary due, Consumer<PaymentResult> waived) {
        this.dues = dues;
        this.due = due;
        this.waived = waived;
        setHeaderTitle(getTranslation("membership.waive", due.name()));
        reason.setLabel(getTranslation("membership.waive.reason"));
        reason.setMaxLength(Dues.LONGEST_REASON);
        reason.setManualValidation(true);
        var content = new Div(new Paragraph(getTranslation("membership.waive.how")), reason);
        content.addClassName("stack");
        add(content);
        var waive = new Button(getTranslation("membership.dues.waive"), click -> waive());
        waive.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), waive);
    }

    private void waive() {
        refused.clear();
        var result = dues.waive(due.id(), reason.getValue());
        if (result instanceof PaymentResult.NoReason) {
            refused.add(reason, getTranslation("membership.waive.no-reason"));
            return;
        }
        close();
        waived.accept(result);
    }
}
