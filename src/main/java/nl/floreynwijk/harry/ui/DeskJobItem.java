package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.DeskJob;
import nl.floreynwijk.harry.RequestState;

/** A job on the board of the office: what it is, how long it waits, and what it waits for. */
class DeskJobItem extends Composite<ListItem> {

    DeskJobItem(DeskJob job, Instant now) {
        var title = JobWords.title(job.title(), getLocale());
        var facts = new Div();
        facts.addClassName("listing-facts");
        facts(job, now).forEach(it -> facts.add(new Span(it)));
        getContent().addClassNames("card", "job");
        getContent().add(new H2(new RouterLink(title, DeskJobView.class, JobView.of(job.id()))), waits(job), facts);
    }

    private Paragraph waits(DeskJob job) {
        return new Paragraph(job.inTrouble() ? getTranslation("harry.board.waits.trouble") : waitsFor(job));
    }

    private String waitsFor(DeskJob job) {
        if (job.heldMessages() > 0) {
            return getTranslation("harry.board.waits.messages", job.heldMessages());
        }
        return switch (job.state()) {
            case OPEN ->
                switch (job.kind()) {
                    case TEAM -> getTranslation("harry.board.waits.team");
                    case NEIGHBOUR ->
                        getTranslation("harry.board.waits.reached." + job.reached(), job.asked(), job.offers());
                };
            case AGREED ->
                job.appointment()
                        .map(it -> getTranslation("harry.job.standing.meet", DutchTime.moment(it, getLocale())))
                        .orElseGet(() -> getTranslation("harry.job.standing.AGREED"));
            case HELD, DONE, CANCELLED -> getTranslation("harry.job.standing." + job.state());
        };
    }

    private List<String> facts(DeskJob job, Instant now) {
        var facts = new ArrayList<String>();
        facts.add(getTranslation(
                job.fromOutside() ? "harry.board.by-outside" : "harry.board.by",
                job.shownName(),
                DutchTime.date(DutchTime.day(job.placedAt()), getLocale())));
        if (job.state() == RequestState.OPEN || job.state() == RequestState.HELD) {
            facts.add(getTranslation(
                    "harry.board.age", ChronoUnit.DAYS.between(DutchTime.day(job.placedAt()), DutchTime.day(now))));
        }
        job.certificate()
                .ifPresent(it ->
                        facts.add(getTranslation("harry.job.certificate", getTranslation("harry.certificate." + it))));
        job.doubts().forEach(it -> facts.add(getTranslation("harry.doubt." + it)));
        job.helper().ifPresent(it -> facts.add(getTranslation("harry.board.helper", it)));
        return facts;
    }
}
