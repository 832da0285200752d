package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.Terms;

/** The kinds of members to choose from, each with who it is for and what it costs. */
class KindChoice extends RadioButtonGroup<KindSummary> {

    KindChoice(List<KindSummary> kinds) {
        setLabel(getTranslation("membership.join.kind"));
        setItems(kinds);
        setRenderer(new ComponentRenderer<>(this::createWords));
        addClassName("kind-choice");
        setValue(kinds.getFirst());
    }

    private Div createWords(KindSummary kind) {
        var name = new Span(kind.name(getLocale()));
        name.addClassName("choice-name");
        var words = new Div(name, new Span(kind.text(getLocale()) + " " + cost(kind)));
        words.addClassName("choice");
        return words;
    }

    private String cost(KindSummary kind) {
        return kind.terms()
                .filter(it -> !it.isFree())
                .map(this::cost)
                .orElseGet(() -> getTranslation("membership.join.free"));
    }

    private String cost(Terms terms) {
        var contribution = terms.contribution().cents() == 0
                ? ""
                : getTranslation(
                        "membership.join.contribution." + terms.frequency().name(),
                        terms.contribution().text(getLocale()));
        var share = terms.share().cents() == 0
                ? ""
                : getTranslation("membership.join.share", terms.share().text(getLocale()));
        return (contribution + " " + share).strip();
    }
}
