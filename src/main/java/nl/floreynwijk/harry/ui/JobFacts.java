package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.RequestKind;

/** What was asked, as it was written. */
class JobFacts extends Composite<Section> {

    JobFacts(JobDetails job) {
        var text = new Paragraph(job.text());
        text.addClassName("job-text");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("harry.job.question")), text);
        if (!job.photos().isEmpty()) {
            getContent().add(photos(job));
        }
        getContent().add(facts(job));
    }

    private Div photos(JobDetails job) {
        var photos = new Div();
        photos.addClassName("job-photos");
        var number = 0;
        for (var photo : job.photos()) {
            number++;
            var address = "/handige-buren/klussen/%s/fotos/%s".formatted(job.id(), photo);
            var image = new Image(address, getTranslation("harry.job.photo", number));
            image.getElement().setAttribute("loading", "lazy");
            var link = new Anchor(address, image);
            link.getElement().setAttribute("router-ignore", true);
            photos.add(link);
        }
        return photos;
    }

    private Div facts(JobDetails job) {
        var facts = new Div();
        facts.addClassName("listing-facts");
        facts.add(new Span(
                getTranslation("harry.job.placed", job.shownName(), DutchTime.moment(job.placedAt(), getLocale()))));
        facts.add(new Span(getTranslation(
                "harry.job.when",
                job.moments().stream()
                        .sorted()
                        .map(it -> getTranslation("harry.moment." + it))
                        .collect(Collectors.joining(", ")))));
        if (job.kind() == RequestKind.NEIGHBOUR) {
            facts.add(new Span(JobWords.idea(job.idea(), getLocale())));
        }
        facts.add(new Span(getTranslation("harry.client.said." + job.client())));
        job.distance().ifPresent(it -> facts.add(new Span(getTranslation("harry.job.distance." + it))));
        job.certificate()
                .ifPresent(it -> facts.add(
                        new Span(getTranslation("harry.job.certificate", getTranslation("harry.certificate." + it)))));
        job.judgedBy()
                .filter(_ -> job.isReadByOffice())
                .ifPresent(it -> facts.add(new Span(getTranslation(
                        it.landlords() ? "harry.job.judged-by-landlords" : "harry.job.judged-by-general",
                        it.version(),
                        DutchTime.date(it.validFrom(), getLocale())))));
        return facts;
    }
}
