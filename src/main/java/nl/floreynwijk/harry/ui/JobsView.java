package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.harry.JobSummary;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.PaidJobs;
import nl.floreynwijk.harry.Side;

/** What somebody asked neighbours, what neighbours ask them, and what they do for neighbours. */
@Route(JobsView.PATH)
@RolesAllowed(Roles.MEMBER)
@InArea("harry")
public class JobsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = ListingsView.PATH + "/klussen";

    JobsView(Jobs jobs, PaidJobs paidJobs) {
        var mine = jobs.mine();
        getContent().addClassName("stack");
        getContent().add(new Nav(new RouterLink(getTranslation("harry.offer.back"), ListingsView.class)), ask());
        paidJobs.mine().ifPresent(it -> getContent().add(new PaidJobsNotice(it)));
        if (mine.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("harry.jobs.none")));
        }
        addPart(
                "harry.jobs.reach-me",
                mine.stream().filter(it -> it.side() == Side.ASKED).toList());
        addPart(
                "harry.jobs.asked",
                mine.stream().filter(it -> it.side() == Side.ASKER).toList());
        addPart(
                "harry.jobs.helping",
                mine.stream().filter(it -> it.side() == Side.HELPER).toList());
    }

    private RouterLink ask() {
        var link = new RouterLink(getTranslation("harry.listings.ask"), AskView.class);
        link.addClassName("button-link");
        return link;
    }

    private void addPart(String title, List<JobSummary> jobs) {
        if (!jobs.isEmpty()) {
            var list = new UnorderedList();
            jobs.forEach(it -> list.add(new JobItem(it)));
            list.addClassName("card-list");
            var part = new Section(new H2(getTranslation(title)), list);
            part.addClassName("job-part");
            getContent().add(part);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.jobs");
    }
}
