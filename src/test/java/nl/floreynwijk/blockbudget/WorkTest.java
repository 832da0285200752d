package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.AwardResult;
import nl.floreynwijk.budgets.BrokenRule;
import nl.floreynwijk.budgets.RuleKind;
import nl.floreynwijk.budgets.SpendRule;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final Instant NOW = Instant.parse("2027-05-05T09:00:00Z");

    private final AccountId anna = AccountId.random();
    private final AccountId bert = AccountId.random();
    private final Work work = Work.waiting(ProposalId.random(), RoundId.random(), NOW);
    private final Quote cheap = quote("De Kwast", 100);
    private final Quote dear = quote("Schilder & Zn", 200);

    @Test
    void itGoesFromItsMoneyToANeighbourWhoLooked() {
        work.getMoney(NOW);
        work.add(cheap);
        work.order(cheap.id(), NOW);
        work.reportDone(anna, NOW);
        work.confirm(bert, NOW);

        assertThat(work.state()).isEqualTo(WorkState.CONFIRMED);
        assertThat(work.canBeDropped()).isFalse();
    }

    @Test
    void nobodyConfirmsWhatTheyReported() {
        ordered();
        work.reportDone(anna, NOW);

        assertThat(work.canBeConfirmedBy(anna)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> work.confirm(anna, NOW));
    }

    @Test
    void nothingIsDoneThatWasNotOrdered() {
        work.getMoney(NOW);

        assertThatIllegalStateException().isThrownBy(() -> work.reportDone(anna, NOW));
        assertThatIllegalStateException().isThrownBy(() -> work.order(cheap.id(), NOW));
    }

    @Test
    void oneSupplierIsChosenAndCanBeAnotherOne() {
        work.getMoney(NOW);
        work.add(cheap);
        work.add(dear);

        work.order(cheap.id(), NOW);
        work.order(dear.id(), NOW);

        assertThat(work.quote(cheap.id())).map(Quote::chosen).contains(false);
        assertThat(work.quote(dear.id())).map(Quote::chosen).contains(true);
    }

    @Test
    void suppliersAreAskedBeforeItIsOrderedAndNotWithoutNumber() {
        for (var at = 0; at < Work.MOST_QUOTES; at++) {
            work.add(quote("Bedrijf " + at, 100));
        }
        assertThat(work.hasPlace()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> work.add(cheap));
    }

    @Test
    void whatIsOrderedTakesNoMoreQuotes() {
        ordered();

        assertThat(work.takesQuotes()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> work.add(dear));
    }

    @Test
    void whatIsNotDoneCanBeGivenUp() {
        assertThat(work.canBeDropped()).isTrue();
        ordered();
        assertThat(work.canBeDropped()).isTrue();

        work.drop(NOW);

        assertThat(work.hasMoney()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> work.drop(NOW));
    }

    @Test
    void whatWasRefusedIsTriedOnceMore() {
        assertThatIllegalStateException().isThrownBy(() -> work.retry(NOW));
        work.refuse(refusal(new AwardResult.PotClosed()), NOW);

        work.retry(NOW);

        assertThat(work.state()).isEqualTo(WorkState.WAITING);
    }

    @Test
    void aRefusalIsKeptAndReadAgain() {
        var rule = new BrokenRule.Rule(new SpendRule(RuleKind.MOST_AT_ONCE, Euros.of(350)));
        for (var result : List.<AwardResult>of(
                new AwardResult.Forbidden(rule),
                new AwardResult.Forbidden(new BrokenRule.NotForThis()),
                new AwardResult.Forbidden(new BrokenRule.NotValid(Optional.empty(), Optional.empty())),
                new AwardResult.NotEnough(Euros.of(12)),
                new AwardResult.PotClosed(),
                new AwardResult.YearClosed(2027))) {
            var refusal = refusal(result);
            assertThat(WorkRefusal.parse(refusal.code())).contains(refusal);
        }
        assertThat(WorkRefusal.of(new AwardResult.Awarded())).isEmpty();
        assertThat(WorkRefusal.parse(null)).isEmpty();
    }

    @Test
    void aQuoteSaysWhoAndHowMuch() {
        assertThat(new QuotePlan("De Kwast", Euros.of(1)).problems()).isEmpty();
        assertThat(new QuotePlan(" ", Euros.ZERO).problems())
                .containsExactly(QuotePlan.Problem.SUPPLIER, QuotePlan.Problem.AMOUNT);
    }

    private void ordered() {
        work.getMoney(NOW);
        work.add(cheap);
        work.order(cheap.id(), NOW);
    }

    private static WorkRefusal refusal(AwardResult result) {
        return WorkRefusal.of(result).orElseThrow();
    }

    private static Quote quote(String supplier, long euros) {
        return new Quote(QuoteId.random(), supplier, Euros.of(euros), null, false);
    }
}
