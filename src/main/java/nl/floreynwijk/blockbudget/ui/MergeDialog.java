package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.MergeProposalResult;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.Rounds;

/** Asks of which other proposal one becomes a part, and why. */
class MergeDialog extends Dialog {

    private final ProposalCheck check;
    private final CheckedProposal proposal;
    private final Runnable merged;
    private final Select<CheckedProposal> whole = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("base.reason"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    MergeDialog(ProposalCheck check, CheckBoard board, CheckedProposal proposal, Runnable merged) {
        this.check = check;
        this.proposal = proposal;
        this.merged = merged;
        setHeaderTitle(getTranslation("blockbudget.check.merge.title", proposal.title()));
        setWidth("34rem");
        whole.setLabel(getTranslation("blockbudget.check.merge.into"));
        whole.setItems(wholes(board, proposal));
        whole.setItemLabelGenerator(CheckedProposal::title);
        reason.setManualValidation(true);
        var content = new Div(new Paragraph(getTranslation("blockbudget.check.merge.means")), whole, reason, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.check.merge"), this::save);
    }

    /** What it can become a part of. */
    static List<CheckedProposal> wholes(CheckBoard board, CheckedProposal part) {
        return board.proposals().stream()
                .filter(it -> it.state().isAlive() && !it.id().equals(part.id()))
                .toList();
    }

    private void save() {
        refused.clear();
        answer.clear();
        if (whole.isEmpty()) {
            refused.add(whole, getTranslation("blockbudget.check.merge.which"));
        } else {
            answer(check.merge(proposal.id(), whole.getValue().id(), reason.getValue()));
        }
    }

    private void answer(MergeProposalResult result) {
        switch (result) {
            case MergeProposalResult.Merged() -> {
                close();
                merged.run();
            }
            case MergeProposalResult.NotNow() -> answer.refused(getTranslation("blockbudget.check.not-now"));
            case MergeProposalResult.NoReason() ->
                refused.add(reason, getTranslation("blockbudget.proposals.no-reason", Rounds.LONGEST_REASON));
            case MergeProposalResult.HasParts() -> answer.refused(getTranslation("blockbudget.check.merge.has-parts"));
            case MergeProposalResult.NotIntoThat() ->
                refused.add(whole, getTranslation("blockbudget.check.merge.not-into"));
        }
    }
}
