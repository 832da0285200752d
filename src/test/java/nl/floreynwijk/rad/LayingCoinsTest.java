package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How guests put coins on cards. */
class LayingCoinsTest extends BegunEvening {

    @Test
    void coinsLieWhereTheyWerePutAndAreTakenBack() {
        join(phone);

        var put = guests.put(run, phone, cards.get(0), 6);
        guests.put(run, phone, cards.get(1), 4);
        guests.put(run, phone, cards.get(0), 0);

        assertThat(put).isEqualTo(new PutResult.Put(new Purse(10, Optional.empty(), Map.of(cards.get(0), 6))));
        assertThat(purse(phone).lying()).isEqualTo(Map.of(cards.get(1), 4));
        assertThat(rad.coinsIn(run)).isEqualTo(4);
    }

    @Test
    void whoseAnswerGotLostSaysItAgainAndItIsSoOnce() {
        join(phone);
        var first = guests.put(run, phone, cards.getFirst(), 6);

        assertThat(guests.put(run, phone, cards.getFirst(), 6)).isEqualTo(first);

        assertThat(rad.coinsIn(run)).isEqualTo(6);
        assertThat(events.stream(RunChanged.class)).hasSize(2);
    }

    @Test
    void nobodyPutsMoreThanTheyHave() {
        join(phone);
        guests.put(run, phone, cards.get(0), 6);

        for (var many : List.of(5, 11, Integer.MAX_VALUE, -1, Integer.MIN_VALUE)) {
            assertThat(guests.put(run, phone, cards.get(1), many)).isEqualTo(new PutResult.TooMany(purse(phone)));
        }
        assertThat(rad.coinsIn(run)).isEqualTo(6);
    }

    @Test
    void nobodyPutsMoreOnACardThanMayLieThere() {
        rad.rule(evening, "most_on_card", 3);
        join(phone);

        assertThat(guests.put(run, phone, cards.getFirst(), 4)).isInstanceOf(PutResult.TooMany.class);
        assertThat(guests.put(run, phone, cards.getFirst(), 3)).isInstanceOf(PutResult.Put.class);
    }

    @Test
    void cardOfAnotherEveningIsNoCard() {
        join(phone);
        var elsewhere = rad.cards(rad.evening(), 2).getFirst();

        assertThat(guests.put(run, phone, elsewhere, 1)).isEqualTo(new PutResult.Gone());
        assertThat(guests.put(run, phone, CardId.random(), 1)).isEqualTo(new PutResult.Gone());
    }

    @Test
    void whoDidNotComeInPutsNothing() {
        var elsewhere = rad.evening();
        rad.cards(elsewhere, 2);
        rad.opened(elsewhere);
        var stranger = rad.joined(elsewhere);

        assertThat(guests.put(run, stranger, cards.getFirst(), 1)).isEqualTo(new PutResult.Gone());
        assertThat(guests.put(RunId.random(), phone, cards.getFirst(), 1)).isEqualTo(new PutResult.Gone());
    }

    @Test
    void inAPauseAndWhenItIsClosedCoinsStayWhereTheyLie() {
        join(phone);
        guests.put(run, phone, cards.getFirst(), 2);
        for (var state : List.of(RunState.PAUSED, RunState.CLOSED)) {
            rad.run(run, "state", state.name());

            assertThat(guests.put(run, phone, cards.getFirst(), 3)).isEqualTo(new PutResult.NotOpen(state));
            assertThat(seat(phone).run().state()).isEqualTo(state);
        }
        assertThat(rad.coinsIn(run)).isEqualTo(2);
    }

    @Test
    void whenItStartedAgainTheyComeInAgainWithAllTheirCoins() {
        join(phone);
        guests.put(run, phone, cards.getFirst(), 2);
        var again = rad.opened(evening);

        assertThat(guests.put(run, phone, cards.getFirst(), 3)).isEqualTo(new PutResult.StartedAgain());
        assertThat(guests.seat(evening, phone)).isEmpty();
        assertThat(join(phone)).isEqualTo(IN);

        assertThat(purse(phone).left()).isEqualTo(10);
        assertThat(seat(phone).run().id()).isEqualTo(again);
        assertThat(rad.coinsIn(run)).isEqualTo(2);
    }
}
