package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.parade.ParadeFigures;

/** Which stalls came on each day and which stayed away, and that of all days beside the time before. */
class ArrivalsPart extends Composite<Section> {

    ArrivalsPart(ParadeFigures now) {
        getContent().addClassName("card");
        getContent().add(new H2(say("title")));
        if (now.came() + now.away() == 0) {
            getContent().add(new Paragraph(say("none")));
        } else {
            getContent().add(days(now), together(now));
        }
    }

    private FigureTable days(ParadeFigures now) {
        return new FigureTable(
                say("day.caption"),
                List.of(getTranslation("parade.figures.about.day"), say("came"), say("away")),
                now.arrivals().stream()
                        .map(it -> new FigureRow(
                                ActivityWords.day(it.day()),
                                it.came(),
                                say("of", it.came(), it.stalls()),
                                Integer.toString(it.away())))
                        .toList());
    }

    private FigureTable together(ParadeFigures now) {
        return new FigureTable(
                say("all.caption"),
                List.of(
                        getTranslation("parade.figures.column.about"),
                        now.code(),
                        now.before()
                                .map(ParadeFigures::code)
                                .orElseGet(() -> getTranslation("parade.figures.column.before"))),
                List.of(row("came", now, ParadeFigures::came), row("away", now, ParadeFigures::away)));
    }

    private FigureRow row(String name, ParadeFigures now, ToIntFunction<ParadeFigures> value) {
        return new FigureRow(
                say(name),
                value.applyAsInt(now),
                Integer.toString(value.applyAsInt(now)),
                now.before().map(it -> Integer.toString(value.applyAsInt(it))).orElse("–"));
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.figures.arrivals." + name, values);
    }
}
