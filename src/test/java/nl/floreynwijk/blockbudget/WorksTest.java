package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.TestBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Winners of € 300 and € 600 have their money; Bram leads the round, the others live there. */
@PortalTest
class WorksTest {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;

    @Autowired
    Works works;

    @Autowired
    Results results;

    @Autowired
    Objections objections;

    @Autowired
    Setbacks setbacks;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestResults made;

    @Autowired
    TestBooks books;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    @Autowired
    QueryCounter queries;

    private TestRound round = TestRounds.NONE;
    private final QuoteId quote = QuoteId.random();

    @BeforeEach
    void theWinnersHaveTheirMoney() {
        round = made.settled(300, 600);
        made.lead(round, round.resident(BRAM));
    }

    @AfterEach
    void theBooksAddUp() {
        books.addUp();
    }

    @Test
    void fromAQuoteToANeighbourWhoLooked() {
        assertThat(addQuote(round.resident(BRAM), quote, 250)).isEqualTo(new AddQuoteResult.Added());
        assertThat(addQuote(round.resident(BRAM), quote, 250)).isEqualTo(new AddQuoteResult.Added());
        assertThat(as(BRAM, () -> works.order(winner(), quote))).isEqualTo(new OrderWorkResult.Ordered());
        assertThat(as(BRAM, () -> works.reportDone(winner(), List.of(TestFiles.checkedPhoto(check, "deur.png")))))
                .isEqualTo(new ReportDoneResult.Reported());
        assertThat(as(CARLA, () -> works.confirm(winner()))).isEqualTo(new ConfirmDoneResult.Confirmed());
        assertThat(as(AYLIN, () -> works.confirm(winner()))).isEqualTo(new ConfirmDoneResult.Confirmed());

        var item = read(AYLIN);
        assertThat(item.state()).isEqualTo(WorkState.CONFIRMED);
        assertThat(item.chosen().orElseThrow().supplier()).isEqualTo("De Kwast");
        assertThat(item.photos()).hasSize(1);
        assertThat(item.money().orElseThrow().left()).isEqualTo(Euros.of(300));
        assertThat(item.confirmedAt()).isPresent();
        assertThat(item.may()).isEqualTo(new WorkRoom.May(false, false, false, false, false, false));
    }

    @Test
    void whoeverLeadsAndTheOfficeGoOnWithItAndNobodyElse() {
        var treasurer = people.open("pieter", Role.TREASURER);

        for (var other : List.of(round.resident(CARLA), treasurer)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> addQuote(other, quote, 1));
        }
        assertThat(addQuote(round.office(), quote, 250)).isEqualTo(new AddQuoteResult.Added());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(CARLA, () -> works.order(winner(), quote)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(CARLA, () -> works.reportDone(winner(), List.of())));
        assertThat(read(CARLA).may()).isEqualTo(new WorkRoom.May(false, false, false, false, false, false));
        assertThat(read(BRAM).may()).isEqualTo(new WorkRoom.May(true, true, false, false, false, false));
    }

    @Test
    void aQuoteSaysWhoAsksHowMuch() {
        var empty = new QuotePlan(" ", Euros.ZERO);

        assertThat(as(BRAM, () -> works.addQuote(quote, winner(), empty, Optional.empty())))
                .isEqualTo(new AddQuoteResult.Refused(Set.of(QuotePlan.Problem.SUPPLIER, QuotePlan.Problem.AMOUNT)));
    }

    @Test
    void onlySoManySuppliersAreAsked() {
        for (var at = 0; at < Work.MOST_QUOTES; at++) {
            assertThat(addQuote(round.resident(BRAM), QuoteId.random(), 100 + at))
                    .isEqualTo(new AddQuoteResult.Added());
        }

        assertThat(addQuote(round.resident(BRAM), quote, 1)).isEqualTo(new AddQuoteResult.TooMany(Work.MOST_QUOTES));
        assertThat(read(BRAM).quotes()).hasSize(Work.MOST_QUOTES);
        assertThat(read(BRAM).may().addQuote()).isFalse();
    }

    @Test
    void noMoreIsOrderedThanWasSetApart() {
        addQuote(round.resident(BRAM), quote, 301);
        var fits = QuoteId.random();
        addQuote(round.resident(BRAM), fits, 300);

        assertThat(as(BRAM, () -> works.order(winner(), quote)))
                .isEqualTo(new OrderWorkResult.TooExpensive(Euros.of(300)));
        assertThat(as(BRAM, () -> works.order(winner(), fits))).isEqualTo(new OrderWorkResult.Ordered());
        assertThat(addQuote(round.resident(BRAM), QuoteId.random(), 1))
                .isEqualTo(new AddQuoteResult.NotNow(WorkState.ORDERED));
    }

    @Test
    void onlyPhotosShowHowItBecame() {
        ordered();

        assertThat(as(BRAM, () -> works.reportDone(winner(), List.of(TestFiles.checkedPdf(check, "bon.pdf")))))
                .isEqualTo(new ReportDoneResult.NotPhotos(Works.MOST_PHOTOS));
        assertThat(read(BRAM).state()).isEqualTo(WorkState.ORDERED);
    }

    @Test
    void whatWasNotOrderedIsNotDone() {
        assertThat(as(BRAM, () -> works.reportDone(winner(), List.of())))
                .isEqualTo(new ReportDoneResult.NotNow(WorkState.READY));
        assertThat(as(CARLA, () -> works.confirm(winner()))).isEqualTo(new ConfirmDoneResult.NotNow(WorkState.READY));
    }

    @Test
    void aNeighbourConfirmsAndNotWhoeverReportedItNorTheOffice() {
        var housed = people.open("sanne", Role.MEMBER, Role.COORDINATOR);
        var other = rounds.opened(RoundRules.SAFE, 2);
        ordered();
        as(BRAM, () -> works.reportDone(winner(), List.of()));

        assertThat(as(BRAM, () -> works.confirm(winner()))).isEqualTo(new ConfirmDoneResult.ReportedIt());
        for (var stranger : List.of(other.resident(0), housed, round.office())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> rounds.as(stranger, () -> works.confirm(winner())));
        }
        assertThat(read(BRAM).may().confirm()).isFalse();
        assertThat(read(CARLA).may().confirm()).isTrue();
    }

    @Test
    void theCoordinatorWhoLivesThereDoesNotConfirmEither() {
        ordered();
        as(BRAM, () -> works.reportDone(winner(), List.of()));

        TestPeople.signIn(round.resident(CARLA), Role.MEMBER, Role.COORDINATOR);
        assertThat(works.confirm(winner())).isEqualTo(new ConfirmDoneResult.OfOffice());
    }

    @Test
    void whatTheLabelForbidsKeepsItsMoneyUntilItIsTriedOnceMore() {
        round = made.counted(300, 600);
        books.bound("blokbudget", Euros.of(500));
        made.endObjections(round);
        made.settle(round);
        var dear = round.proposals().get(1);
        assertThat(made.stateOf(dear)).isEqualTo(WorkState.REFUSED);
        assertThat(made.isSettled(round)).isFalse();
        var item = item(round.resident(AYLIN), dear);
        assertThat(item.refusal())
                .contains(new WorkRefusal(WorkRefusal.Why.RULE, "MOST_AT_ONCE", Optional.of(Euros.of(500))));

        books.bound("blokbudget", Euros.of(600));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rounds.as(round.resident(AYLIN), () -> works.retry(dear)));
        assertThat(rounds.as(round.office(), () -> works.retry(dear))).isEqualTo(new RetryWorkResult.Waiting());
        assertThat(rounds.as(round.office(), () -> works.retry(dear))).isEqualTo(new RetryWorkResult.Waiting());
        made.settle(round);

        assertThat(made.stateOf(dear)).isEqualTo(WorkState.READY);
        assertThat(made.isSettled(round)).isTrue();
        assertThat(rounds.as(round.office(), () -> works.retry(dear))).isEqualTo(new RetryWorkResult.NotNow());
    }

    @Test
    void itSaysWhatItWaitsFor() {
        round = made.counted(300, 600);
        var second = round.proposals().get(1);
        assertThat(read(AYLIN).waits()).contains(WorkWaits.PERIOD);
        var objection = ObjectionId.random();
        as(CARLA, () -> objections.object(objection, round.id(), Optional.of(winner()), "Te duur."));
        assertThat(read(AYLIN).waits()).contains(WorkWaits.OBJECTED);
        assertThat(item(round.resident(AYLIN), second).waits()).contains(WorkWaits.PERIOD);
        rounds.as(round.office(), () -> objections.answer(objection, ObjectionState.UPHELD, "Klopt."));
        assertThat(read(AYLIN).waits()).contains(WorkWaits.UPHELD);

        rounds.as(round.office(), () -> setbacks.decide(round.id(), winner(), "Bezwaar terecht"));
        assertThat(read(AYLIN).waits()).isEmpty();
        assertThat(read(AYLIN).setback()).isEqualTo("Bezwaar terecht");
    }

    @Test
    void quotesAndPhotosAreForTheRoom() {
        as(
                BRAM,
                () -> works.addQuote(
                        quote,
                        winner(),
                        new QuotePlan("De Kwast", Euros.of(250)),
                        Optional.of(TestFiles.checkedPdf(check, "offerte.pdf"))));
        var document = read(AYLIN).quotes().getFirst().document().orElseThrow();
        var other = rounds.opened(RoundRules.SAFE, 2);

        assertThat(as(AYLIN, () -> works.file(winner(), document))).isPresent();
        assertThat(as(AYLIN, () -> works.file(round.proposals().get(1), document)))
                .isEmpty();
        assertThat(as(AYLIN, () -> works.file(winner(), AttachmentId.random()))).isEmpty();
        assertThat(rounds.as(other.resident(0), () -> works.file(winner(), document)))
                .isEmpty();
        assertThat(rounds.as(other.resident(0), () -> works.find(round.id()))).isEmpty();
    }

    @Test
    void aRoundThatIsNotCountedHasNoWorks() {
        var voting = rounds.voting(2, 300);

        assertThat(rounds.as(voting.resident(0), () -> works.find(voting.id()))).isEmpty();
    }

    @Test
    void aResidentReadsItAndTheResultInThreeQueries() {
        addQuote(round.resident(BRAM), quote, 250);
        results(CARLA);
        var found = new ArrayList<WorkRoom>();

        assertThat(rounds.as(
                        round.resident(CARLA),
                        () -> queries.during(
                                () -> found.add(works.find(round.id()).orElseThrow()))))
                .hasSize(3);
        assertThat(rounds.as(
                        round.resident(CARLA),
                        () -> queries.during(() -> assertThat(results.find(round.id(), Locale.of("nl")))
                                .isPresent())))
                .hasSize(3);
        assertThat(found.getFirst().works()).hasSize(2);
    }

    private void results(int reader) {
        assertThat(as(reader, () -> results.find(round.id(), Locale.of("nl")))).isPresent();
    }

    private void ordered() {
        addQuote(round.resident(BRAM), quote, 250);
        as(BRAM, () -> works.order(winner(), quote));
    }

    private AddQuoteResult addQuote(AccountId by, QuoteId id, long euros) {
        var plan = new QuotePlan(" De Kwast ", Euros.of(euros));
        return rounds.as(by, () -> works.addQuote(id, winner(), plan, Optional.empty()));
    }

    private WorkRoom.Item read(int reader) {
        return item(round.resident(reader), winner());
    }

    private WorkRoom.Item item(AccountId reader, ProposalId id) {
        return rounds.as(reader, () -> works.find(round.id())).orElseThrow().works().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ProposalId winner() {
        return round.proposals().getFirst();
    }

    private <T> T as(int resident, Supplier<T> work) {
        return rounds.as(round.resident(resident), work);
    }
}
