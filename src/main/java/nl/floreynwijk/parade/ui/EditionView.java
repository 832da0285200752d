package nl.floreynwijk.parade.ui;

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
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.EditionCourse;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.SeriesDesk;

/** One edition: how far it is and what that means, what can become of it, and the way to all its parts. */
@Route(EditionsView.PATH + "/:edition")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
public class EditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String EDITION = "edition";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EditionDesk desk;
    private final EditionCourse course;
    private final SeriesDesk series;
    private final Clock clock;
    private final boolean organises;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    EditionView(EditionDesk desk, EditionCourse course, SeriesDesk series, CurrentAccount currentAccount, Clock clock) {
        this.desk = desk;
        this.course = course;
        this.series = series;
        this.clock = clock;
        organises = currentAccount.has(Role.PARADE_ORGANISER);
        content.addClassNames("stack", "market-form");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("parade.editions.back"), EditionsView.class)),
                        answer,
                        content);
    }

    /** What leads to a page of that edition. */
    static RouteParameters of(EditionId edition) {
        return new RouteParameters(EDITION, edition.toString());
    }

    /** Which edition an address names; empty when that is no id. */
    static Optional<EditionId> idIn(RouteParameters parameters) {
        return parameters.get(EDITION).filter(it -> ID.matcher(it).matches()).map(EditionId::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idIn(event.getRouteParameters())
                .flatMap(desk::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionDetails edition) {
        title = edition.summary().name();
        content.removeAll();
        var today = DutchTime.day(clock.instant());
        content.add(new StandingPart(edition.summary(), today));
        if (organises) {
            content.add(new CoursePart(course, edition, today, answer, said -> done(edition.id(), said)));
        }
        content.add(new EditionLinks(edition.id(), organises), new EditionFacts(edition));
        if (organises) {
            content.add(new SeriesPart(series, edition, said -> done(edition.id(), said)));
        }
    }

    private void done(EditionId edition, String said) {
        answer.done(said);
        desk.find(edition).ifPresentOrElse(this::show, content::removeAll);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
