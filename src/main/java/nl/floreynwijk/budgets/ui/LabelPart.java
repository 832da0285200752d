package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.budgets.LabelDetails;

/** What was agreed about the money of a label, in sentences. */
class LabelPart extends Composite<UnorderedList> {

    LabelPart(LabelDetails label) {
        label.rules().forEach(it -> add(RuleWords.sentence(it)));
        add(getTranslation("budgets.book.year-end", RuleWords.yearEnd(label.carryOver(), label.carryOverMost())));
        RuleWords.validity(label.validFrom(), label.validUntil())
                .ifPresent(it -> add(getTranslation("budgets.book.valid", it)));
    }

    private void add(String sentence) {
        getContent().add(new ListItem(sentence));
    }
}
