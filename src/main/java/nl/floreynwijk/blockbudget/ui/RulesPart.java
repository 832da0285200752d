package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.blockbudget.Room;

/** By which rules a block votes, in sentences; as they were published, with the word for lots; and what of a vote stays secret, and from whom. */
class RulesPart extends Composite<Div> {

    RulesPart(Room room) {
        var rules = new UnorderedList();
        rules.addClassName("rule-sentences");
        RuleWords.sentences(room.rules()).forEach(it -> rules.add(new ListItem(it)));
        var published = new Pre(room.publishedRules());
        published.addClassName("published-rules");
        published.getElement().setAttribute("tabindex", "0");
        getContent().addClassName("stack");
        getContent().add(rules);
        room.lotWord()
                .ifPresent(it -> getContent().add(new Paragraph(getTranslation("blockbudget.rules.lot-word", it))));
        getContent()
                .add(
                        new Details(
                                getTranslation("blockbudget.rules.published"),
                                new Paragraph(getTranslation("blockbudget.rules.checksum", room.checksum())),
                                published),
                        new Details(
                                getTranslation("blockbudget.secrecy.title"),
                                new Paragraph(getTranslation("blockbudget.secrecy.text")),
                                new Paragraph(getTranslation("blockbudget.secrecy.trust"))));
    }
}
