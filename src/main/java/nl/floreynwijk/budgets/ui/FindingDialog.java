package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.FindingResult;
import nl.floreynwijk.budgets.GrantDetails;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.Reasons;

/** Notes what somebody saw of what a funder expects. */
class FindingDialog extends Dialog {

    private final Grants grants;
    private final GrantId grant;
    private final GrantDetails.Expected expected;
    private final Consumer<String> noted;
    private final TextArea finding = new TextArea(getTranslation("budgets.finding.what"));
    private final RefusedFields refused = new RefusedFields();

    FindingDialog(Grants grants, GrantId grant, GrantDetails.Expected expected, Consumer<String> noted) {
        this.grants = grants;
        this.grant = grant;
        this.expected = expected;
        this.noted = noted;
        setHeaderTitle(getTranslation("budgets.finding.title"));
        setWidth("34rem");
        finding.setManualValidation(true);
        expected.seen().map(GrantDetails.Seen::finding).ifPresent(finding::setValue);
        var content = new Div(
                new Paragraph(expected.text()),
                new Paragraph(getTranslation("budgets.expectations.is-shown-by", expected.shownBy())),
                finding,
                new Paragraph(getTranslation("budgets.finding.who-reads")));
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("budgets.finding.do"), this::save);
    }

    private void save() {
        refused.clear();
        switch (grants.meet(grant, expected.number(), finding.getValue())) {
            case FindingResult.Noted() -> {
                close();
                noted.accept(getTranslation("budgets.finding.done", expected.text()));
            }
            case FindingResult.NotAText() ->
                refused.add(finding, getTranslation("budgets.finding.not-a-text", Reasons.LONGEST));
        }
    }
}
