package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.harry.AskedNeighbour;
import nl.floreynwijk.harry.Ending;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.Side;

/** How far it is with a job, and what there is to do for whoever reads. */
class JobNow extends Composite<Section> {

    JobNow(JobDetails job) {
        var sign = new Div(Pictogram.of(sign(job)));
        sign.addClassName("verdict-sign");
        var words = new Div(new H2(head(job)), new Paragraph(text(job)));
        job.ending().map(Ending::reason).filter(it -> !it.isEmpty()).ifPresent(it -> words.add(quote(it)));
        job.ending().map(Ending::thanks).filter(it -> !it.isEmpty()).ifPresent(it -> words.add(quote(it)));
        words.addClassName("stack");
        getContent().addClassNames("card", "verdict", "job-now");
        getContent().add(sign, words);
    }

    private static Paragraph quote(String said) {
        var quote = new Paragraph(said);
        quote.addClassName("job-quote");
        return quote;
    }

    private static String sign(JobDetails job) {
        return switch (job.state()) {
            case HELD, OPEN -> "vaadin:bell";
            case AGREED -> "vaadin:handshake";
            case DONE -> "vaadin:check-circle";
            case CANCELLED -> "vaadin:exclamation-circle";
        };
    }

    private String head(JobDetails job) {
        return switch (job.state()) {
            case OPEN -> getTranslation("harry.job.open.head." + open(job), offers(job));
            case HELD, AGREED, DONE, CANCELLED -> getTranslation("harry.job.head." + job.state());
        };
    }

    private String text(JobDetails job) {
        if (job.isInTrouble()) {
            return getTranslation(job.isReadByOffice() ? "harry.desk-job.trouble" : "harry.job.now.trouble");
        }
        return switch (job.state()) {
            case OPEN -> getTranslation("harry.job.open.now." + open(job), job.shownName());
            case AGREED ->
                job.agreement()
                        .flatMap(it -> it.appointment())
                        .map(it -> getTranslation("harry.job.now.meet", DutchTime.moment(it, getLocale())))
                        .orElseGet(() -> getTranslation("harry.job.now.no-appointment"));
            case CANCELLED ->
                getTranslation(
                        job.ending().map(Ending::reason).orElse("").isEmpty()
                                ? "harry.job.now.left"
                                : "harry.job.now.CANCELLED");
            case HELD, DONE -> getTranslation("harry.job.now." + job.state());
        };
    }

    private static long offers(JobDetails job) {
        return job.neighbours().stream().filter(it -> it.offer().isPresent()).count();
    }

    /** What an open request waits for. */
    private static String open(JobDetails job) {
        if (job.side() == Side.ASKED) {
            var mine = job.neighbours().stream().findFirst().flatMap(AskedNeighbour::offer);
            return mine.isPresent() ? "offered" : "reaches";
        }
        if (offers(job) > 0) {
            return "offers";
        }
        return switch (job.kind()) {
            case TEAM -> "team";
            case NEIGHBOUR ->
                switch (job.reached()) {
                    case FIRST, WIDER -> "waits";
                    case NOBODY, OFFICE -> "office";
                };
        };
    }
}
