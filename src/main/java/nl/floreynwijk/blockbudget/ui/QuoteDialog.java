package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.AddQuoteResult;
import nl.floreynwijk.blockbudget.QuoteId;
import nl.floreynwijk.blockbudget.QuotePlan;
import nl.floreynwijk.blockbudget.WorkRoom;
import nl.floreynwijk.blockbudget.Works;

/** Asks what a supplier wants for a work. */
class QuoteDialog extends Dialog {

    private final Works works;
    private final WorkRoom.Item work;
    private final Runnable added;
    private final QuoteId id = QuoteId.random();
    private final TextField supplier = new TextField(getTranslation("blockbudget.work.supplier"));
    private final EuroField amount = new EuroField(getTranslation("blockbudget.work.quote.amount"));
    private final AttachmentField document;
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    QuoteDialog(Works works, AttachmentCheck check, WorkRoom.Item work, Runnable added) {
        this.works = works;
        this.work = work;
        this.added = added;
        document = new AttachmentField(check, getTranslation("blockbudget.work.quote.document"));
        setHeaderTitle(getTranslation("blockbudget.work.quote.title", work.title()));
        setWidth("34rem");
        supplier.setMaxLength(QuotePlan.LONGEST_SUPPLIER);
        supplier.setManualValidation(true);
        supplier.setWidthFull();
        var content = new Div(
                new Paragraph(getTranslation("blockbudget.work.quote.how")), supplier, amount, document, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.work.quote.add"), this::save);
    }

    private void save() {
        refused.clear();
        answer.clear();
        var isComplete = document.isComplete();
        var plan = new QuotePlan(supplier.getValue(), amount.amount().orElse(Euros.ZERO));
        plan.problems().forEach(this::refuse);
        if (document.getValue().size() > 1) {
            answer.refused(getTranslation("blockbudget.work.quote.one-document"));
            return;
        }
        if (refused.isEmpty() && isComplete) {
            save(plan);
        }
    }

    private void save(QuotePlan plan) {
        switch (works.addQuote(id, work.id(), plan, document.getValue().stream().findFirst())) {
            case AddQuoteResult.Added() -> {
                close();
                added.run();
            }
            case AddQuoteResult.Refused(var problems) -> problems.forEach(this::refuse);
            case AddQuoteResult.TooMany(var most) ->
                answer.refused(getTranslation("blockbudget.work.quote.too-many", most));
            case AddQuoteResult.NotNow(var _) -> answer.refused(getTranslation("blockbudget.work.changed-meanwhile"));
        }
    }

    private void refuse(QuotePlan.Problem problem) {
        switch (problem) {
            case SUPPLIER ->
                refused.add(supplier, getTranslation("blockbudget.work.no-supplier", QuotePlan.LONGEST_SUPPLIER));
            case AMOUNT -> refused.add(amount, getTranslation("base.amount.none"));
        }
    }
}
