package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.CARE;
import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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

    @Test
    void aVoteHoldsMoneyByTheRulesAboutAllOfIt() {
        var standing = new Standing(Euros.of(100), Euros.of(5), Euros.ZERO, Euros.ZERO, Euros.ZERO);

        assertThat(label(atOnce, yearly).forbidsHolding(Euros.of(15), standing, DAY))
                .isEmpty();
        assertThat(label(atOnce, yearly).forbidsHolding(Euros.of(16), standing, DAY))
                .contains(new BrokenRule.Rule(yearly));
        assertThat(label(keep).forbidsHolding(Euros.of(71), standing, DAY)).contains(new BrokenRule.Rule(keep));
    }

    @Test
    void aWinnerOfAVoteIsBoundByTheRulesAboutOneReservation() {
        assertThat(label(keep, yearly, atOnce).forbidsAwarding(REPAIRS, Euros.of(11), DAY))
                .contains(new BrokenRule.Rule(atOnce));
        assertThat(label(keep, yearly, atOnce).forbidsAwarding(REPAIRS, Euros.of(10), DAY))
                .isEmpty();
        assertThat(label(keep, yearly).forbidsAwarding(REPAIRS, Euros.of(1000), DAY))
                .isEmpty();
        assertThat(label().forbidsAwarding(CARE, Euros.of(1), DAY)).contains(new BrokenRule.NotForThis());
    }

    @Test
    void outsideItsDaysALabelNeitherHoldsNorAwards() {
        var label = Label.planned(
                new LabelCode("proef"),
                Scale.BLOCK,
                1,
                LabelPlans.valid(Optional.of(DAY), Optional.of(DAY.plusDays(1))));
        var notNow = new BrokenRule.NotValid(Optional.of(DAY), Optional.of(DAY.plusDays(1)));

        assertThat(label.forbidsHolding(Euros.of(1), Standing.EMPTY, DAY.minusDays(1)))
                .contains(notNow);
        assertThat(label.forbidsHolding(Euros.of(1), Standing.EMPTY, DAY)).isEmpty();
        assertThat(label.forbidsAwarding(REPAIRS, Euros.of(1), DAY.plusDays(2))).contains(notNow);
        assertThat(label.forbidsAwarding(REPAIRS, Euros.of(1), DAY.plusDays(1))).isEmpty();
    }

    private static Label label(SpendRule... rules) {
        return Label.planned(new LabelCode("proef"), Scale.BLOCK, 1, LabelPlans.ruled(rules));
    }
}
