package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.Evaluation.Again;
import nl.floreynwijk.parade.Evaluation.Mark;
import nl.floreynwijk.parade.Evaluation.Turnover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever had a stall says how the market was, once it is over. */
@PortalTest
class EvaluationsTest {

    private static final Evaluation GOOD = new Evaluation(
            Optional.of(Mark.GOOD), Optional.of(Turnover.BETTER), Optional.of(Again.YES), "De muziek", "Eerder stroom");

    @Autowired
    Evaluations evaluations;

    @Autowired
    MarketRounds rounds;

    @Autowired
    EvaluationOwnData data;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestStreet street;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private AccountId kees = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void keesHasAStall() {
        parade.clear();
        edition = parade.edition();
        days = parade.days();
        kees = made.neighbour("Kees Kaas");
        cheese = made.booked(
                edition, kees, Category.FOOD, parade.pitches(edition, 2).subList(0, 1), days);
        people.signIn(kees);
    }

    private void dayAfter(int later) {
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getLast().plusDays(later))));
    }

    private static Evaluation saying(String wentWell, String better) {
        return new Evaluation(Optional.of(Mark.FAIR), Optional.empty(), Optional.of(Again.NO), wentWell, better);
    }

    @Test
    void afterTheLastDayKeesSaysHowItWas() {
        dayAfter(1);
        assertThat(evaluations.mine(cheese)).contains(Evaluation.NONE);

        assertThat(evaluations.say(cheese, GOOD)).isEqualTo(new EvaluateResult.Kept());

        assertThat(evaluations.mine(cheese)).contains(GOOD);
    }

    @Test
    void heIsAskedUntilHeSaysSoOrAMonthIsOver() {
        assertThat(evaluations.unanswered()).isEmpty();
        dayAfter(1);
        assertThat(evaluations.unanswered())
                .singleElement()
                .satisfies(it -> assertThat(it.booking()).isEqualTo(cheese))
                .satisfies(it -> assertThat(it.edition()).isEqualTo("Zomerparade"));
        dayAfter(29);
        assertThat(evaluations.unanswered()).hasSize(1);

        dayAfter(30);
        assertThat(evaluations.unanswered()).isEmpty();
        dayAfter(1);
        evaluations.say(cheese, GOOD);
        assertThat(evaluations.unanswered()).isEmpty();
    }

    @Test
    void whatHeSaysAgainTakesThePlaceOfTheFirst() {
        dayAfter(1);
        evaluations.say(cheese, GOOD);

        assertThat(evaluations.say(cheese, saying("", "Alles"))).isEqualTo(new EvaluateResult.Kept());

        assertThat(evaluations.mine(cheese)).contains(saying("", "Alles"));
    }

    @Test
    void onTheLastDayItIsNotOver() {
        dayAfter(0);

        assertThat(evaluations.mine(cheese)).isEmpty();
        assertThat(evaluations.say(cheese, GOOD)).isEqualTo(new EvaluateResult.NotAsked());
    }

    @Test
    void aMarketThatDidNotGoOnWasNoMarket() {
        street.become(edition, EditionStatus.CANCELLED, "Storm");
        dayAfter(1);

        assertThat(evaluations.say(cheese, GOOD)).isEqualTo(new EvaluateResult.NotAsked());
    }

    @Test
    void nobodySpeaksOfTheStallOfSomebodyElse() {
        dayAfter(1);
        evaluations.say(cheese, GOOD);
        people.signIn(made.neighbour("Bert Brood"));

        assertThat(evaluations.mine(cheese)).isEmpty();
        assertThat(evaluations.say(cheese, saying("Niets", ""))).isEqualTo(new EvaluateResult.NotAsked());
        assertThat(evaluations.say(BookingId.random(), GOOD)).isEqualTo(new EvaluateResult.NotAsked());
        people.signIn(kees);
        assertThat(evaluations.mine(cheese)).contains(GOOD);
    }

    @Test
    void whoseStallWasNotBookedIsNotAsked() {
        dayAfter(1);
        for (var state : List.of("REQUESTED", "CANCELLED", "RELEASED")) {
            database.sql("update parade_booking set state = ? where id = ?")
                    .params(state, cheese.value())
                    .update();

            assertThat(evaluations.mine(cheese)).isEmpty();
            assertThat(evaluations.say(cheese, GOOD)).isEqualTo(new EvaluateResult.NotAsked());
        }
    }

    @Test
    void aMarkAndWhetherOneComesAgainAreNeededAndWordsAreLimited() {
        dayAfter(1);
        var long1000 = "x".repeat(Evaluation.LONGEST);

        assertThat(evaluations.say(cheese, Evaluation.NONE))
                .isEqualTo(new EvaluateResult.Refused(Set.of(Evaluation.Problem.MARK, Evaluation.Problem.AGAIN)));
        assertThat(evaluations.say(cheese, saying(long1000 + "x", long1000 + "x")))
                .isEqualTo(new EvaluateResult.Refused(Set.of(Evaluation.Problem.WENT_WELL, Evaluation.Problem.BETTER)));
        assertThat(evaluations.mine(cheese)).contains(Evaluation.NONE);
        assertThat(evaluations.say(cheese, saying(long1000, "  " + long1000 + "\u202e\n\n\n")))
                .isEqualTo(new EvaluateResult.Kept());
        assertThat(evaluations.mine(cheese)).contains(saying(long1000, long1000));
    }

    @Test
    void theDayAfterHeIsAskedOnce() {
        dayAfter(0);
        rounds.ask();
        assertThat(made.mailsTo(kees)).isEmpty();

        dayAfter(1);
        rounds.ask();
        dayAfter(2);
        rounds.ask();

        assertThat(made.mailsTo(kees)).containsExactly("how-was-it");
    }

    @Test
    void whoeverSaidItAlreadyOrHadNoMarketIsNotAsked() {
        var bert = made.neighbour("Bert Brood");
        var bread = made.booked(edition, bert, Category.FOOD, made.morePitches(edition, 1), days);
        made.cancelled(bread);
        dayAfter(1);
        evaluations.say(cheese, GOOD);

        rounds.ask();

        assertThat(made.mailsTo(kees)).isEmpty();
        assertThat(made.mailsTo(bert)).isEmpty();
    }

    @Test
    void aMarketOfLongAgoOrThatDidNotGoOnIsNotAskedAbout() {
        dayAfter(8);
        rounds.ask();
        assertThat(made.mailsTo(kees)).isEmpty();

        street.become(edition, EditionStatus.CANCELLED, "Storm");
        street.onlyOn(edition, DutchTime.day(clock.instant()).minusDays(1));
        rounds.ask();
        assertThat(made.mailsTo(kees)).isEmpty();
    }

    @Test
    void heReadsWhatIsKeptAndHisWordsGoWithHim() {
        dayAfter(1);
        evaluations.say(cheese, GOOD);
        assertThat(data.about(kees, Locale.of("nl")).values())
                .containsExactly("Zomerparade · Goed · Meer dan ik hoopte · Ja · De muziek · Eerder stroom");
        assertThat(data.about(made.neighbour("Bert Brood"), Locale.of("nl")).values())
                .isEmpty();

        events.publishEvent(new AccountErased(kees));

        assertThat(data.about(kees, Locale.of("nl")).values())
                .containsExactly("Zomerparade · Goed · Meer dan ik hoopte · Ja");
    }
}
