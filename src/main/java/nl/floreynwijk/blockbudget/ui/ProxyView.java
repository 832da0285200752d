package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.blockbudget.Proxies;
import nl.floreynwijk.blockbudget.ProxyAcceptResult;
import nl.floreynwijk.blockbudget.ProxyEndResult;
import nl.floreynwijk.blockbudget.ProxyRoom;
import nl.floreynwijk.blockbudget.ProxyState;
import nl.floreynwijk.blockbudget.Way;

/** Where somebody gives their vote to a neighbour, answers who asked them, sees whose votes they hold, and takes theirs back. */
@Route(RoomsView.PATH + "/:round/volmacht")
@PermitAll
@InArea("blockbudget")
public class ProxyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Proxies proxies;
    private final Answer answer = new Answer();
    private final Div page = new Div();

    ProxyView(Proxies proxies) {
        this.proxies = proxies;
        page.addClassName("card-list");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomView.idIn(event)
                .flatMap(proxies::find)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(ProxyRoom room) {
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(room.round())),
                        new Paragraph(getTranslation("blockbudget.proxy.what." + room.voters())),
                        new Paragraph(until(room)),
                        answer,
                        page);
        show(room);
        MainLayout.retitle(this);
    }

    private String until(ProxyRoom room) {
        return room.isOpen()
                ? getTranslation(
                        "blockbudget.proxy.until",
                        DutchTime.moment(room.closing().minusMillis(1), getLocale()))
                : getTranslation("blockbudget.proxy.not-now");
    }

    private void show(ProxyRoom room) {
        page.removeAll();
        if (room.own().isEmpty()) {
            page.add(card(
                    getTranslation("blockbudget.proxy.own"), new Paragraph(getTranslation("blockbudget.proxy.none"))));
        }
        room.own().forEach(it -> page.add(ownCard(room, it)));
        room.asked().forEach(it -> page.add(askedCard(room, it)));
        room.held().forEach(it -> page.add(heldCard(room, it)));
    }

    private Section ownCard(ProxyRoom room, ProxyRoom.Own own) {
        var section = card(getTranslation("blockbudget.proxy.own-of", own.name()));
        own.way()
                .ifPresent(it -> section.add(new Paragraph(getTranslation(
                        it == Way.PROXY ? "blockbudget.proxy.used-by-other" : "blockbudget.proxy.used"))));
        if (own.way().isEmpty()) {
            own.declinedBy()
                    .forEach(it -> section.add(new Paragraph(getTranslation("blockbudget.proxy.declined-by", it))));
            own.given().ifPresent(it -> addGiven(section, room, it));
        }
        if (own.canBeGiven() && room.isOpen()) {
            section.add(new Paragraph(getTranslation("blockbudget.proxy.give.means")));
            var give = new Button(getTranslation("blockbudget.proxy.give"), _ -> give(room, own));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            section.add(give);
        }
        return section;
    }

    private void addGiven(Section section, ProxyRoom room, ProxyRoom.Other given) {
        var isAccepted = given.state() == ProxyState.ACCEPTED;
        section.add(new Paragraph(getTranslation(
                isAccepted ? "blockbudget.proxy.is-given" : "blockbudget.proxy.is-asked", given.name())));
        if (room.isOpen()) {
            section.add(new Button(
                    getTranslation(isAccepted ? "blockbudget.proxy.take-back" : "blockbudget.proxy.ask-no-longer"),
                    _ -> ended(room, proxies.revoke(given.proxy()), "blockbudget.proxy.taken-back")));
        }
    }

    private Section askedCard(ProxyRoom room, ProxyRoom.Other asked) {
        var section = card(
                getTranslation("blockbudget.proxy.asked-by", asked.name()),
                new Paragraph(getTranslation("blockbudget.proxy.asked.means", ProxyRoom.MOST_HELD)));
        if (room.isOpen()) {
            var yes = new Button(getTranslation("blockbudget.proxy.yes"), _ -> accept(room, asked));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            yes.setAriaLabel(getTranslation("blockbudget.proxy.yes-to", asked.name()));
            var no = new Button(
                    getTranslation("blockbudget.proxy.no"),
                    _ -> ended(room, proxies.decline(asked.proxy()), "blockbudget.proxy.declined"));
            no.setAriaLabel(getTranslation("blockbudget.proxy.no-to", asked.name()));
            section.add(buttons(yes, no));
        }
        return section;
    }

    private Section heldCard(ProxyRoom room, ProxyRoom.Other held) {
        var section = card(getTranslation("blockbudget.proxy.held-of", held.name()));
        if (held.state() == ProxyState.USED) {
            section.add(new Paragraph(getTranslation("blockbudget.proxy.held.used")));
        } else if (room.isOpen()) {
            section.add(new Paragraph(getTranslation("blockbudget.proxy.held.open")));
            var vote =
                    new RouterLink(getTranslation("blockbudget.proxy.vote"), VoteView.class, RoomView.of(room.round()));
            vote.addClassName("button-link");
            var back = new Button(
                    getTranslation("blockbudget.proxy.give-back"),
                    _ -> ended(room, proxies.decline(held.proxy()), "blockbudget.proxy.given-back"));
            back.setAriaLabel(getTranslation("blockbudget.proxy.give-back-to", held.name()));
            section.add(buttons(vote, back));
        }
        return section;
    }

    private static Section card(String title, Component... content) {
        var section = new Section(new H2(title));
        section.addClassName("card");
        section.add(content);
        return section;
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("buttons");
        return row;
    }

    private void give(ProxyRoom room, ProxyRoom.Own own) {
        answer.clear();
        new GiveVoteDialog(proxies, room, own.voter(), asked -> {
                    answer.done(getTranslation("blockbudget.proxy.asked-now", asked));
                    reload(room);
                })
                .open();
    }

    private void accept(ProxyRoom room, ProxyRoom.Other asked) {
        switch (proxies.accept(asked.proxy())) {
            case ProxyAcceptResult.Accepted() ->
                answer.done(getTranslation("blockbudget.proxy.accepted", asked.name()));
            case ProxyAcceptResult.Full() ->
                answer.refused(getTranslation("blockbudget.proxy.full", ProxyRoom.MOST_HELD));
            case ProxyAcceptResult.VotedAlready _ ->
                answer.refused(getTranslation("blockbudget.proxy.voted-meanwhile", asked.name()));
            case ProxyAcceptResult.Gone() -> answer.refused(getTranslation("blockbudget.proxy.gone", asked.name()));
            case ProxyAcceptResult.NotNow() -> answer.refused(getTranslation("blockbudget.proxy.not-now"));
        }
        reload(room);
    }

    private void ended(ProxyRoom room, ProxyEndResult result, String done) {
        switch (result) {
            case ProxyEndResult.Ended() -> answer.done(getTranslation(done));
            case ProxyEndResult.UsedAlready() -> answer.refused(getTranslation("blockbudget.proxy.used-already"));
            case ProxyEndResult.NotNow() -> answer.refused(getTranslation("blockbudget.proxy.not-now"));
        }
        reload(room);
    }

    private void reload(ProxyRoom room) {
        proxies.find(room.round()).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.proxy.title");
    }
}
