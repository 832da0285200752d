package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.LedRound;
import nl.floreynwijk.blockbudget.LedRounds;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.Rounds;

/** One round for those who lead it or watch over it: where it is, and what there is to do. */
@Route(RoundsView.PATH + "/:round")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD, Roles.TREASURER, Roles.MEMBER})
public class RoundLeadView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUND = "round";

    private final LedRounds led;
    private final Rounds rounds;
    private final Answer answer = new Answer();
    private final Div page = new Div();
    private String title = "";

    RoundLeadView(LedRounds led, Rounds rounds) {
        this.led = led;
        this.rounds = rounds;
        page.addClassName("round-page");
        getContent().addClassName("office");
        getContent().add(answer, page);
    }

    /** The address of the page about that round. */
    public static RouteParameters of(RoundId round) {
        return new RouteParameters(ROUND, round.toString());
    }

    /** The round that an address names; empty when it names none. */
    static Optional<RoundId> idIn(RouteParameters parameters) {
        try {
            return parameters.get(ROUND).map(RoundId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idIn(event.getRouteParameters())
                .flatMap(led::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(LedRound round) {
        var room = round.room();
        title = room.title();
        page.removeAll();
        page.add(
                round.seesAll()
                        ? new RouterLink(getTranslation("blockbudget.lead.back"), RoundsView.class)
                        : new RouterLink(getTranslation("blockbudget.rooms.back"), RoomsView.class));
        if (round.mayChange()) {
            page.add(new NextStep(round, tools(round)));
        }
        if (room.isPractice() && !round.mayChange()) {
            page.add(new Paragraph(getTranslation("blockbudget.room.practice.what")));
        }
        if (!room.isPractice()) {
            page.add(part("where", new Timeline(room.days(), room.phase(), room.notices())));
        }
        page.add(part("about", new RoundFacts(round)), part("rules", rules(room)));
        MainLayout.retitle(this);
    }

    /** As long as it is a draft nothing of it is published. */
    private Component rules(Room room) {
        if (!room.checksum().isEmpty()) {
            return new RulesPart(room);
        }
        var sentences = new UnorderedList();
        sentences.addClassName("rule-sentences");
        RuleWords.sentences(room.rules()).forEach(it -> sentences.add(new ListItem(it)));
        return new Div(new Paragraph(getTranslation("blockbudget.lead.rules-not-yet")), sentences);
    }

    private RoundTools tools(LedRound round) {
        return new RoundTools(rounds, round, answer, () -> show(round.room().id()), () -> gone(round));
    }

    private Section part(String name, Component content) {
        var part = new Section(new H2(getTranslation("blockbudget.lead.part." + name)), content);
        part.addClassName("card");
        return part;
    }

    private void show(RoundId id) {
        led.find(id).ifPresent(this::show);
    }

    private static void gone(LedRound round) {
        UI.getCurrent().navigate(round.seesAll() ? RoundsView.PATH : RoomsView.PATH);
    }

    /** Says what was done to come here. */
    void say(String what) {
        answer.done(what);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
