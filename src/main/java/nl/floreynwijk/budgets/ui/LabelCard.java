package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.Purpose;

/** A label: what its money is for, by which rules, and what happens to what is left. */
class LabelCard extends Composite<Section> {

    /**
     * A card of one label.
     *
     * @param purposes everything money can be for
     * @param others every label, one of which may get a part
     */
    LabelCard(LabelDetails label, List<Purpose> purposes, List<LabelDetails> others) {
        var facts = new Facts()
                .with(
                        say("scale"),
                        getTranslation("budgets.scale." + label.scale().name()))
                .with(say("purposes"), purposes(label, purposes))
                .with(say("rules"), rules(label))
                .with(say("share"), share(label, others).stream().toList())
                .with(say("carry-over"), RuleWords.yearEnd(label.carryOver(), label.carryOverMost()))
                .with(say("below-zero"), overdraft(label.overdraft()))
                .with(
                        say("valid"),
                        RuleWords.validity(label.validFrom(), label.validUntil())
                                .orElseGet(() -> say("valid.always")));
        var budgets = new Span(getTranslation("budgets.labels.budgets", label.budgets()));
        budgets.addClassName("label-budgets");
        getContent().add(new H2(label.name(getLocale())), new Paragraph(label.text(getLocale())), facts, budgets);
        getContent().addClassName("card");
    }

    LabelCard with(Component action) {
        getContent().add(action);
        return this;
    }

    private String purposes(LabelDetails label, List<Purpose> purposes) {
        return String.join(
                " · ",
                purposes.stream()
                        .filter(it -> label.purposes().contains(it.code()))
                        .map(it -> it.name(getLocale()))
                        .toList());
    }

    private List<String> rules(LabelDetails label) {
        return label.rules().isEmpty()
                ? List.of(say("rules.none"))
                : label.rules().stream().map(RuleWords::sentence).toList();
    }

    private Optional<String> share(LabelDetails label, List<LabelDetails> others) {
        return label.split()
                .map(split -> RuleWords.share(
                        split.percent(),
                        others.stream()
                                .filter(it -> it.code().equals(split.label()))
                                .map(it -> it.name(getLocale()))
                                .findFirst()
                                .orElse(split.label().value())));
    }

    private String overdraft(Euros overdraft) {
        return overdraft.equals(Euros.ZERO)
                ? say("overdraft.never")
                : getTranslation("budgets.labels.overdraft.most", overdraft.text(getLocale()));
    }

    private String say(String key) {
        return getTranslation("budgets.labels." + key);
    }
}
