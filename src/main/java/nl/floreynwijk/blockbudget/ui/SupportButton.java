package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.SupportResult;

/** How many people are for a proposal, and where whoever reads says that they are, or no longer. */
class SupportButton extends Composite<Div> {

    private final transient Proposals proposals;
    private final transient ProposalCard card;
    private final Span count = new Span();
    private final Button button = new Button();
    private boolean supported;

    /** @param canSupport whether it is the time to say so, for whoever reads */
    SupportButton(ProposalCard card, boolean canSupport, Proposals proposals) {
        this.proposals = proposals;
        this.card = card;
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("proposal-support");
        getContent().add(count);
        if (canSupport && card.state().isAlive()) {
            button.addClickListener(_ -> toggle());
            getContent().add(button);
        }
        show(card.supporters(), card.supported());
    }

    private void show(int supporters, boolean isFor) {
        supported = isFor;
        count.setText(
                isFor
                        ? getTranslation("blockbudget.proposals.supporters-and-you", supporters - 1)
                        : getTranslation("blockbudget.proposals.supporters", supporters));
        var label = getTranslation(isFor ? "blockbudget.proposals.unsupport" : "blockbudget.proposals.support");
        button.setText(label);
        button.setAriaLabel(getTranslation("blockbudget.proposals.this", label, card.title()));
    }

    private void toggle() {
        switch (supported ? proposals.unsupport(card.id()) : proposals.support(card.id())) {
            case SupportResult.Noted(var supporters, var isFor) -> show(supporters, isFor);
            case SupportResult.NotNow() -> {
                count.setText(getTranslation("blockbudget.proposals.support-over"));
                button.setEnabled(false);
            }
        }
    }
}
