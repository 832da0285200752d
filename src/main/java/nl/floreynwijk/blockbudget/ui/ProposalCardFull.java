package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.ProposalDetails;
import nl.floreynwijk.blockbudget.ProposalState;
import nl.floreynwijk.blockbudget.ProposalTitle;

/** A proposal in full: its words and photos, and what was decided. */
class ProposalCardFull extends Composite<Div> {

    ProposalCardFull(ProposalDetails proposal) {
        var card = proposal.card();
        getContent().addClassName("proposal-full");
        getContent().add(createBy(proposal));
        ProposalFacts.state(card.state()).ifPresent(getContent()::add);
        var text = new Div(proposal.text());
        text.addClassName("proposal-text");
        getContent().add(text);
        if (!card.place().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("blockbudget.proposals.where", card.place())));
        }
        if (!card.photos().isEmpty()) {
            getContent().add(createPhotos(card));
        }
        getContent().add(createDecision(proposal));
        if (!proposal.parts().isEmpty()) {
            getContent().add(createParts(proposal));
        }
    }

    private Paragraph createBy(ProposalDetails proposal) {
        var day = DutchTime.date(DutchTime.day(proposal.proposedAt()), getLocale());
        var by = new Paragraph(
                proposal.card().mine()
                        ? getTranslation("blockbudget.proposals.by-you", day)
                        : proposal.proposer()
                                .map(it -> getTranslation("blockbudget.proposals.by", it, day))
                                .orElseGet(() -> getTranslation(
                                        proposal.byOffice()
                                                ? "blockbudget.proposals.by-office"
                                                : "blockbudget.proposals.by-nobody",
                                        day)));
        by.addClassName("proposal-facts");
        return by;
    }

    private UnorderedList createPhotos(ProposalCard card) {
        var photos = new UnorderedList();
        photos.addClassName("proposal-photos");
        for (var at = 0; at < card.photos().size(); at++) {
            photos.add(new ListItem(createPhoto(card, card.photos().get(at), at + 1)));
        }
        return photos;
    }

    private Anchor createPhoto(ProposalCard card, AttachmentId photo, int number) {
        var address = ProposalPages.photo(card.id(), photo);
        var image = new Image(
                address,
                getTranslation("blockbudget.proposals.photo", number) + " " + getTranslation("attachments.new-tab"));
        image.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(address, image);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.setRouterIgnore(true);
        return link;
    }

    /** What it costs and whose work it is, or why it is not voted on. */
    private Div createDecision(ProposalDetails proposal) {
        var card = proposal.card();
        var decision = new Div();
        decision.addClassName("proposal-decision");
        var cost = ProposalFacts.cost(card.cost(), card.guess(), getLocale());
        if (!cost.isEmpty()) {
            decision.add(new Paragraph(cost));
        }
        proposal.responsibility()
                .map(it -> getTranslation("blockbudget.responsibility.for-all." + it.name()))
                .map(Paragraph::new)
                .ifPresent(decision::add);
        if (proposal.urgent()) {
            decision.add(new Paragraph(getTranslation("blockbudget.proposals.urgent")));
        }
        proposal.partOf()
                .ifPresent(it -> decision.add(new Paragraph(
                        new Span(getTranslation("blockbudget.proposals.part-of")), new Span(" "), link(card, it))));
        if (!proposal.reason().isEmpty()) {
            decision.add(new Paragraph(getTranslation(
                    card.state() == ProposalState.REFUSED
                            ? "blockbudget.proposals.refused-because"
                            : "blockbudget.proposals.because",
                    proposal.reason())));
        }
        return decision;
    }

    private Div createParts(ProposalDetails proposal) {
        var list = new UnorderedList();
        proposal.parts().forEach(it -> list.add(new ListItem(link(proposal.card(), it))));
        return new Div(new Paragraph(getTranslation("blockbudget.proposals.parts")), list);
    }

    private static RouterLink link(ProposalCard card, ProposalTitle other) {
        return new RouterLink(other.title(), ProposalView.class, ProposalPages.of(card.round(), other.id()));
    }
}
