package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.operation.Concern;
import nl.floreynwijk.operation.StatusPart;
import nl.floreynwijk.operation.StatusPart.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class LedgerWatchTest {

    @Autowired
    LedgerCheck check;

    @Autowired
    Ledger ledger;

    @Autowired
    TestBudgets budgets;

    @Autowired
    I18NProvider texts;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private LedgerWatch watch;
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void moneyCameIn() {
        watch = new LedgerWatch(check, clock);
        budget = budgets.opened("blokbudget", "Blok A");
        ledger.post(TestTransfers.received(budget, GrantId.random(), Euros.of(10)));
    }

    @Test
    void beforeItLookedThereIsNothingToTell() {
        assertThat(status().facts())
                .containsExactly(new Fact(
                        "Nagerekend", "Nog niet sinds de start. Dat gebeurt twee minuten erna, en elke nacht."));
        assertThat(status().concerns()).isEmpty();
    }

    @Test
    void whenTheBooksWereProvedIsTold(CapturedOutput console) {
        watch.everyNight();

        assertThat(status().facts()).extracting(Fact::name).containsExactly("Nagerekend", "Uitkomst", "Bekeken");
        assertThat(status().facts()).contains(new Fact("Uitkomst", "Alles klopt, tot op de cent"));
        assertThat(status().concerns()).isEmpty();
        assertThat(console.getAll()).doesNotContain("LedgerWatch");
    }

    @Test
    void aDifferenceIsTroubleWithWhatToDoAndALineInTheLog(CapturedOutput console) {
        var free = LedgerAccount.free(budget).id();
        database.sql("update budgets_account set balance_cents = balance_cents + 1 where id = ?")
                .param(free)
                .update();

        watch.afterStart();

        assertThat(status().concerns())
                .extracting(Concern::problem)
                .containsExactly("De boekhouding van de potjes klopt niet: 2 verschillen.");
        assertThat(status().concerns())
                .extracting(Concern::remedy)
                .singleElement()
                .asString()
                .contains("./portal check-ledger");
        assertThat(console.getAll().lines().filter(it -> it.contains("LedgerWatch")))
                .singleElement()
                .asString()
                .contains("ERROR", "2 differences", "BALANCE " + free + ": expected 10.00, found 10.01");
    }

    @Test
    void troubleIsGoneWhenTheBooksAddUpAgain() {
        var free = LedgerAccount.free(budget).id();
        for (var cents : new int[] {1, -1}) {
            database.sql("update budgets_account set balance_cents = balance_cents + ? where id = ?")
                    .params(cents, free)
                    .update();
            watch.everyNight();
        }

        assertThat(status().concerns()).isEmpty();
    }

    private StatusPart status() {
        return new LedgerStatusSource(watch, texts).part(Languages.DUTCH);
    }
}
