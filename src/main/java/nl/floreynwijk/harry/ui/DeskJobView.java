package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.RequestState;
import nl.floreynwijk.harry.Requests;
import nl.floreynwijk.harry.ReviewDesk;
import nl.floreynwijk.harry.Side;

/** A job as the office sees it; for somebody without an account it does what they would do themselves. */
@Route(JobsBoardView.PATH + "/:job")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class DeskJobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Jobs jobs;
    private final RequestDesk desk;
    private final ReviewDesk reviews;
    private final JobParts parts;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    DeskJobView(Jobs jobs, Requests requests, Answers answers, RequestDesk desk, ReviewDesk reviews) {
        this.jobs = jobs;
        this.desk = desk;
        this.reviews = reviews;
        parts = new JobParts(jobs, requests, answers, answer, this::reload);
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new Nav(new RouterLink(getTranslation("harry.board"), JobsBoardView.class)), answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JobView.idIn(event.getRouteParameters())
                .flatMap(jobs::find)
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
        if (job.side() == Side.OFFICE || job.fromOutside()) {
            content.add(new DeskJobTools(job, desk, parts));
        }
        content.add(parts.of(job));
        if (job.state() == RequestState.DONE && job.fromOutside()) {
            content.add(new ReviewPart(reviews, job.id(), () -> {}));
        }
    }

    private void reload(RequestId job) {
        jobs.find(job).ifPresentOrElse(this::show, content::removeAll);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
