package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.JobSummary;

/** A job in a list of one's own: what it is, and how far it is. */
class JobItem extends Composite<ListItem> {

    JobItem(JobSummary job) {
        var title = JobWords.title(job.title(), getLocale());
        var link = new RouterLink(title, JobView.class, JobView.of(job.id()));
        var facts = new Div(new Span(getTranslation("harry.jobs.by." + job.side(), job.shownName(), placed(job))));
        facts.addClassName("listing-facts");
        getContent().addClassNames("card", "job");
        getContent().add(new H3(link), new Paragraph(standing(job)), facts);
    }

    private String placed(JobSummary job) {
        return DutchTime.date(DutchTime.day(job.placedAt()), getLocale());
    }

    private String standing(JobSummary job) {
        if (job.inTrouble()) {
            return getTranslation("harry.job.standing.trouble");
        }
        return switch (job.state()) {
            case OPEN ->
                switch (job.side()) {
                    case ASKED ->
                        getTranslation(
                                job.offered() ? "harry.job.standing.offered" : "harry.job.standing.waits-for-you");
                    case ASKER, HELPER, OFFICE -> getTranslation("harry.job.standing.open." + job.kind(), job.offers());
                };
            case AGREED ->
                job.appointment()
                        .map(it -> getTranslation("harry.job.standing.meet", DutchTime.moment(it, getLocale())))
                        .orElseGet(() -> getTranslation("harry.job.standing.AGREED"));
            case HELD, DONE, CANCELLED -> getTranslation("harry.job.standing." + job.state());
        };
    }
}
