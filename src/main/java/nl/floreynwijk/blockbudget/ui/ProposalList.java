package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.Proposals;

/** What was proposed in a round, each on a card, for the page of its room: below a title of the second level. */
class ProposalList extends Composite<Div> {

    private final boolean canSupport;
    private final transient Function<ProposalCard, Optional<Span>> state;
    private final transient Proposals proposals;

    /**
     * The cards in the order given.
     *
     * @param canSupport whether whoever reads lives in the block and it is the time to say what they are for
     * @param state how far one is, where there is something to say of that
     */
    ProposalList(
            List<ProposalCard> cards,
            boolean canSupport,
            Function<ProposalCard, Optional<Span>> state,
            Proposals proposals) {
        this.canSupport = canSupport;
        this.state = state;
        this.proposals = proposals;
        getContent().addClassName("proposals");
        if (cards.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("blockbudget.proposals.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        cards.forEach(it -> list.add(item(it)));
        getContent().add(list);
    }

    private ListItem item(ProposalCard card) {
        var link = new RouterLink(title(card), ProposalView.class, ProposalPages.of(card.round(), card.id()));
        var item = new ListItem(new H3(link));
        item.addClassNames("card", "proposal-card");
        state.apply(card).ifPresent(item::add);
        item.add(new Paragraph(firstWords(card)));
        var facts = ProposalFacts.line(card, getLocale());
        if (!facts.isEmpty()) {
            var line = new Paragraph(facts);
            line.addClassName("proposal-facts");
            item.add(line);
        }
        if (card.state().isAlive()) {
            item.add(SupportButton.of(card, canSupport, proposals));
        }
        return item;
    }

    private String title(ProposalCard card) {
        return card.number().isPresent()
                ? getTranslation("blockbudget.proposals.numbered", card.number().getAsInt(), card.title())
                : card.title();
    }

    private String firstWords(ProposalCard card) {
        return card.firstWords().length() < ProposalCard.FIRST_WORDS
                ? card.firstWords()
                : getTranslation("blockbudget.proposals.and-more", card.firstWords());
    }
}
