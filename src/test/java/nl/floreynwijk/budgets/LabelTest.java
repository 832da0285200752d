package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

class LabelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    private final SpendRule atOnce = rule(RuleKind.MOST_AT_ONCE, 10);
    private final SpendRule yearly = rule(RuleKind.MOST_PER_YEAR, 20);
    private final SpendRule keep = rule(RuleKind.KEEP_AT_LEAST, 30);

    @Test
    void ofSeveralRulesThatAreBrokenTheFirstKindIsNamed() {
        assertThat(label(keep, yearly, atOnce).forbidsReserving(REPAIRS, Euros.of(100), Standing.EMPTY, DAY))
                .contains(new BrokenRule.Rule(atOnce));
        assertThat(label(keep, yearly).forbidsReserving(REPAIRS, Euros.of(100), Standing.EMPTY, DAY))
                .contains(new BrokenRule.Rule(yearly));
    }

    @Test
    void onlyWhatIsToStayFreeForbidsToTakeMoneyOut() {
        assertThat(label(keep, yearly, atOnce).forbidsTaking(Euros.of(71), Euros.of(100)))
                .contains(new BrokenRule.Rule(keep));
        assertThat(label(keep, yearly, atOnce).forbidsTaking(Euros.of(70), Euros.of(100)))
                .isEmpty();
    }

    private static Label label(SpendRule... rules) {
        return Label.planned(new LabelCode("proef"), Scale.BLOCK, 1, LabelPlans.ruled(rules));
    }
}
