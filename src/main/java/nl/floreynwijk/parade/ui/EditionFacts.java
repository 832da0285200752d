package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.floreynwijk.parade.EditionDetails;

/** When an edition is, what goes back, and what happens in bad weather. */
class EditionFacts extends Composite<Div> {

    EditionFacts(EditionDetails details) {
        var edition = details.summary();
        getContent().addClassName("market-sections");
        getContent()
                .add(
                        part(
                                "when",
                                edition.days().isEmpty()
                                        ? List.of(getTranslation("parade.edition.no-days"))
                                        : edition.days().stream()
                                                .map(it -> EditionWords.day(it, getLocale()))
                                                .toList()),
                        part("refunds", EditionWords.refunds(edition.rules().refunds())),
                        part(
                                "weather",
                                weather(
                                        edition.texts().heatPlan(),
                                        edition.texts().stormPlan())));
    }

    private List<String> weather(String heat, String storm) {
        return List.of(plan("heat", heat), plan("storm", storm));
    }

    private String plan(String which, String text) {
        return text.isEmpty()
                ? getTranslation("parade.edition.weather." + which + ".none")
                : getTranslation("parade.edition.weather." + which, text);
    }

    private Section part(String key, List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(it -> list.add(new ListItem(it)));
        list.addClassName("market-facts");
        var part = new Section(new H2(getTranslation("parade.edition.facts." + key)), list);
        part.addClassName("card");
        return part;
    }
}
