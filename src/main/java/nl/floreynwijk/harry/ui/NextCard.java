package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.harry.NeighbourPrices;

/** What somebody can do now, the nearest first: each way with what it asks and where it begins. */
class NextCard extends Composite<Section> {

    private final transient AnswerWords words;
    private final transient LandlordFacts facts;
    private final transient NeighbourPrices prices;
    private final transient AskAddress ask;

    /**
     * What can be done.
     *
     * @param prices what neighbours ask for such work
     * @param ask where it is asked
     */
    NextCard(AnswerWords words, LandlordFacts facts, NeighbourPrices prices, AskAddress ask) {
        this.words = words;
        this.facts = facts;
        this.prices = prices;
        this.ask = ask;
    }

    @Override
    protected Section initContent() {
        var ways = new Div();
        ways.addClassName("guide-ways");
        ways.add(ways());
        var section = new Section(new H2(getTranslation("harry.next")), ways);
        section.addClassName("guide-next");
        return section;
    }

    private List<Component> ways() {
        var ways = new ArrayList<Component>();
        switch (words.duty()) {
            case TENANT -> {
                ways.add(way("harry.next.self", tip()));
                ways.add(way("harry.next.neighbour", neighbour()));
                subscription().ifPresent(ways::add);
            }
            case CERTIFIED -> {
                if (!words.isOwner()) {
                    ways.add(report());
                }
                ways.add(way("harry.next.team", team()));
                subscription().ifPresent(ways::add);
            }
            case LANDLORD -> ways.add(words.isOwner() ? way("harry.next.team", team()) : report());
        }
        return ways;
    }

    private Optional<Div> subscription() {
        return words.isOwner() || words.item().cover() == Cover.NONE
                ? Optional.empty()
                : Optional.of(way("harry.next.subscription", new SubscriptionFacts(words, facts)));
    }

    private Paragraph tip() {
        return new Paragraph(words.item().tip(getLocale()));
    }

    private Component[] neighbour() {
        return new Component[] {
            new Paragraph(getTranslation("harry.next.neighbour.how")),
            new Paragraph(cost()),
            askLink("harry.next.neighbour.ask"),
            new RouterLink(getTranslation("harry.next.neighbour.go"), ListingsView.class)
        };
    }

    /** What neighbours ask who do such work. */
    private String cost() {
        if (prices.neighbours() == 0) {
            return getTranslation("harry.next.neighbour.nobody");
        }
        return prices.least().isEmpty()
                ? getTranslation("harry.next.neighbour.free", prices.neighbours())
                : getTranslation(
                        "harry.next.neighbour.cost",
                        prices.neighbours(),
                        prices.least().orElseThrow().text(getLocale()),
                        prices.most().orElseThrow().text(getLocale()),
                        prices.forNothing());
    }

    private Component[] team() {
        return new Component[] {new Paragraph(getTranslation("harry.next.team.how")), askLink("harry.next.team.ask")};
    }

    /** Whoever is not signed in comes there by way of signing in. */
    private RouterLink askLink(String key) {
        var link = new RouterLink(getTranslation(key), AskView.class);
        link.setQueryParameters(ask.parameters());
        link.addClassName("button-link");
        return link;
    }

    private Div report() {
        var parts = new ArrayList<Component>();
        if (!words.item().emergency()) {
            parts.add(tip());
        }
        parts.add(new ReportPart(words, facts));
        return way("harry.next.report", parts.toArray(Component[]::new));
    }

    private Div way(String key, Component... content) {
        var way = new Div(new H3(getTranslation(key)));
        way.add(content);
        way.addClassNames("card", "stack");
        return way;
    }
}
