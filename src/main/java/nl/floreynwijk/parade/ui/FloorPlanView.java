package nl.floreynwijk.parade.ui;

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
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.parade.DeskPlan;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.PlanDesk;
import nl.floreynwijk.parade.PlanPictures;

/** The street of an edition as its organiser draws it. */
@Route(EditionsView.PATH + "/:edition/plattegrond")
@RolesAllowed(Roles.PARADE_ORGANISER)
public class FloorPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanDesk desk;
    private final PlanPictures pictures;
    private final FloorPlans plans;
    private final AttachmentCheck check;
    private String title = "";

    FloorPlanView(PlanDesk desk, PlanPictures pictures, FloorPlans plans, AttachmentCheck check) {
        this.desk = desk;
        this.pictures = pictures;
        this.plans = plans;
        this.check = check;
        getContent().addClassName("office");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionView.idIn(event.getRouteParameters())
                .flatMap(desk::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(DeskPlan found) {
        title = getTranslation("parade.plan.title", found.name());
        var editing = new PlanEditing(desk, found.plan());
        var back = new RouterLink(
                getTranslation("parade.plan.back", found.name()),
                EditionView.class,
                EditionView.of(found.plan().edition()));
        getContent().removeAll();
        getContent()
                .add(
                        new Nav(back),
                        new PlanEditor(editing, plans, again -> new SheetPart(pictures, check, editing, again)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
