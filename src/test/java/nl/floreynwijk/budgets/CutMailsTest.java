package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears that a budget has less, and what of it. */
@PortalTest
class CutMailsTest {

    @Autowired
    Grants grants;

    @Autowired
    Expenses expenses;

    @Autowired
    CutRound round;

    @Autowired
    CutNotices notices;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestCuts cuts;

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId anna = AccountId.random();
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void keepTheBooks() {
        anna = people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.opened("proef", "Blok A");
    }

    @Test
    void whoeverLivesInTheBlockHearsWhatNoLongerFits() {
        var ria = livingInTheBlock("Ria");
        people.signedIn("Pieter", Role.TREASURER);
        var grant = cuts.given(budget, 1000);
        cuts.reserve(budget, 900);
        var id = CutId.random();

        grants.cut(grant, id, Euros.of(400), "De gemeente bezuinigt.");
        grants.cut(grant, id, Euros.of(400), "De gemeente bezuinigt.");

        round.tell();
        assertThat(mailsTo(ria))
                .singleElement(as(STRING))
                .contains("€ 400,00 minder", "Blok A", "De gemeente bezuinigt.", "Deuren", "/potjes/" + budget)
                .doesNotContain("en nog");
        assertThat(database.sql("select reason from budgets_transfer where kind = 'CUT'")
                        .query(String.class)
                        .single())
                .isEqualTo("De gemeente bezuinigt.");
    }

    @Test
    void ofACutThatEverythingStillFitsNobodyIsMailed() {
        var ria = livingInTheBlock("Ria");
        people.signedIn("Pieter", Role.TREASURER);
        var grant = cuts.given(budget, 1000);
        cuts.reserve(budget, 500);

        cuts.cut(grant, 500);
        round.tell();

        assertThat(mailsTo(ria)).isEmpty();
    }

    @Test
    void whoeverReservedIsMailedAboutABudgetOfAll() {
        var street = budgets.openedForStreet("proef", "Bomenstraat");
        var pieter = people.signedIn("Pieter", Role.TREASURER);
        var grant = cuts.given(street, 100);
        cuts.reserve(street, 100);

        cuts.cut(grant, 100);
        round.tell();

        assertThat(mailsTo(pieter)).hasSize(1);
    }

    @Test
    void whoeverReservedAndKeepsTheBooksNoLongerIsNotMailed() {
        var street = budgets.openedForStreet("proef", "Bomenstraat");
        var pieter = people.signedIn("Pieter", Role.TREASURER);
        var grant = cuts.given(street, 100);
        cuts.reserve(street, 100);
        database.sql("delete from access_role_grant where account_id = :account")
                .param("account", pieter.value())
                .update();
        people.signIn(anna);

        cuts.cut(grant, 100);
        round.tell();

        assertThat(mailsTo(pieter)).isEmpty();
    }

    @Test
    void ofOnePersonsBudgetTheMailSaysOnlyThatThereIsLess() {
        var ria = people.open("Ria", Role.MEMBER);
        budgets.label("zorg", Scale.PERSON, LabelPlans.ruled());
        var own = budgets.openedForPerson("zorg", ria, "Ria de Vries");
        var grant = cuts.given(own, 100);
        cuts.reserve(own, 100);

        cuts.cut(grant, 100);
        round.tell();

        assertThat(mailsTo(ria))
                .singleElement(as(STRING))
                .contains("In een van uw potjes is minder geld", "/potjes/" + own)
                .doesNotContain("Deuren", "Bezuiniging", "de Vries", "100,00");
    }

    @Test
    void ofAReservationPeopleHearOnceForEachCut() {
        var grant = cuts.given(budget, 1000);
        var doors = cuts.reserve(budget, 1000);
        cuts.cut(grant, 100);
        round.tell();

        notices.note(budget, List.of(doors));
        round.tell();
        assertThat(mailsTo(anna)).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        cuts.cut(grant, 100);
        notices.note(budget, List.of(doors));
        round.tell();
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void whatACancelledInvoiceGivesBackDoesNotFitAsLongAsMoneyIsOwed() {
        var grant = cuts.given(budget, 1000);
        var doors = cuts.reserve(budget, 1000);
        var invoice = (ExpenseResult.Entered) cuts.enter(doors, 1000);
        assertThat(cuts.cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.ZERO, Euros.of(500), 0));

        expenses.cancel(invoice.id(), "Niet geleverd");
        round.tell();

        assertThat(mailsTo(anna)).singleElement(as(STRING)).contains("Deuren", "Bezuiniging");
        assertThat(cuts.enter(doors, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
    }

    @Test
    void whatFitsAgainBeforeAnybodyHeardIsNotToldOf() {
        var grant = cuts.given(budget, 1000);
        cuts.reserve(budget, 1000);
        cuts.cut(grant, 100);
        cuts.given(budget, 100);

        round.tell();

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(database.sql("select count(*) from budgets_unfit_notice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AccountId livingInTheBlock(String name) {
        var account = members.signedIn(name);
        budgets.houseIn(budget, account);
        return account;
    }

    private List<String> mailsTo(AccountId account) {
        return database.sql("select text from notification_mail where account_id = :account and kind = 'budgets.cuts'")
                .param("account", account.value())
                .query((row, _) -> row.getString("text"))
                .list();
    }
}
