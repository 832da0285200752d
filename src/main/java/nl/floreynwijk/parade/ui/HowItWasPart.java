package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.parade.EvaluationFigures;
import nl.floreynwijk.parade.EvaluationFigures.Count;
import nl.floreynwijk.parade.ParadeFigures;

/** How it was for those who had a stall: the marks beside those of the time before, and what they wrote, without names. */
class HowItWasPart extends Composite<Section> {

    HowItWasPart(ParadeFigures now) {
        var said = now.evaluations();
        getContent().addClassName("card");
        getContent().add(new H2(say("title")));
        if (said.answered() == 0) {
            getContent().add(new Paragraph(say("none")));
            return;
        }
        getContent()
                .add(
                        new Paragraph(say("answered", said.answered(), said.asked())),
                        table("mark", now, EvaluationFigures::marks),
                        table("turnover", now, EvaluationFigures::turnovers),
                        table("again", now, EvaluationFigures::again),
                        words("went-well", said.wentWell()),
                        words("better", said.better()));
    }

    private FigureTable table(String about, ParadeFigures now, Function<EvaluationFigures, List<Count>> counts) {
        var question = getTranslation("parade.evaluation." + about);
        return new FigureTable(
                question,
                List.of(
                        getTranslation("parade.figures.answer"),
                        getTranslation("parade.figures.column.stalls"),
                        now.before()
                                .map(ParadeFigures::code)
                                .orElseGet(() -> getTranslation("parade.figures.column.before"))),
                counts.apply(now.evaluations()).stream()
                        .map(it -> new FigureRow(
                                getTranslation("parade.evaluation." + about + "." + it.name()),
                                it.many(),
                                Integer.toString(it.many()),
                                now.before()
                                        .map(before ->
                                                EvaluationFigures.of(it.name(), counts.apply(before.evaluations())))
                                        .map(Object::toString)
                                        .orElse("–")))
                        .toList());
    }

    private Div words(String name, List<String> words) {
        var list = new UnorderedList();
        list.addClassName("said-words");
        words.forEach(it -> list.add(new ListItem(it)));
        var part = new Div(new H3(getTranslation("parade.evaluation." + name)));
        part.add(words.isEmpty() ? new Paragraph(say("no-words")) : list);
        return part;
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.figures.how." + name, values);
    }
}
