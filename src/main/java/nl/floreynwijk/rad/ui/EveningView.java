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
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.rad.Cards;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Evenings;
import nl.floreynwijk.rad.Helpers;
import nl.floreynwijk.rad.RunSummary;

/** Where a host prepares an evening: what it is, its cards, what to print, and who helps. */
@Route(EveningAddress.ONE)
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class EveningView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Evenings evenings;
    private final EveningCourse course;
    private final Cards cards;
    private final Helpers helpers;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    EveningView(Evenings evenings, EveningCourse course, Cards cards, Helpers helpers, AttachmentCheck check) {
        this.evenings = evenings;
        this.course = course;
        this.cards = cards;
        this.helpers = helpers;
        this.check = check;
        content.addClassNames("stack", "rad-host");
        getContent().addClassNames("stack", "rad-host");
        getContent().add(new Nav(new RouterLink(getTranslation("rad.host.back"), EveningsView.class)), answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EveningAddress.in(event.getRouteParameters())
                .flatMap(evenings::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EveningDetails evening) {
        title = evening.plan().name();
        var id = evening.id();
        var practised = evening.live().filter(RunSummary::practice).isPresent();
        content.removeAll();
        content.add(
                new NextPart(evening, new CourseDeeds(course, evenings, id, practised, answer, _ -> UI.getCurrent()
                        .navigate(LeadView.class, EveningAddress.of(id)))),
                new CardsPart(cards, check, evening, answer, said -> again(id, said)),
                new FactsPart(evenings, evening, () -> again(id, getTranslation("rad.host.kept"))));
        if (!evening.cards().isEmpty() && !evening.isEnded()) {
            content.add(new PrintPart(id));
        }
        content.add(new HelpersPart(helpers, evening));
    }

    private void again(EveningId id, String said) {
        answer.done(said);
        evenings.find(id).ifPresentOrElse(this::show, content::removeAll);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
