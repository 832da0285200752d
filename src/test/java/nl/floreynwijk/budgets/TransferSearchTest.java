package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TransferSearchTest {

    @Autowired
    TransferSearch search;

    @Autowired
    Expenses expenses;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestCuts cuts;

    @Autowired
    TestPeople people;

    @BeforeEach
    void anInvoiceIsPaid() {
        people.signedIn("Pieter", Role.TREASURER);
        var portico = invoices.reserved("Zuid", 1_000);
        var paint = invoices.entered(portico, invoices.supplier("100%_schilder", ""), "F-2026/7", new Euros(12_345));
        expenses.pay(paint, invoices.today());
    }

    private String found(String words) {
        return String.join(
                " ",
                search.find(words, 0, 50).stream()
                        .map(it -> it.line().kind().name())
                        .toList());
    }

    @Test
    void theNewestComesFirst() {
        assertThat(found("")).isEqualTo("PAY CLAIM RESERVE RECEIVE");
        assertThat(search.find(" ", 1, 2))
                .extracting(it -> it.line().kind())
                .containsExactly(TransferKind.CLAIM, TransferKind.RESERVE);
    }

    @Test
    void wordsAreFoundInWhateverATransferIsAbout() {
        assertThat(found("zuid")).isEqualTo("PAY CLAIM RESERVE RECEIVE");
        assertThat(found("portaal")).isEqualTo("RECEIVE");
        assertThat(found("f-2026/7")).isEqualTo("PAY CLAIM");
        assertThat(found("%_sch")).isEqualTo("PAY CLAIM");
        assertThat(found("Werk aan")).isEqualTo("PAY CLAIM");
        assertThat(found("nergens")).isEmpty();
        assertThat(found("'; drop table budgets_transfer; --")).isEmpty();
    }

    @Test
    void anAmountIsFoundHoweverItIsTyped() {
        assertThat(found("123,45")).isEqualTo("PAY CLAIM");
        assertThat(found("€ 1.000")).isEqualTo("RESERVE RECEIVE");
        assertThat(found("1,000.00")).isEqualTo("RESERVE RECEIVE");
        assertThat(found("123,4")).isEmpty();
    }

    @Test
    void aTransferIsFoundByItsNumber() {
        var newest = search.find("", 0, 1).getFirst();

        assertThat(search.find(Long.toString(newest.line().number()), 0, 50)).contains(newest);
        assertThat(search.find("boeking " + newest.line().number(), 0, 50)).contains(newest);
        assertThat(newest.budgetName()).isEqualTo("Zuid");
        assertThat(newest.invoiceNumber()).isEqualTo("F-2026/7");
    }

    @Test
    void ofOnePersonNobodyReadsOrFindsWhatForWithoutOpeningTheBook() {
        budgets.label("zorg", Scale.PERSON, LabelPlans.ruled());
        var own = budgets.openedForPerson("zorg", people.open("Ria", Role.MEMBER), "Ria de Vries");
        cuts.given(own, 77);
        cuts.reserve(own, 77);

        assertThat(search.find("deuren", 0, 50)).isEmpty();
        assertThat(search.find("de vries", 0, 50)).hasSize(2).allSatisfy(it -> {
            assertThat(it.isIndividual()).isTrue();
            assertThat(it.line().what() + it.line().about() + it.line().reason())
                    .isEmpty();
        });
        assertThat(search.find("", 0, 1).getFirst().line().what()).isEmpty();
    }

    @Test
    void nobodyAsksForMoreThanAPage() {
        assertThat(search.find("", 0, Integer.MAX_VALUE)).hasSize(4);
    }
}
