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
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.rad.CardId;
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
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Answer ofCards = new Answer();
    private final Div content = new Div();
    private String title = "";

    EveningView(
            Evenings evenings, EveningCourse course, Cards cards, Helpers helpers, AttachmentCheck check, Clock clock) {
        this.evenings = evenings;
        this.course = course;
        this.cards = cards;
        this.helpers = helpers;
        this.check = check;
        this.clock = clock;
        content.addClassNames("stack", "rad-host");
        getContent().addClassNames("stack", "rad-host");
        getContent().add(new Nav(new RouterLink(getTranslation("rad.host.back"), EveningsView.class)), answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EveningAddress.in(event.getRouteParameters())
                .flatMap(evenings::find)
                .ifPresentOrElse(it -> show(it, Optional.empty()), () -> event.rerouteToError(NotFoundException.class));
    }

    /** @param touched the card of which something is said; empty for none */
    private void show(EveningDetails evening, Optional<CardId> touched) {
        title = evening.plan().name();
        var id = evening.id();
        var practised = evening.live().filter(RunSummary::practice).isPresent();
        content.removeAll();
        content.add(
                new NextPart(
                        evening, new CourseDeeds(course, evenings, id, clock, practised, answer, _ -> UI.getCurrent()
                                .navigate(LeadView.class, EveningAddress.of(id)))),
                new CardsPart(
                        cards,
                        check,
                        evening,
                        ofCards,
                        touched,
                        (card, said) -> again(id, Optional.of(card), ofCards, said)),
                new FactsPart(
                        evenings, evening, () -> again(id, Optional.empty(), answer, getTranslation("rad.host.kept"))));
        if (!evening.cards().isEmpty() && !evening.isEnded()) {
            content.add(new PrintPart(id));
        }
        content.add(new HelpersPart(helpers, evening));
    }

    /** What was said before is over. */
    private void again(EveningId id, Optional<CardId> touched, Answer beside, String said) {
        answer.clear();
        ofCards.clear();
        evenings.find(id).ifPresentOrElse(it -> show(it, touched), content::removeAll);
        beside.done(said);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
