package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.Agreement;
import nl.floreynwijk.harry.JobContact;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.RequestState;
import nl.floreynwijk.harry.Side;

/** What two people agreed, how they reach each other, and what each can do about it. */
class AgreedCard extends Composite<Section> {

    private final transient JobDetails job;
    private final transient Agreement agreed;
    private final transient JobParts parts;

    AgreedCard(JobDetails job, Agreement agreed, JobParts parts) {
        this.job = job;
        this.agreed = agreed;
        this.parts = parts;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation(job.side() == Side.OFFICE ? "harry.agreed.desk" : "harry.agreed")));
        getContent().add(new Paragraph(JobWords.terms(agreed.terms(), getLocale())));
        contacts();
        if (job.state() == RequestState.AGREED) {
            appointment();
            if (mayAct()) {
                getContent().add(new JobTools(job, parts).agreed());
            }
        }
        if (job.state() == RequestState.DONE && mayAct()) {
            getContent().add(new JobTools(job, parts).trouble());
        }
        if (job.state() == RequestState.AGREED || !job.messages().isEmpty()) {
            getContent().add(thread());
        }
    }

    /** Whoever stands beside it does not act in it. */
    private boolean mayAct() {
        return job.side() != Side.OFFICE && !job.isInTrouble();
    }

    private void contacts() {
        if (job.side() != Side.HELPER) {
            agreed.other().ifPresent(it -> getContent().add(contact("harry.agreed.helper", it, mayWrite())));
        }
        if (job.side() != Side.ASKER || job.fromOutside()) {
            agreed.asker().ifPresent(it -> getContent().add(contact("harry.agreed.asker", it, mayWrite())));
        }
    }

    /** Once it is over, there is nothing left to write. */
    private boolean mayWrite() {
        return job.state() == RequestState.AGREED && job.side() != Side.OFFICE;
    }

    /** How somebody is reached; without a phone number by a message, where the reader may write one. */
    static Div contact(String title, JobContact contact, boolean mayWrite) {
        var lines = new Div(new H3(text(title)), new Span(contact.name()));
        contact.phone()
                .ifPresentOrElse(
                        it -> lines.add(new Anchor("tel:" + it.replaceAll("[^+0-9]", ""), it)),
                        () -> lines.add(
                                new Span(text(mayWrite ? "harry.agreed.no-phone.write" : "harry.agreed.no-phone"))));
        contact.address().ifPresent(it -> lines.add(new Span(it)));
        lines.addClassName("job-contact");
        return lines;
    }

    private void appointment() {
        agreed.appointment().ifPresent(it -> {
            var file = new Anchor(
                    "/handige-buren/klussen/%s/afspraak.ics".formatted(job.id()),
                    getTranslation("harry.agreed.calendar"));
            file.getElement().setAttribute("router-ignore", true);
            getContent()
                    .add(
                            new H3(getTranslation("harry.agreed.appointment")),
                            new Paragraph(DutchTime.moment(it, getLocale())),
                            file);
        });
    }

    private Div thread() {
        var names = new ThreadPart.Names(
                agreed.asker().map(JobContact::name).orElse(job.shownName()),
                agreed.other().map(JobContact::name).orElse("–"));
        if (!mayWrite()) {
            return new Div(ThreadPart.list(job.messages(), names));
        }
        return new Div(new ThreadPart(
                job.messages(),
                names,
                job.side() == Side.HELPER ? names.asker() : names.neighbour(),
                it -> job.side() == Side.HELPER
                        ? parts.answers().writeToAsker(job.id(), it)
                        : parts.answers().writeTo(job.id(), agreed.helper().orElseThrow(), it),
                () -> parts.done(job, getTranslation("harry.thread.sent"))));
    }
}
