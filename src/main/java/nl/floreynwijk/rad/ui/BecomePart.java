package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.blockbudget.RoundSummary;
import nl.floreynwijk.rad.BecameProposal;
import nl.floreynwijk.rad.BecomeResult;
import nl.floreynwijk.rad.Becoming;
import nl.floreynwijk.rad.CardOutcome;
import nl.floreynwijk.rad.RunOutcome;

/** Where a host makes of a card a working group, or a proposal, with one click; what it became stands there from then on. */
class BecomePart extends Composite<Section> {

    private final transient Becoming becoming;
    private final transient Runnable reload;
    private final Answer answer;

    /**
     * Shows what became of each card, with its deeds.
     *
     * @param answer which stays when all is shown anew
     * @param reload shows what it became
     */
    BecomePart(Becoming becoming, RunOutcome outcome, Answer answer, Runnable reload) {
        this.becoming = becoming;
        this.answer = answer;
        this.reload = reload;
        var rows = new Div();
        rows.addClassName("row-list");
        outcome.cards().stream().filter(it -> it.coins() > 0).map(this::row).forEach(rows::add);
        getContent().addClassName("book-part");
        getContent()
                .add(
                        new H2(getTranslation("rad.after.title")),
                        new Paragraph(getTranslation("rad.after.how")),
                        answer,
                        rows);
    }

    private ListRow row(CardOutcome card) {
        var tools = new Div(
                card.group()
                        .<Component>map(_ -> link("kantoor/werkgroepen", "rad.after.group.see", card))
                        .orElseGet(() -> button("rad.after.group", card, () -> becomeGroup(card))),
                card.proposal()
                        .<Component>map(it -> link(address(it), "rad.after.proposal.see", card))
                        .orElseGet(() -> button("rad.after.propose", card, () -> becomeProposal(card))));
        tools.addClassName("list-row-buttons");
        return new ListRow(card.card().title(), getTranslation("rad.result.coins", card.coins())).with(tools);
    }

    private static String address(BecameProposal proposal) {
        return "stemkamer/%s/voorstellen/%s".formatted(proposal.round(), proposal.proposal());
    }

    private Anchor link(String address, String key, CardOutcome card) {
        var link = new Anchor(address, getTranslation(key));
        link.setAriaLabel(getTranslation(key) + ": " + card.card().title());
        link.addClassName("button-link");
        return link;
    }

    private Button button(String key, CardOutcome card, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> {
            answer.clear();
            deed.run();
        });
        button.setAriaLabel(getTranslation(key) + ": " + card.card().title());
        button.setDisableOnClick(true);
        return button;
    }

    private void becomeGroup(CardOutcome card) {
        tell(
                becoming.becomeGroup(card.card().id()),
                getTranslation("rad.after.is-group", card.card().title()));
    }

    private void becomeProposal(CardOutcome card) {
        var rounds = becoming.rounds();
        if (rounds.isEmpty()) {
            reload.run();
            answer.refused(getTranslation("rad.after.no-round"));
        } else if (rounds.size() == 1) {
            becomeProposal(card, rounds.getFirst());
        } else {
            reload.run();
            new RoundDialog(card.card().title(), rounds, it -> becomeProposal(card, it)).open();
        }
    }

    private void becomeProposal(CardOutcome card, RoundSummary round) {
        var where = getTranslation("rad.after.round.of", round.title(), round.block());
        tell(
                becoming.becomeProposal(card.card().id(), round.id()),
                getTranslation("rad.after.is-proposal", card.card().title(), where));
    }

    /** @param done what to say when it became that */
    private void tell(BecomeResult result, String done) {
        reload.run();
        switch (result) {
            case BecomeResult.Group _, BecomeResult.Proposed _ -> answer.done(done);
            case BecomeResult.RoundClosed() -> answer.refused(getTranslation("rad.after.round-closed"));
            case BecomeResult.RoundFull(var most) -> answer.refused(getTranslation("rad.after.round-full", most));
            case BecomeResult.NotYet() -> answer.refused(getTranslation("rad.after.not-yet"));
            case BecomeResult.Gone() -> answer.refused(getTranslation("rad.result.gone"));
        }
        answer.getElement().executeJs("this.querySelector('.notice')?.focus()");
    }
}
