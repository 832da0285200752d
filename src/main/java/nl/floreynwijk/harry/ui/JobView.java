package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.RequestState;
import nl.floreynwijk.harry.Requests;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.Reviews;
import nl.floreynwijk.harry.Side;

/** A job as one side sees it: what is asked, what neighbours offer, and once it is agreed how they reach each other. */
@Route(JobsView.PATH + "/:job")
@RolesAllowed(Roles.MEMBER)
@InArea("harry")
public class JobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String JOB = "job";

    private final Jobs jobs;
    private final Reviews reviews;
    private final JobParts parts;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    JobView(Jobs jobs, Requests requests, Answers answers, Reviews reviews) {
        this.jobs = jobs;
        this.reviews = reviews;
        parts = new JobParts(jobs, requests, answers, answer, this::reload);
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new Nav(new RouterLink(getTranslation("harry.jobs"), JobsView.class)), answer, content);
    }

    static RouteParameters of(RequestId job) {
        return new RouteParameters(JOB, job.toString());
    }

    /** The job that an address names; empty when it names none. */
    static Optional<RequestId> idIn(RouteParameters parameters) {
        try {
            return parameters.get(JOB).map(RequestId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idIn(event.getRouteParameters())
                .flatMap(jobs::find)
                .filter(it -> it.side() != Side.OFFICE)
                .ifPresentOrElse(
                        it -> {
                            show(it);
                            if (event.getLocation()
                                    .getQueryParameters()
                                    .getSingleParameter("nieuw")
                                    .isPresent()) {
                                answer.done(parts.placed(it));
                            }
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(JobDetails job) {
        title = JobWords.title(job.title(), getLocale());
        content.removeAll();
        content.add(parts.of(job));
        if (job.state() == RequestState.DONE) {
            content.add(new ReviewPart(reviews, job.id(), () -> {}));
        }
        if (job.side() == Side.ASKED) {
            addAsker(job);
        }
    }

    /** What neighbours said who helped this asker before. */
    private void addAsker(JobDetails job) {
        reviews.marksOfAsker(job.id())
                .ifPresent(it -> content.add(
                        new ReviewMarks(ReviewSide.HELPER, job.shownName(), it, () -> reviews.aboutAsker(job.id()))));
    }

    private void reload(RequestId job) {
        jobs.find(job).ifPresentOrElse(this::show, content::removeAll);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
