package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.Stamped;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Evenings;
import nl.floreynwijk.rad.GuestNames;
import nl.floreynwijk.rad.LiveBoard;

/** Where a host leads an evening: the code, how many people and coins there are, and what can be done now. */
@Route(EveningAddress.ONE + "/avond")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class LeadView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** An evening, and preparing the hall before it. */
    private static final Duration PATIENCE = Duration.ofHours(6);

    private final Boards boards;
    private final Evenings evenings;
    private final EveningCourse course;
    private final GuestNames names;
    private final PortalSettings settings;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private final SnapshotWatch<LiveBoard> watch;
    private List<LeadPart> parts = List.of();
    private Optional<EveningId> evening = Optional.empty();
    private String title = "";

    LeadView(
            Boards boards,
            Evenings evenings,
            EveningCourse course,
            GuestNames names,
            PortalSettings settings,
            Clock clock) {
        this.boards = boards;
        this.evenings = evenings;
        this.course = course;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
        watch = new SnapshotWatch<>(
                content,
                SnapshotWatch.SECOND,
                PATIENCE,
                stamp -> evening.flatMap(it -> boards.since(it, stamp)),
                board -> parts.forEach(it -> it.show(board)));
        content.addClassName("rad-lead");
        getContent().addClassName("office");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EveningAddress.in(event.getRouteParameters())
                .flatMap(boards::now)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Stamped<LiveBoard> first) {
        var board = first.value();
        var id = board.evening();
        evening = Optional.of(id);
        title = getTranslation("rad.host.lead.title", board.name());
        parts = parts(id);
        content.removeAll();
        parts.forEach(it -> content.getElement().appendChild(it.getElement()));
        getContent().removeAll();
        getContent()
                .add(new Nav(new RouterLink(board.name(), EveningView.class, EveningAddress.of(id))), answer, content);
        watch.take(Optional.of(first));
    }

    private List<LeadPart> parts(EveningId id) {
        var steps = new LeadSteps(
                practised -> new CourseDeeds(course, evenings, id, clock, practised, answer, said -> done(id, said)));
        return List.of(
                new LeadNow(id),
                steps,
                new DoorSign(settings),
                new BoardPart(id, it -> course.show(id, it), answer),
                new FurtherPart(id),
                new NamesPart(names, id));
    }

    /** What somebody just did is shown at once, not a second later. */
    private void done(EveningId id, String said) {
        watch.touch(UI.getCurrent());
        watch.take(boards.now(id));
        answer.done(said);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
