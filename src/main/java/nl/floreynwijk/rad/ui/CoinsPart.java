package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.base.Stamped;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.EveningCard;
import nl.floreynwijk.rad.Guests;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.Purse;
import nl.floreynwijk.rad.PutResult;
import nl.floreynwijk.rad.Seat;

/** Where a guest puts their coins: how many they have left, and each card with a button for one more and one for one less. */
class CoinsPart extends Composite<Div> {

    private final transient Seat seat;
    private final transient Guests guests;
    private final GuestCookie cookie;
    private final StatePart state;
    private final Div practice;
    private final Paragraph how;
    private final PurseBar bar;
    private final ResultMailPart mail;
    private final PhoneBoard screen = new PhoneBoard();
    private final UnorderedList list = new UnorderedList();
    private final List<CoinCard> cards;
    private final SnapshotWatch<LiveBoard> watch;
    private transient Purse purse;

    /** @param again comes in once more, when it started again */
    CoinsPart(Seat seat, Guests guests, Boards boards, GuestCookie cookie, ResultMailPart mail, Runnable again) {
        this.seat = seat;
        this.guests = guests;
        this.cookie = cookie;
        this.mail = mail;
        purse = seat.purse();
        state = new StatePart(seat, again);
        bar = new PurseBar(state);
        cards = seat.cards().stream()
                .map(card -> new CoinCard(card, change -> put(card, change)))
                .toList();
        list.addClassNames("card-list", "phone-cards");
        cards.forEach(list::add);
        var question = new Paragraph(seat.question());
        question.addClassName("phone-question");
        question.setVisible(!seat.question().isEmpty());
        getContent().addClassName("phone-coins");
        practice = Notice.info(getTranslation("rad.guest.practice"));
        how = how();
        getContent().add(question, practice, how, bar, list, screen, mail);
        watch = new SnapshotWatch<>(
                this, Follow.EVERY, Follow.PATIENCE, it -> boards.since(seat.evening(), it), this::follow);
        show();
        bar.say(state.isOpen() ? getTranslation(purse.left() == 0 ? "rad.guest.all-put" : "rad.guest.first") : "");
        if (seat.run().board() != Board.HIDDEN) {
            watch.take(boards.since(seat.evening(), Stamped.NONE));
        }
    }

    private Paragraph how() {
        return new Paragraph(seat.purse()
                .mostOnCard()
                .map(it -> getTranslation("rad.guest.how.most", seat.purse().coins(), it))
                .orElseGet(() -> getTranslation("rad.guest.how", seat.purse().coins())));
    }

    private void show() {
        bar.show(purse);
        cards.forEach(it -> it.show(purse, state.isOpen()));
        how.setVisible(!state.isOver());
        practice.setVisible(seat.run().practice() && !state.startedAgain());
        list.setClassName("phone-ended", state.isEnded());
    }

    /** What the others do is not said: whoever listens hears what they do themselves. */
    private void follow(LiveBoard board) {
        if (state.follow(board)) {
            bar.say("");
            takeCoinsBack();
            show();
            mail.follow(board);
        }
        screen.show(board);
    }

    /** When it starts again all coins are theirs again. */
    private void takeCoinsBack() {
        if (state.startedAgain()) {
            purse = new Purse(purse.coins(), purse.mostOnCard(), Map.of());
        }
    }

    private void put(EveningCard card, int change) {
        watch.touch(UI.getCurrent());
        var coins = purse.on(card.id()) + change;
        if (!state.isOpen()) {
            bar.repeat(state.why());
        } else if (coins < 0) {
            bar.say(getTranslation("rad.guest.none-there", card.title()));
        } else if (!purse.canHave(card.id(), coins)) {
            bar.say(whyNot(purse));
        } else {
            put(card, coins, guests.put(seat.run().id(), cookie.token(), card.id(), coins));
        }
    }

    private void put(EveningCard card, int coins, PutResult result) {
        switch (result) {
            case PutResult.Put(var now) -> {
                purse = now;
                bar.say(getTranslation("rad.guest.put", card.title(), coins, now.left()));
            }
            case PutResult.TooMany(var now) -> {
                purse = now;
                bar.say(whyNot(now));
            }
            case PutResult.NotOpen(var how) -> {
                state.become(how);
                bar.say("");
            }
            case PutResult.StartedAgain() -> {
                state.startAgain();
                bar.say("");
                takeCoinsBack();
            }
            case PutResult.Gone() -> bar.say(getTranslation("rad.guest.gone"));
        }
        show();
    }

    private String whyNot(Purse now) {
        return now.left() == 0
                ? getTranslation("rad.guest.all-put")
                : getTranslation("rad.guest.most-on-card", now.mostOnCard().orElse(now.coins()));
    }
}
