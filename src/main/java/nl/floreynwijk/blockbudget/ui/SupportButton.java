package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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

    private SupportButton(ProposalCard card, Proposals proposals) {
        this.proposals = proposals;
        this.card = card;
        count.getElement().setAttribute("role", "status");
        button.addClickListener(_ -> toggle());
        getContent().addClassName("proposal-support");
        getContent().add(count, button);
        show(card.supporters(), card.supported());
    }

    /**
     * How many are for it, with the button for whoever can say so.
     *
     * @param canSupport whether it is the time to say so, for whoever reads
     */
    static Component of(ProposalCard card, boolean canSupport, Proposals proposals) {
        if (canSupport && card.state().isAlive()) {
            return new SupportButton(card, proposals);
        }
        var words = new Paragraph(words(card.supporters(), card.supported()));
        words.addClassName("proposal-support");
        return words;
    }

    private static String words(int supporters, boolean isFor) {
        return isFor
                ? Texts.text("blockbudget.proposals.supporters-and-you", supporters - 1)
                : Texts.text("blockbudget.proposals.supporters", supporters);
    }

    private void show(int supporters, boolean isFor) {
        supported = isFor;
        count.setText(words(supporters, isFor));
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
