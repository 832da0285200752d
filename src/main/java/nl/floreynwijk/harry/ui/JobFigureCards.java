package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.harry.JobReport;

/** What became of jobs: on each card one figure in plain words, and a table with what is behind it. */
class JobFigureCards extends Composite<Div> {

    private static final int HOURS_STILL_SAID = 48;

    private final JobReport report;

    JobFigureCards(JobReport report) {
        this.report = report;
        getContent().addClassName("figures");
        getContent()
                .add(
                        createStanding(report.standing()),
                        createResponse(report.response()),
                        createSolved(),
                        createReward(report.reward()),
                        createPeople(),
                        createCategories());
    }

    private Section createStanding(JobReport.Standing standing) {
        var rows = Stream.of(
                        part("open", standing.open()),
                        part("agreed", standing.agreed()),
                        part("done", standing.done()),
                        part("cancelled", standing.cancelled()))
                .toList();
        return card(
                say("standing.title", standing.asked()),
                table("standing.caption", List.of("state", "number", "percent"), rows),
                new Paragraph(say("standing.how")));
    }

    private FigureRow part(String name, int number) {
        return row(say(name), number, share(number, report.standing().asked()));
    }

    private Section createResponse(JobReport.Response response) {
        var title =
                response.fromOpen().map(it -> say("response.title", said(it))).orElseGet(() -> say("response.none"));
        var card = card(title);
        response.percentSoon()
                .ifPresent(it -> card.add(new Paragraph(say("response.soon", it, response.soon(), response.judged()))));
        response.fromAsked().ifPresent(it -> card.add(new Paragraph(say("response.from-asked", said(it)))));
        card.add(new Paragraph(say("response.how")));
        return card;
    }

    private String said(Duration time) {
        var hours = Math.round(time.toMinutes() / (double) Duration.ofHours(1).toMinutes());
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return say("minutes", time.toMinutes());
        }
        return hours <= HOURS_STILL_SAID
                ? say("hours", hours)
                : say("days", Math.round(hours / (double) Duration.ofDays(1).toHours()));
    }

    private Section createSolved() {
        var title = report.solved()
                .percentSolved()
                .map(it -> say("solved.title", it))
                .orElseGet(() -> say("solved.none"));
        return card(
                title,
                table(
                        "solved.caption",
                        List.of("whom", "solved", "of"),
                        List.of(solved("neighbours", report.neighbours()), solved("team", report.team()))),
                new Paragraph(say("solved.how")));
    }

    private FigureRow solved(String name, JobReport.Solved solved) {
        return row(say(name), solved.solved(), say("count", solved.ended()));
    }

    private Section createReward(JobReport.Reward reward) {
        var rows = Stream.of(
                        row(say("nothing"), reward.nothing(), ""),
                        row(say("favour"), reward.favour(), ""),
                        row(say("fixed"), reward.fixed(), reward.fixedSum().text(getLocale())),
                        row(say("hourly"), reward.hourly(), ""),
                        row(say("unknown"), reward.unknown(), ""))
                .filter(it -> it.amount().orElse(0) > 0)
                .toList();
        return card(
                say("reward.title", reward.nothing()),
                rows.isEmpty() ? new Paragraph(say("reward.none")) : createAmounts(rows),
                new Paragraph(say("reward.how")));
    }

    private FigureTable createAmounts(List<FigureRow> rows) {
        var table = table("reward.caption", List.of("for", "number", "amount"), rows);
        table.addClassName("figure-amounts");
        return table;
    }

    private Section createPeople() {
        return card(
                say("people.title", report.helpers()),
                new Paragraph(say("people.askers", report.askers())),
                new Paragraph(say("people.how")));
    }

    private Section createCategories() {
        var rows = report.categories().stream()
                .map(it -> row(getTranslation("harry.category." + it.category()), it.asked(), say("count", it.done())))
                .toList();
        var title = rows.stream()
                .findFirst()
                .map(it -> say("category.title", it.name(), it.amount().orElse(0)));
        return card(
                title.orElseGet(() -> say("category.none")),
                table("category.caption", List.of("category", "asked", "done"), rows));
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(title));
        card.addClassName("card");
        card.add(content);
        return card;
    }

    private FigureRow row(String name, int number, String beside) {
        return new FigureRow(name, number, say("count", number), beside);
    }

    private FigureTable table(String caption, List<String> columns, List<FigureRow> rows) {
        return new FigureTable(
                say(caption), columns.stream().map(it -> say("column." + it)).toList(), rows);
    }

    private String share(int part, int all) {
        return Optional.of(all)
                .filter(it -> it > 0)
                .map(it -> say("share", Math.round(part * 100.0 / it)))
                .orElse("–");
    }

    private String say(String name, Object... values) {
        return getTranslation("harry.figures." + name, values);
    }
}
