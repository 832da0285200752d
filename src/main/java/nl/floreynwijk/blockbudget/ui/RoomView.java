package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.FilledRoom;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.VotingRooms;

/** The voting room of one round: what there is to do now, what is proposed, and by which rules. */
@Route(RoomsView.PATH + "/:round")
@PermitAll
@InArea("blockbudget")
public class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUND = "round";

    private final VotingRooms rooms;
    private final Proposals proposals;
    private String title = "";

    RoomView(VotingRooms rooms, Proposals proposals) {
        this.rooms = rooms;
        this.proposals = proposals;
        getContent().addClassNames("stack", "room");
    }

    /** The address of the room of that round. */
    public static RouteParameters of(RoundId round) {
        return new RouteParameters(ROUND, round.toString());
    }

    /** The round that an address names; empty when it cannot be one. */
    static Optional<RoundId> idIn(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(ROUND).map(RoundId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Somebody came when there was nothing to do: the room says what there is. */
    static void forwardTo(BeforeEnterEvent event) {
        idIn(event)
                .ifPresentOrElse(
                        it -> event.forwardTo(RoomView.class, of(it)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    /** Leads to all there is to know of something that is voted on. */
    static RouterLink linkTo(RoundId round, BallotPaper.Item item) {
        var link = new RouterLink(
                Texts.text("blockbudget.vote.read"), ProposalView.class, ProposalView.of(round, item.id()));
        link.getElement().setAttribute("aria-label", Texts.text("blockbudget.vote.read-this", item.title()));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idIn(event)
                .flatMap(rooms::enter)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(FilledRoom filled) {
        var room = filled.room();
        title = room.title();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(getTranslation("blockbudget.rooms.back"), RoomsView.class),
                        new Paragraph(new RoomWords(room, getLocale()).where()),
                        new NowCard(room, () -> turnout(room)),
                        part("blockbudget.room.proposals", proposalsOf(filled)));
        if (!room.isPractice()) {
            getContent()
                    .add(
                            part("blockbudget.room.timeline", new Timeline(room.days(), room.phase(), room.notices())),
                            part("blockbudget.room.money", money(room)));
        }
        getContent().add(part("blockbudget.room.rules", rules(room.id())));
        MainLayout.retitle(this);
    }

    private Component proposalsOf(FilledRoom filled) {
        var list = filled.proposals();
        return list.isEmpty()
                ? new Paragraph(getTranslation("blockbudget.room.no-proposals"))
                : new ProposalList(list, filled.room(), proposals);
    }

    /** It reads the room again by its id, so that a tab does not keep all of it in memory. */
    private Turnout turnout(Room room) {
        var id = room.id();
        return new Turnout(room, () -> rooms.find(id), () -> rooms.enter(id).ifPresent(this::show));
    }

    private Component money(Room room) {
        return new Div(
                new Paragraph(new RoomWords(room, getLocale()).pot()),
                new Anchor("potjes/" + room.budget(), getTranslation("blockbudget.room.book")));
    }

    /** Made when somebody opens it: few do, and for all others it would lie in memory. */
    private Details rules(RoundId id) {
        var folded = new Details(getTranslation("blockbudget.room.rules.read"));
        folded.addOpenedChangeListener(change -> {
            folded.removeAll();
            if (change.isOpened()) {
                rooms.find(id).map(RulesPart::new).ifPresent(folded::add);
            }
        });
        return folded;
    }

    private Section part(String heading, Component content) {
        var part = new Section(new H2(getTranslation(heading)), content);
        part.addClassName("book-part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
