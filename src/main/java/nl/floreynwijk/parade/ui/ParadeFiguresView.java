package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FigureDesk;
import nl.floreynwijk.parade.ParadeFigures;
import nl.floreynwijk.parade.ParadeFigures.Part;

/** How full the street was, who came, how it was and what came in, beside the edition before it: in tables with bars, and as files. */
@Route(ParadeFiguresView.PATH)
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.TREASURER})
public class ParadeFiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/parade/:edition/cijfers";

    private final FigureDesk figures;
    private final Nav back = new Nav();
    private final Div shown = new Div();
    private final Div files = new Div();

    ParadeFiguresView(FigureDesk figures) {
        this.figures = figures;
        shown.addClassName("figures");
        files.addClassName("buttons");
        getContent().addClassName("office");
        getContent().add(back, new Paragraph(say("lead")), shown, files);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("edition")
                .flatMap(ParadeFiguresView::idIn)
                .flatMap(figures::of)
                .orElseThrow(NotFoundException::new));
    }

    private static Optional<EditionId> idIn(String text) {
        try {
            return Optional.of(EditionId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ParadeFigures now) {
        back.removeAll();
        back.add(new Anchor("kantoor/parade/" + now.edition(), now.name()));
        shown.removeAll();
        shown.add(
                createParts("category", now, now.categories(), it -> now.categoryBefore(it.name())),
                createParts("kind", now, now.kinds(), it -> now.kindBefore(it.name())),
                createDays(now),
                new ArrivalsPart(now),
                createMoney(now),
                new HowItWasPart(now));
        files.removeAll();
        files.add(createFile("xlsx", now.edition()), createFile("csv", now.edition()));
    }

    private Section createParts(String about, ParadeFigures now, List<Part> parts, ToIntFunction<Part> before) {
        var rows = parts.stream()
                .filter(it -> it.pitches() > 0 || before.applyAsInt(it) > 0)
                .map(it -> new FigureRow(
                        getTranslation(it.key()),
                        it.pitches(),
                        Integer.toString(it.pitches()),
                        now.before()
                                .map(_ -> Integer.toString(before.applyAsInt(it)))
                                .orElse("–")))
                .toList();
        return card(
                say(about + ".title"),
                rows.isEmpty() ? new Paragraph(say("none")) : table(about, now, say("column.pitches"), rows));
    }

    private FigureTable table(String about, ParadeFigures now, String amount, List<FigureRow> rows) {
        return new FigureTable(
                say(about + ".caption", now.booked(), now.pitches()),
                List.of(
                        say("about." + about),
                        amount,
                        now.before().map(ParadeFigures::code).orElseGet(() -> say("column.before"))),
                rows);
    }

    private Section createDays(ParadeFigures now) {
        var rows = now.days().stream()
                .map(it -> new FigureRow(
                        ActivityWords.day(it.day()),
                        it.pitches(),
                        Integer.toString(it.pitches()),
                        say("percent", now.percent(it.pitches()))))
                .toList();
        return card(
                say("day.title"),
                new FigureTable(
                        say("day.caption", now.pitches()),
                        List.of(say("about.day"), say("column.pitches"), say("column.full")),
                        rows));
    }

    private Section createMoney(ParadeFigures now) {
        var rows = Stream.of(
                        money("invoiced", now.invoiced(), now.before().map(ParadeFigures::invoiced)),
                        money("received", now.received(), now.before().map(ParadeFigures::received)))
                .toList();
        var table = table("money", now, say("column.amount"), rows);
        table.addClassName("figure-amounts");
        return card(say("money.title"), table, new Paragraph(say("money.how")));
    }

    private FigureRow money(String name, Euros now, Optional<Euros> before) {
        return new FigureRow(
                say(name),
                Math.max(0, now.cents()),
                now.text(getLocale()),
                before.map(it -> it.text(getLocale())).orElse("–"));
    }

    private static Section card(String title, Component... content) {
        var card = new Section(new H2(title));
        card.addClassName("card");
        card.add(content);
        return card;
    }

    private Anchor createFile(String type, EditionId of) {
        var link = new Anchor("/kantoor/parade/" + of + "/cijfers." + type, say("file." + type));
        link.setRouterIgnore(true);
        return link;
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.figures." + name, values);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.figures");
    }
}
