package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.IncompatibleResult;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.ProposalState;

/** Asks of which proposals at most one can be carried out. */
class IncompatibleDialog extends Dialog {

    private final ProposalCheck check;
    private final CheckBoard board;
    private final Runnable noted;
    private final CheckboxGroup<CheckedProposal> proposals = new CheckboxGroup<>();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    IncompatibleDialog(ProposalCheck check, CheckBoard board, Runnable noted) {
        this.check = check;
        this.board = board;
        this.noted = noted;
        setHeaderTitle(getTranslation("blockbudget.check.sets.title"));
        setWidth("34rem");
        proposals.setLabel(getTranslation("blockbudget.check.sets.which"));
        proposals.setItems(board.in(ProposalState.ACCEPTED).stream()
                .filter(it -> board.spare().filter(it.id()::equals).isEmpty())
                .toList());
        proposals.setItemLabelGenerator(CheckedProposal::title);
        var content = new Div(new Paragraph(getTranslation("blockbudget.check.sets.how")), proposals, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.check.sets.do"), this::save);
    }

    private void save() {
        refused.clear();
        answer.clear();
        var chosen = proposals.getValue().stream().map(CheckedProposal::id).collect(Collectors.toSet());
        switch (check.incompatible(board.round(), chosen)) {
            case IncompatibleResult.Noted() -> {
                close();
                noted.run();
            }
            case IncompatibleResult.NotNow() -> answer.refused(getTranslation("blockbudget.check.not-now"));
            case IncompatibleResult.TooFew() ->
                refused.addGroup(proposals, getTranslation("blockbudget.check.sets.too-few"));
            case IncompatibleResult.TooMany(var most) ->
                answer.refused(getTranslation("blockbudget.check.sets.too-many", most));
        }
    }
}
