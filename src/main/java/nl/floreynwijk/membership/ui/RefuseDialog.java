package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.ApplicationSummary;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.DecisionResult;

/** Asks why somebody cannot become a member; they read the reason in a mail. */
class RefuseDialog extends Dialog {

    private final Applications applications;
    private final ApplicationSummary application;
    private final Consumer<DecisionResult> decided;
    private final TextArea reason = new TextArea();
    private final RefusedFields refused = new RefusedFields();

    RefuseDialog(Applications applications, ApplicationSummary application, Consumer<DecisionResult> decided) {
        this.applications = applications;
        this.application = application;
        this.decided = decided;
        setHeaderTitle(getTranslation("membership.refuse.title", application.name()));
        reason.setLabel(getTranslation("membership.refuse.reason"));
        reason.setMaxLength(Applications.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("membership.refuse.how")), reason);
        content.addClassName("stack");
        add(content);
        var refuse = new Button(getTranslation("membership.applications.refuse"), click -> refuse());
        refuse.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), refuse);
    }

    private void refuse() {
        refused.clear();
        var result = applications.refuse(application.id(), reason.getValue());
        if (result instanceof DecisionResult.NoReason) {
            refused.add(reason, getTranslation("membership.applications.no-reason"));
            return;
        }
        close();
        decided.accept(result);
    }
}
