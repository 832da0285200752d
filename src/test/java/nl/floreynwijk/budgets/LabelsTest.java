package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LabelsTest {

    private static final LabelCode CODE = new LabelCode("proefpotje");

    @Autowired
    Labels labels;

    @Autowired
    Reservations reservations;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void govern() {
        people.signedIn("bert", Role.BOARD, Role.TREASURER);
    }

    @Test
    void toBeginWithThereAreSixLabels() {
        assertThat(labels.all())
                .extracting(it -> it.code().value())
                .containsExactly(
                        "woon-pgb", "klusbudget", "blokbudget", "groenbudget", "duurzaamheidsbudget", "zorg-pgb");
    }

    @Test
    void aNewLabelNeedsNoCode() {
        var two = rule(RuleKind.TWO_PEOPLE_ABOVE, 100);
        var most = rule(RuleKind.MOST_AT_ONCE, 200);

        assertThat(labels.add(Scale.STREET, LabelPlans.ruled(two, most))).isEqualTo(new LabelResult.Kept(CODE));

        var added = details();
        assertThat(added.scale()).isEqualTo(Scale.STREET);
        assertThat(added.purposes()).containsExactlyInAnyOrder(REPAIRS, LabelPlans.GREEN);
        assertThat(added.rules()).containsExactly(most, two);
        assertThat(added.budgets()).isZero();
    }

    @Test
    void twoLabelsHaveTwoNames() {
        labels.add(Scale.STREET, LabelPlans.named("Groen geluk"));

        assertThat(labels.add(Scale.STREET, LabelPlans.named("GROÉN, geluk!"))).isEqualTo(new LabelResult.NameTaken());
        assertThat(labels.add(Scale.STREET, LabelPlans.named("Groen geluk twee")))
                .isEqualTo(new LabelResult.Kept(new LabelCode("groen-geluk-twee")));
    }

    @Test
    void theNameOfALabelThatIsCalledOtherwiseNowIsFree() {
        labels.add(Scale.STREET, LabelPlans.named("Groen geluk"));
        var first = labels.all().getLast();
        labels.change(first.code(), LabelPlans.named("Bomen"), first.version());

        assertThat(labels.add(Scale.STREET, LabelPlans.named("Bomen"))).isEqualTo(new LabelResult.NameTaken());
        assertThat(labels.add(Scale.STREET, LabelPlans.named("Groen geluk")))
                .isEqualTo(new LabelResult.Kept(new LabelCode("groen-geluk-b")));
    }

    @Test
    void theTrailTellsWhichRulesChanged() {
        labels.add(Scale.STREET, LabelPlans.ruled(rule(RuleKind.TWO_PEOPLE_ABOVE, 100)));
        labels.change(
                CODE,
                LabelPlans.ruled(rule(RuleKind.TWO_PEOPLE_ABOVE, 500)),
                details().version());

        assertThat(database.sql("select detail from access_audit_entry where action = 'label-changed'")
                        .query((row, _) -> row.getString("detail"))
                        .list())
                .containsExactly("two-people-above=500");
    }

    @Test
    void aNameHasLettersThatMakeACode() {
        assertThat(labels.add(Scale.STREET, LabelPlans.named("123")))
                .isEqualTo(new LabelResult.Refused(Set.of(LabelPlan.Problem.NAME_DUTCH)));
        assertThat(labels.add(Scale.STREET, LabelPlans.named("")))
                .isEqualTo(
                        new LabelResult.Refused(Set.of(LabelPlan.Problem.NAME_DUTCH, LabelPlan.Problem.NAME_ENGLISH)));
    }

    @Test
    void aLabelEndsNoEarlierThanItBegins() {
        var today = budgets.today();

        assertThat(labels.add(Scale.BLOCK, LabelPlans.valid(Optional.of(today), Optional.of(today.minusDays(1)))))
                .isEqualTo(new LabelResult.Refused(Set.of(LabelPlan.Problem.VALIDITY)));
        assertThat(labels.add(Scale.BLOCK, LabelPlans.valid(Optional.of(today), Optional.of(today))))
                .isEqualTo(new LabelResult.Kept(CODE));
    }

    @Test
    void onlyABlockSharesAndOnlyWithDwellings() {
        assertThat(labels.add(Scale.STREET, LabelPlans.shared(50, "klusbudget")))
                .isEqualTo(new LabelResult.NotToShare());
        assertThat(labels.add(Scale.BLOCK, LabelPlans.shared(50, "groenbudget")))
                .isEqualTo(new LabelResult.NotToShare());
        assertThat(labels.add(Scale.BLOCK, LabelPlans.shared(50, "klusbudget"))).isEqualTo(new LabelResult.Kept(CODE));
    }

    @Test
    void whoeverChangesWhatSomebodyElseChangedIsToldSo() {
        labels.add(Scale.BLOCK, LabelPlans.ruled());
        var seen = details().version();

        assertThat(labels.change(CODE, LabelPlans.ruled(rule(RuleKind.MOST_AT_ONCE, 100)), seen))
                .isEqualTo(new LabelResult.Kept(CODE));
        assertThat(labels.change(CODE, LabelPlans.ruled(), seen)).isEqualTo(new LabelResult.ChangedMeanwhile());
        assertThat(details().rules()).hasSize(1);
    }

    @Test
    void aRuleHoldsFromTheMomentItIsGiven() {
        labels.add(Scale.BLOCK, LabelPlans.ruled());
        var budget = budgets.filled(CODE.value(), "Blok A", Euros.of(1000));
        assertThat(reserve(budget, 400)).isInstanceOf(ReservationResult.Reserved.class);

        labels.change(
                CODE,
                LabelPlans.ruled(rule(RuleKind.MOST_AT_ONCE, 100)),
                details().version());

        assertThat(reserve(budget, 400)).isInstanceOf(ReservationResult.Forbidden.class);
    }

    @Test
    void howFarBudgetsMayGoBelowZeroFollowsTheLabel() {
        labels.add(Scale.BLOCK, LabelPlans.ruled());
        var budget = budgets.filled(CODE.value(), "Blok A", Euros.of(10));
        assertThat(reserve(budget, 60)).isEqualTo(new ReservationResult.NotEnough(Euros.of(10)));

        labels.change(CODE, LabelPlans.overdrawn(Euros.of(50)), details().version());
        assertThat(reserve(budget, 60)).isInstanceOf(ReservationResult.Reserved.class);

        labels.change(CODE, LabelPlans.overdrawn(Euros.of(20)), details().version());
        assertThat(budgets.free(budget)).isEqualTo(-5000);
        assertThat(reserve(budget, 1)).isEqualTo(new ReservationResult.NotEnough(Euros.ZERO));
    }

    @Test
    void aNewPurposeCanBeChosenByLabels() {
        var result = (PurposeResult.Added) labels.addPurpose("Buurtfeest", "Street party");

        assertThat(labels.purposes()).extracting(Purpose::code).contains(result.code());
        assertThat(labels.addPurpose("Búúrtfeest", "Party")).isEqualTo(new PurposeResult.NameTaken());
        assertThat(labels.addPurpose("Feest", " ")).isEqualTo(new PurposeResult.NotAName());
        assertThat(labels.addPurpose("2026", "2026")).isEqualTo(new PurposeResult.NotAName());
    }

    private ReservationResult reserve(BudgetId budget, long euros) {
        return reservations.reserve(
                ReservationId.random(), budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(euros)));
    }

    private LabelDetails details() {
        return labels.all().stream()
                .filter(it -> it.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
