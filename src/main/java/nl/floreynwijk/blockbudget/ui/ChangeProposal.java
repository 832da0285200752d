package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.blockbudget.ChangeProposalResult;
import nl.floreynwijk.blockbudget.OwnProposal;
import nl.floreynwijk.blockbudget.ProposalPlan;
import nl.floreynwijk.blockbudget.Proposals;

/** Where somebody changes what they proposed, as long as nobody decided on it. */
class ChangeProposal extends Composite<Div> {

    private final transient Proposals proposals;
    private final transient OwnProposal own;
    private final transient Consumer<String> changed;
    private final ProposalFields fields;
    private final CheckboxGroup<AttachmentId> removed = new CheckboxGroup<>();
    private final FocusableTitle title = new FocusableTitle(getTranslation("blockbudget.propose.change"));
    private final Answer answer = new Answer();

    /**
     * The form, filled in.
     *
     * @param changed is told what there is to say once it is done
     * @param leave shows the proposal as it was
     */
    ChangeProposal(
            Proposals proposals, AttachmentCheck check, OwnProposal own, Consumer<String> changed, Runnable leave) {
        this.proposals = proposals;
        this.own = own;
        this.changed = changed;
        fields = new ProposalFields(check);
        fields.show(own.plan());
        removed.setLabel(getTranslation("blockbudget.propose.remove-photos"));
        removed.setItems(own.photos());
        removed.setItemLabelGenerator(
                it -> getTranslation("blockbudget.proposals.photo", own.photos().indexOf(it) + 1));
        removed.setVisible(!own.photos().isEmpty());
        var save = new Button(getTranslation("blockbudget.propose.change-do"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("base.cancel"), _ -> leave.run()));
        buttons.addClassName("buttons");
        getContent().addClassName("stack");
        getContent().add(title, fields, removed, answer, buttons);
    }

    /** The button that led here is gone: whoever uses the keyboard goes on from the title. */
    void takeFocus() {
        title.takeFocus();
    }

    private void save() {
        answer.clear();
        fields.read().ifPresent(this::save);
    }

    private void save(ProposalPlan plan) {
        switch (proposals.change(own.id(), plan, removed.getValue(), fields.photos(), own.version())) {
            case ChangeProposalResult.Changed() -> changed.accept(getTranslation("blockbudget.propose.changed"));
            case ChangeProposalResult.Refused(var problems) -> fields.refuse(problems);
            case ChangeProposalResult.NotNow() -> answer.refused(getTranslation("blockbudget.propose.decided"));
            case ChangeProposalResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.propose.too-often", RateLimits.minutes(wait)));
            case ChangeProposalResult.ChangedMeanwhile() ->
                answer.refused(getTranslation("blockbudget.propose.changed-meanwhile"));
        }
    }
}
