package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
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
public class JobView extends Composite<JobPage> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String JOB = "job";

    private final Reviews reviews;
    private final JobPage page;

    JobView(Jobs jobs, Requests requests, Answers answers, Reviews reviews) {
        this.reviews = reviews;
        var back = new RouterLink(getTranslation("harry.jobs"), JobsView.class);
        page = new JobPage(back, jobs, requests, answers, Optional.of(reviews), this::contentOf);
    }

    @Override
    protected JobPage initContent() {
        return page;
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
        page.open(event, it -> it.side() != Side.OFFICE);
    }

    private List<Component> contentOf(JobDetails job, JobParts parts) {
        var content = parts.of(job);
        if (job.state() == RequestState.DONE) {
            content.add(new ReviewPart(reviews, job.id(), () -> {}));
        }
        if (job.side() == Side.ASKED) {
            marksOfAsker(job).ifPresent(content::add);
        }
        return content;
    }

    /** What neighbours said who helped this asker before. */
    private Optional<ReviewMarks> marksOfAsker(JobDetails job) {
        return reviews.marksOfAsker(job.id())
                .map(it -> new ReviewMarks(ReviewSide.HELPER, job.shownName(), it, () -> reviews.aboutAsker(job.id())));
    }

    @Override
    public String getPageTitle() {
        return page.title();
    }
}
