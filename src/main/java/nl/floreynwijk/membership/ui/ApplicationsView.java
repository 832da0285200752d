package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.membership.ApplicationSummary;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.Kinds;

/** Where the board decides who becomes a member, with what stands out in each application. */
@Route("kantoor/aanvragen")
@Menu(title = "membership.applications", order = 10, icon = "vaadin:check-circle")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class ApplicationsView extends Composite<Div> implements HasDynamicTitle {

    private final Applications applications;
    private final boolean mayDecide;
    private final OfferedKinds kinds;
    private final Div list = new Div();

    ApplicationsView(Applications applications, Kinds kinds, CurrentAccount currentAccount) {
        this.applications = applications;
        this.mayDecide = currentAccount.has(Role.BOARD);
        this.kinds = new OfferedKinds(kinds.all());
        list.addClassName("card-list");
        getContent().addClassName("office");
        getContent().add(createEnter(), list);
        show(applications.waiting());
    }

    private Div createEnter() {
        var enter = new RouterLink(getTranslation("membership.enter"), EnterView.class);
        enter.addClassName("quiet-link");
        return new Div(enter);
    }

    private void show(List<ApplicationSummary> waiting) {
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("membership.applications.none")));
        }
        waiting.stream().map(this::createCard).forEach(list::add);
    }

    private Component createCard(ApplicationSummary application) {
        var card = new ApplicationCard(application, kinds.name(application.kind(), getLocale()));
        return mayDecide ? card.with(applications, kinds) : card.withoutDecision();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.applications");
    }
}
