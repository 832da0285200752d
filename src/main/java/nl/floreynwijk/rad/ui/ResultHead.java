package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.rad.RunOutcome;

/** What a result is of: the question, the day, who took part, and whether it counts. */
class ResultHead extends Composite<Div> {

    ResultHead(RunOutcome outcome) {
        getContent().addClassName("stack");
        if (outcome.run().practice()) {
            getContent().add(Notice.problem(getTranslation("rad.result.practice")));
        } else if (!outcome.run().live()) {
            getContent().add(Notice.problem(getTranslation("rad.result.earlier")));
        } else if (outcome.endedAt().isEmpty()) {
            getContent().add(Notice.info(getTranslation("rad.result.going-on")));
        }
        var plan = outcome.plan();
        if (!plan.question().isEmpty()) {
            var question = new Paragraph(plan.question());
            question.addClassName("rad-result-question");
            getContent().add(question);
        }
        var when = DutchTime.momentInYear(plan.beginsAt(), getLocale());
        getContent()
                .add(new Paragraph(plan.place().isEmpty() ? when : when + ", " + plan.place()), createFigures(outcome));
    }

    private Div createFigures(RunOutcome outcome) {
        var turnout = outcome.turnout();
        var figures = new Div(
                figure("people", String.valueOf(turnout.people())),
                figure("invested", String.valueOf(turnout.invested())),
                figure("each", String.format(getLocale(), "%.1f", turnout.coinsEach())),
                figure("phones", String.valueOf(turnout.phones())),
                figure("at-home", String.valueOf(turnout.atHome())),
                figure("at-tables", String.valueOf(turnout.atTables())));
        figures.addClassName("rad-result-figures");
        return figures;
    }

    private Div figure(String name, String number) {
        var said = new Span(number);
        said.addClassName("rad-result-number");
        return new Div(said, new Text(" "), new Span(getTranslation("rad.result.figure." + name)));
    }
}
