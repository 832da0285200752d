package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.Room;

/** What was proposed in a round, each on a card, for the page of its room: below a title of the second level. */
class ProposalList extends Composite<Div> {

    /** The cards in the order given. */
    ProposalList(List<ProposalCard> cards, Room room, Proposals proposals) {
        var list = new UnorderedList();
        list.addClassName("card-list");
        cards.forEach(it -> list.add(item(it, room, proposals)));
        getContent().addClassName("proposals");
        getContent().add(list);
    }

    private ListItem item(ProposalCard card, Room room, Proposals proposals) {
        var link = new RouterLink(title(card), ProposalView.class, ProposalPages.of(card.round(), card.id()));
        var item = new ListItem(isTalkedOver(room) ? new H3(link) : link);
        item.addClassNames("card", "proposal-card");
        ProposalFacts.state(card, room).ifPresent(item::add);
        if (isTalkedOver(room)) {
            item.add(new Paragraph(firstWords(card)));
        }
        var facts = ProposalFacts.line(card, getLocale());
        if (!facts.isEmpty()) {
            item.add(isTalkedOver(room) ? inALine(facts) : new Text(facts));
        }
        if (card.state().isAlive() && isTalkedOver(room)) {
            item.add(SupportButton.of(card, room.standing() != Room.Standing.OFFICE, proposals));
        }
        return item;
    }

    /** Once the vote began, votes say who is for what, and the ballot tells in short what it is. */
    private static boolean isTalkedOver(Room room) {
        return room.phase() == Phase.IDEAS || room.phase() == Phase.CHECK;
    }

    private static Paragraph inALine(String facts) {
        var line = new Paragraph(facts);
        line.addClassName("proposal-facts");
        return line;
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
