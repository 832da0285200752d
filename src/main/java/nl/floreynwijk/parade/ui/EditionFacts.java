package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.parade.EditionDetails;

/** How far an edition is, when it is, what goes back, and what happens in bad weather. */
class EditionFacts extends Composite<Div> {

    EditionFacts(EditionDetails details, LocalDate today) {
        var edition = details.summary();
        var hasBeen = EditionWords.hasBeen(edition, today);
        var money = new Paragraph(getTranslation("parade.edition.money." + edition.status()));
        money.setVisible(!hasBeen);
        var status = new Section(
                new H2(hasBeen ? getTranslation("parade.edition.over") : EditionWords.status(edition.status())),
                new Paragraph(EditionWords.standing(edition, today)),
                money,
                new Paragraph(getTranslation("parade.edition.next." + EditionStep.of(edition, today))));
        status.addClassNames("card", "market-status");
        getContent().addClassName("market-sections");
        getContent()
                .add(
                        status,
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
