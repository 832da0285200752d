package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.AcceptProposalResult;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.Costing;
import nl.floreynwijk.blockbudget.CostingTerms;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.Responsibility;
import nl.floreynwijk.budgets.Purpose;

/** Asks what a proposal costs, what for, and whose work it is. */
class AcceptDialog extends Dialog {

    private final ProposalCheck check;
    private final CheckedProposal proposal;
    private final Runnable accepted;
    private final EuroField cost = new EuroField(getTranslation("blockbudget.check.cost"));
    private final Select<Purpose> purpose = new Select<>();
    private final RadioButtonGroup<Responsibility> responsibility = new RadioButtonGroup<>();
    private final Div warning = Notice.problem(getTranslation("blockbudget.check.landlord-warning"));
    private final Checkbox urgent = new Checkbox(getTranslation("blockbudget.check.urgent"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    AcceptDialog(ProposalCheck check, CostingTerms terms, CheckedProposal proposal, Runnable accepted) {
        this.check = check;
        this.proposal = proposal;
        this.accepted = accepted;
        setHeaderTitle(getTranslation("blockbudget.check.accept.title", proposal.title()));
        setWidth("36rem");
        cost.setHelperText(
                getTranslation("blockbudget.check.cost-how", terms.most().text(getLocale())));
        purpose.setLabel(getTranslation("blockbudget.check.purpose"));
        purpose.setItems(terms.purposes());
        purpose.setItemLabelGenerator(it -> it.name(getLocale()));
        responsibility.setLabel(getTranslation("blockbudget.check.responsibility"));
        responsibility.setItems(Responsibility.values());
        responsibility.setRenderer(new ComponentRenderer<>(this::createWords));
        responsibility.addClassName("kind-choice");
        responsibility.addValueChangeListener(
                change -> warning.setVisible(change.getValue() == Responsibility.LANDLORD));
        warning.setVisible(false);
        fill(terms);
        var content = new Div(
                new Paragraph(getTranslation("blockbudget.check.accept.how")),
                cost,
                purpose,
                responsibility,
                warning,
                urgent,
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.check.accept"), this::save);
    }

    private Div createWords(Responsibility whose) {
        var name = new Span(getTranslation("blockbudget.responsibility." + whose.name()));
        name.addClassName("choice-name");
        var words = new Div(name, new Span(getTranslation("blockbudget.responsibility.how." + whose.name())));
        words.addClassName("choice");
        return words;
    }

    private void fill(CostingTerms terms) {
        proposal.guess().ifPresent(cost::show);
        if (terms.purposes().size() == 1) {
            purpose.setValue(terms.purposes().getFirst());
        }
        proposal.costing().ifPresent(it -> {
            cost.show(it.cost());
            terms.purposes().stream()
                    .filter(allowed -> allowed.code().equals(it.purpose()))
                    .forEach(purpose::setValue);
            responsibility.setValue(it.responsibility());
            urgent.setValue(it.urgent());
        });
    }

    private void save() {
        refused.clear();
        answer.clear();
        var euros = cost.read(refused);
        if (purpose.isEmpty()) {
            refused.add(purpose, getTranslation("blockbudget.check.no-purpose"));
        }
        if (responsibility.isEmpty()) {
            refused.addGroup(responsibility, getTranslation("blockbudget.check.no-responsibility"));
        }
        if (refused.isEmpty()) {
            euros.map(it -> new Costing(it, purpose.getValue().code(), responsibility.getValue(), urgent.getValue()))
                    .ifPresent(it -> answer(check.accept(proposal.id(), it, proposal.version())));
        }
    }

    private void answer(AcceptProposalResult result) {
        switch (result) {
            case AcceptProposalResult.Accepted() -> {
                close();
                accepted.run();
            }
            case AcceptProposalResult.ChangedMeanwhile() ->
                answer.refused(getTranslation("blockbudget.check.changed-meanwhile"));
            case AcceptProposalResult.NotNow() -> answer.refused(getTranslation("blockbudget.check.not-now"));
            case AcceptProposalResult.NotAnAmount() -> refused.add(cost, getTranslation("base.amount.none"));
            case AcceptProposalResult.MoreThan(var most) ->
                refused.add(cost, getTranslation("blockbudget.check.cost-how", most.text(getLocale())));
            case AcceptProposalResult.NotAPurpose() ->
                refused.add(purpose, getTranslation("blockbudget.check.no-purpose"));
        }
    }
}
