package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.green.GreenFigures;
import nl.floreynwijk.green.SeasonFigures;

/** How a season of the green went: in plain words, in tables with bars, and as files. */
@Route(GreenFiguresView.PATH)
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class GreenFiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = SeasonView.PATH + "/cijfers";
    private static final String YEAR = "jaar";

    private final GreenFigures figures;
    private final Select<Integer> year = new Select<>();
    private final Div shown = new Div();
    private final Div files = new Div();

    GreenFiguresView(GreenFigures figures) {
        this.figures = figures;
        year.setLabel(getTranslation("green.season.year"));
        year.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                show(figures.of(it.getValue()));
                PageAddress.follow(PATH, Map.of(YEAR, Integer.toString(it.getValue())));
            }
        });
        shown.addClassName("figures");
        files.addClassName("buttons");
        var tools = new Div(year);
        tools.addClassName("tools");
        getContent().addClassName("office");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)),
                        new Paragraph(getTranslation("green.figures.lead")),
                        tools,
                        shown,
                        files);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(it -> it.matches("\\d{4}"))
                .map(it -> figures.of(Integer.parseInt(it)))
                .orElseGet(figures::now));
    }

    private void show(SeasonFigures season) {
        year.setItems(season.years());
        year.setValue(season.year());
        shown.removeAll();
        files.removeAll();
        if (season.isEmpty()) {
            shown.add(new Paragraph(getTranslation("green.figures.none", Integer.toString(season.year()))));
            return;
        }
        shown.add(
                createWorked(season),
                createTurnout(season),
                createFirst(season),
                createParts("plots", "plot", season.plots(), it -> it),
                createParts("months", "month", season.months(), this::month));
        files.add(createFile("xlsx", season.year()), createFile("csv", season.year()));
    }

    private Section createWorked(SeasonFigures season) {
        return card(
                say("worked.title", HoursWords.time(season.minutes())),
                new Paragraph(say("worked.members", season.members())),
                new Paragraph(say("worked.guests", season.guestVisits(), season.broughtVisits())),
                new Paragraph(say("worked.how")));
    }

    private Section createTurnout(SeasonFigures season) {
        var card = card(say("shifts.title", season.held(), season.calledOff()));
        season.percentTurnedUp()
                .ifPresent(it -> card.add(new Paragraph(say("turnout", it, season.turnedUp(), season.signedUp()))));
        if (season.unsaid() > 0) {
            card.add(new Paragraph(say("unsaid.still", season.unsaid())));
        }
        card.add(new Paragraph(say("turnout.how")));
        return card;
    }

    private Section createFirst(SeasonFigures season) {
        var card = card(say("first.title", season.firstTimers()));
        season.percentCameBack().ifPresent(it -> card.add(new Paragraph(say("first.back", season.cameBack(), it))));
        if (season.stillTime() > 0) {
            card.add(new Paragraph(say("first.still", season.stillTime())));
        }
        card.add(new Paragraph(say("first.how")));
        return card;
    }

    private Section createParts(
            String title, String column, List<SeasonFigures.Part> parts, UnaryOperator<String> name) {
        return card(
                say(title + ".title"),
                parts.isEmpty() ? new Paragraph(say("parts.none")) : createTable(title, column, parts, name));
    }

    private FigureTable createTable(
            String title, String column, List<SeasonFigures.Part> parts, UnaryOperator<String> name) {
        var table = new FigureTable(
                say(title + ".caption"),
                List.of(say("about." + column), say("column.time"), say("column.shifts")),
                parts.stream()
                        .map(it -> new FigureRow(
                                name.apply(it.name()),
                                it.minutes(),
                                HoursWords.time(it.minutes()),
                                Integer.toString(it.shifts())))
                        .toList());
        table.addClassName("hours-figure");
        return table;
    }

    private String month(String number) {
        return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
    }

    private static Section card(String title, Component... content) {
        var card = new Section(new H2(title));
        card.addClassName("card");
        card.add(content);
        return card;
    }

    private Anchor createFile(String type, int of) {
        var link = new Anchor("/kantoor/groen/cijfers." + type + "?" + YEAR + "=" + of, say("file." + type));
        link.setRouterIgnore(true);
        return link;
    }

    private String say(String name, Object... values) {
        return getTranslation("green.figures." + name, values);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.figures");
    }
}
