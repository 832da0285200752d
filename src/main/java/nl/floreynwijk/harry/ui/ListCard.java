package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.harry.ListSummary;

/** One list on a card: which of its versions holds, which one comes, and the draft if there is one. */
class ListCard extends Composite<Section> {

    private final String name;

    /**
     * A card with what can be done with the list.
     *
     * @param landlord whose list it is; empty for the general one
     * @param begin begins a new version, where there is no draft
     */
    ListCard(Optional<String> landlord, Versions versions, Runnable begin) {
        name = landlord.map(it -> getTranslation("harry.list.of", it))
                .orElseGet(() -> getTranslation("harry.list.general"));
        getContent().addClassName("card");
        getContent().add(new H2(landlord.orElse(name)));
        if (landlord.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("harry.lists.general.how")));
        }
        if (versions.held().isEmpty()) {
            landlord.ifPresent(it -> getContent().add(new Paragraph(withoutList(it, versions))));
        }
        if (!versions.isEmpty()) {
            getContent().add(createRows(versions));
        }
        if (versions.draft().isEmpty()) {
            getContent().add(createBegin(begin));
        }
        if (!versions.older().isEmpty()) {
            getContent().add(createOlder(versions));
        }
    }

    /** Adds something below the versions. */
    ListCard with(Component part) {
        getContent().add(part);
        return this;
    }

    private String withoutList(String landlord, Versions versions) {
        return versions.coming().stream()
                .findFirst()
                .flatMap(ListSummary::validFrom)
                .map(it -> getTranslation("harry.lists.none-until", landlord, DutchTime.date(it, getLocale())))
                .orElseGet(() -> getTranslation("harry.lists.none", landlord));
    }

    private Div createRows(Versions versions) {
        var rows = new Div();
        rows.addClassName("row-list");
        versions.held().ifPresent(it -> rows.add(createRow("harry.lists.holds", it)));
        versions.coming().forEach(it -> rows.add(createRow("harry.lists.comes", it)));
        versions.draft().ifPresent(it -> rows.add(createRow("harry.lists.drafted", it)));
        return rows;
    }

    private ListRow createRow(String key, ListSummary version) {
        var state = version.validFrom().map(it -> getTranslation("harry.list.from", DutchTime.date(it, getLocale())));
        var lines = Stream.of(
                        state,
                        Optional.of(getTranslation("harry.list.items", version.items())),
                        Optional.of(version.note()).filter(it -> !it.isEmpty()))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        var open = link(version, getTranslation(version.isDraft() ? "harry.lists.go-on" : "harry.lists.open"));
        open.addClassName("button-link");
        return new ListRow(getTranslation(key, version.number()), lines).with(open);
    }

    private RouterLink link(ListSummary version, String text) {
        var link = new RouterLink(text, ListView.class, ListView.of(version.id()));
        link.getElement().setAttribute("aria-label", getTranslation("harry.lists.link", text, name, version.number()));
        return link;
    }

    private Button createBegin(Runnable begin) {
        var button = new Button(getTranslation("harry.lists.begin"), _ -> begin.run());
        button.setAriaLabel(getTranslation("harry.lists.begin-of", name));
        return button;
    }

    private Details createOlder(Versions versions) {
        var links = new Div();
        versions.older()
                .forEach(it -> links.add(link(
                        it,
                        getTranslation(
                                "harry.lists.older-version",
                                it.number(),
                                it.validFrom()
                                        .map(day -> DutchTime.date(day, getLocale()))
                                        .orElse(""),
                                it.items()))));
        return new Details(getTranslation("harry.lists.older", versions.older().size()), links);
    }
}
