package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.RequestState;
import nl.floreynwijk.harry.Requests;
import nl.floreynwijk.harry.ReviewDesk;

/** A job as the office sees it; for somebody without an account it does what they would do themselves. */
@Route(JobsBoardView.PATH + "/:job")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class DeskJobView extends Composite<JobPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestDesk desk;
    private final ReviewDesk reviews;
    private final JobPage page;

    DeskJobView(Jobs jobs, Requests requests, Answers answers, RequestDesk desk, ReviewDesk reviews) {
        this.desk = desk;
        this.reviews = reviews;
        var back = new RouterLink(getTranslation("harry.board"), JobsBoardView.class);
        page = new JobPage(back, jobs, requests, answers, Optional.empty(), this::contentOf);
    }

    @Override
    protected JobPage initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.open(event, _ -> true);
    }

    private List<Component> contentOf(JobDetails job, JobParts parts) {
        var content = parts.of(job);
        if (job.isReadByOffice()) {
            content.addFirst(new DeskJobTools(job, desk, parts));
        }
        if (job.state() == RequestState.DONE && job.isReadByOffice() && job.fromOutside()) {
            content.add(new ReviewPart(reviews, job.id(), () -> {}));
        }
        return content;
    }

    @Override
    public String getPageTitle() {
        return page.title();
    }
}
