package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.TestBooks;
import nl.floreynwijk.budgets.VotedMoney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Winners of € 300 and € 600, of € 1.000. */
@PortalTest
class SetbacksTest {

    @Autowired
    Setbacks setbacks;

    @Autowired
    Results results;

    @Autowired
    VotedMoney money;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestResults made;

    @Autowired
    TestBooks books;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private TestRound round = TestRounds.NONE;

    @AfterEach
    void theBooksAddUp() {
        books.addUp();
    }

    @Test
    void theOfficeOrTheBoardDecidesWithAReasonThatAllRead() {
        round = made.counted(300, 600);
        var board = people.open("amina", Role.BOARD);

        assertThat(decide(round.office(), 0, "Bezwaar terecht")).isEqualTo(new SetbackResult.Decided());
        assertThat(decide(board, 1, " De eigenaar doet het zelf ")).isEqualTo(new SetbackResult.Decided());

        var read = rounds.as(round.resident(2), () -> results.find(round.id(), Locale.of("nl")))
                .orElseThrow();
        assertThat(read.winners()).hasSize(2);
        assertThat(read.winners())
                .extracting(it -> read.afterwards()
                        .orElseThrow()
                        .setbackOf(it.number())
                        .orElseThrow()
                        .reason())
                .containsExactlyInAnyOrder("Bezwaar terecht", "De eigenaar doet het zelf");
    }

    @Test
    void nobodyElseDecidesIt() {
        round = made.counted(300, 600);
        var treasurer = people.open("pieter", Role.TREASURER);
        made.lead(round, round.resident(1));

        for (var other : List.of(round.resident(0), round.resident(1), treasurer)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decide(other, 0, "Nee"));
        }
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.WAITING);
    }

    @Test
    void itTakesAReasonAndIsDecidedOnce() {
        round = made.counted(300, 600);

        assertThat(decide(round.office(), 0, " ")).isEqualTo(new SetbackResult.NoReason());
        assertThat(decide(round.office(), 0, "x".repeat(301))).isEqualTo(new SetbackResult.NoReason());
        assertThat(decide(round.office(), 0, "Daarom")).isEqualTo(new SetbackResult.Decided());
        assertThat(decide(round.office(), 0, "Toch anders")).isEqualTo(new SetbackResult.DecidedAlready());
    }

    @Test
    void onlyAWinnerOfTheRoundIsDecidedAgainst() {
        round = made.counted(300, 600, 900);

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> decide(round.office(), 2, "Nee"));
    }

    @Test
    void whatWaitsLeavesItsMoneyInThePotUntilTheRoundIsSettled() {
        round = made.counted(300, 600);
        decide(round.office(), 0, "Daarom");
        made.endObjections(round);

        made.settle(round);

        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.DROPPED);
        assertThat(made.isSettled(round)).isTrue();
        assertThat(money.reservation(made.reservationOf(winner(0)))).isEmpty();
        var left = money.reservation(Round.pot(round.id())).orElseThrow();
        assertThat(left.isClosed()).isTrue();
        assertThat(money.reservation(made.reservationOf(winner(1)))
                        .orElseThrow()
                        .left())
                .isEqualTo(Euros.of(600));
    }

    @Test
    void moneyThatWasSetApartIsFreeAgain() {
        round = made.settled(300, 600);
        var before = books.free(round.budget());

        assertThat(decide(round.office(), 1, "Daarom")).isEqualTo(new SetbackResult.Decided());

        assertThat(made.stateOf(winner(1))).isEqualTo(WorkState.DROPPED);
        assertThat(money.reservation(made.reservationOf(winner(1)))
                        .orElseThrow()
                        .isClosed())
                .isTrue();
        assertThat(books.free(round.budget())).isEqualTo(before.plus(Euros.of(600)));
    }

    @Test
    void whatInvoicesCameForOrIsDoneIsCarriedOut() {
        round = made.settled(300, 600);
        books.invoice(made.reservationOf(winner(0)), Euros.of(50));
        database.sql("update blockbudget_work set state = 'DONE' where proposal_id = ?")
                .param(winner(1).value())
                .update();

        assertThat(decide(round.office(), 0, "Daarom")).isEqualTo(new SetbackResult.Invoiced(Euros.of(50)));
        assertThat(decide(round.office(), 1, "Daarom")).isEqualTo(new SetbackResult.DoneAlready());
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.READY);
    }

    private SetbackResult decide(AccountId by, int winner, String reason) {
        return rounds.as(by, () -> setbacks.decide(round.id(), winner(winner), reason));
    }

    private ProposalId winner(int index) {
        return round.proposals().get(index);
    }
}
