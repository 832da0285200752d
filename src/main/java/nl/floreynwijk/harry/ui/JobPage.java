package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.Requests;
import nl.floreynwijk.harry.Reviews;

/** A job as it is now, and what came of the last step somebody took on this page. */
class JobPage extends Composite<Div> {

    private static final String NEW = "nieuw";

    private final transient Jobs jobs;
    private final transient JobParts parts;
    private final transient BiFunction<JobDetails, JobParts, List<Component>> filling;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    /**
     * A page without a job as yet.
     *
     * @param back leads to the list it is in
     * @param reviews what others said of neighbours whom to choose from; empty for the office
     * @param filling what stands on the page of a job
     */
    JobPage(
            RouterLink back,
            Jobs jobs,
            Requests requests,
            Answers answers,
            Optional<Reviews> reviews,
            BiFunction<JobDetails, JobParts, List<Component>> filling) {
        this.jobs = jobs;
        this.filling = filling;
        parts = new JobParts(jobs, requests, answers, reviews, answer, this::reload);
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new Nav(back), answer, content);
    }

    /** Of the address that shows somebody what they just asked. */
    static QueryParameters justAsked() {
        return QueryParameters.of(NEW, "ja");
    }

    /** Shows the job that the address names; where they see none like it, there is no such page. */
    void open(BeforeEnterEvent event, Predicate<JobDetails> belongsHere) {
        var isNew =
                event.getLocation().getQueryParameters().getSingleParameter(NEW).isPresent();
        var id = JobView.idIn(event.getRouteParameters());
        id.flatMap(jobs::find).filter(belongsHere).ifPresentOrElse(it -> show(it, isNew), () -> {
            if (id.filter(jobs::passedBy).isPresent()) {
                showPassed();
            } else {
                event.rerouteToError(NotFoundException.class);
            }
        });
    }

    /** Somebody comes by an old mail, about what went to others. */
    private void showPassed() {
        title = getTranslation("harry.job.passed");
        content.removeAll();
        content.add(Notice.info(getTranslation("harry.job.passed.means")));
    }

    private void show(JobDetails job, boolean isNew) {
        show(job);
        if (isNew) {
            answer.done(parts.placed(job));
        }
    }

    private void show(JobDetails job) {
        title = JobWords.title(job.title(), getLocale());
        content.removeAll();
        content.add(filling.apply(job, parts));
    }

    private void reload(RequestId job) {
        jobs.find(job).ifPresentOrElse(this::show, content::removeAll);
    }

    String title() {
        return title;
    }
}
