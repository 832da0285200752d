package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import nl.floreynwijk.blockbudget.Room;

/** By which rules a block votes, in sentences; as they were published, with the word for lots; and what of a vote stays secret, and from whom. */
class RulesPart extends Composite<Div> {

    RulesPart(Room room) {
        var rules = new UnorderedList();
        rules.addClassName("rule-sentences");
        RuleWords.sentences(room.rules()).forEach(it -> rules.add(new ListItem(it)));
        getContent().addClassName("stack");
        getContent().add(rules);
        room.lotWord()
                .ifPresent(it -> getContent().add(new Paragraph(getTranslation("blockbudget.rules.lot-word", it))));
        var published = room.publishedRules();
        var checksum = room.checksum();
        getContent()
                .add(
                        folded("blockbudget.rules.published", () -> published(published, checksum)),
                        folded("blockbudget.secrecy.title", this::secrecy));
    }

    /** What few people open is made when they do: it would lie in memory for everybody else. */
    private Details folded(String title, Supplier<Component[]> content) {
        var details = new Details(getTranslation(title));
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (change.isOpened()) {
                details.add(content.get());
            }
        });
        return details;
    }

    private Component[] published(String rules, String checksum) {
        var words = new Pre(rules);
        words.addClassName("published-rules");
        words.getElement().setAttribute("tabindex", "0");
        return new Component[] {new Paragraph(getTranslation("blockbudget.rules.checksum", checksum)), words};
    }

    private Component[] secrecy() {
        return new Component[] {
            new Paragraph(getTranslation("blockbudget.secrecy.text")),
            new Paragraph(getTranslation("blockbudget.secrecy.trust"))
        };
    }
}
