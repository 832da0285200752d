package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.blockbudget.Room;

/** By which rules a block votes, in sentences, with the word for lots, and as they were published; and what of a vote stays secret, and from whom. */
class RulesPart extends Composite<Div> {

    RulesPart(Room room) {
        var rules = new UnorderedList();
        rules.addClassName("rule-sentences");
        RuleWords.sentences(room.rules()).forEach(it -> rules.add(new ListItem(it)));
        getContent().addClassNames("stack", "rules-part");
        getContent().add(rules);
        room.lotWord()
                .ifPresent(it -> getContent().add(new Paragraph(getTranslation("blockbudget.rules.lot-word", it))));
        if (!room.isPractice()) {
            getContent()
                    .add(
                            published(room),
                            new H3(getTranslation("blockbudget.secrecy.title")),
                            new Paragraph(getTranslation("blockbudget.secrecy.text")),
                            new Paragraph(getTranslation("blockbudget.secrecy.trust")));
        }
    }

    /** What was promised to a block; a practice round is of none. */
    private Details published(Room room) {
        var published = new Pre(room.publishedRules());
        published.addClassName("published-rules");
        published.getElement().setAttribute("tabindex", "0");
        return new Details(
                getTranslation("blockbudget.rules.published"),
                new Paragraph(getTranslation("blockbudget.rules.checksum", room.checksum())),
                published);
    }
}
