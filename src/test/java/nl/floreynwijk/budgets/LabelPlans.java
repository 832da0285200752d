package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;

/** What labels are to be in tests: for repairs and green, with as few rules as can be. */
final class LabelPlans {

    static final PurposeCode REPAIRS = new PurposeCode("repairs");
    static final PurposeCode GREEN = new PurposeCode("green");
    static final PurposeCode CARE = new PurposeCode("household-help");

    private LabelPlans() {}

    static LabelPlan ruled(SpendRule... rules) {
        return plan(List.of(rules), CarryOver.KEEP, Optional.empty(), Optional.empty(), Euros.ZERO);
    }

    static SpendRule rule(RuleKind kind, long euros) {
        return new SpendRule(kind, Euros.of(euros));
    }

    static LabelPlan carrying(CarryOver carryOver, Optional<Euros> most) {
        return plan(List.of(), carryOver, most, Optional.empty(), Euros.ZERO);
    }

    static LabelPlan shared(int percent, String label) {
        return plan(
                List.of(),
                CarryOver.KEEP,
                Optional.empty(),
                Optional.of(new Split(percent, new LabelCode(label))),
                Euros.ZERO);
    }

    static LabelPlan sharedAndReturned(int percent, String label) {
        return plan(
                List.of(),
                CarryOver.RETURN,
                Optional.empty(),
                Optional.of(new Split(percent, new LabelCode(label))),
                Euros.ZERO);
    }

    static LabelPlan overdrawn(Euros overdraft, SpendRule... rules) {
        return plan(List.of(rules), CarryOver.KEEP, Optional.empty(), Optional.empty(), overdraft);
    }

    static LabelPlan valid(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new LabelPlan(
                "Proefpotje",
                "Trial budget",
                "Om te proberen.",
                "To try.",
                Set.of(REPAIRS, GREEN),
                List.of(),
                CarryOver.KEEP,
                Optional.empty(),
                Optional.empty(),
                Euros.ZERO,
                from,
                until);
    }

    static LabelPlan named(String name) {
        return new LabelPlan(
                name,
                name,
                "Om te proberen.",
                "To try.",
                Set.of(REPAIRS),
                List.of(),
                CarryOver.KEEP,
                Optional.empty(),
                Optional.empty(),
                Euros.ZERO,
                Optional.empty(),
                Optional.empty());
    }

    private static LabelPlan plan(
            List<SpendRule> rules, CarryOver carryOver, Optional<Euros> most, Optional<Split> split, Euros overdraft) {
        return new LabelPlan(
                "Proefpotje",
                "Trial budget",
                "Om te proberen.",
                "To try.",
                Set.of(REPAIRS, GREEN),
                rules,
                carryOver,
                most,
                split,
                overdraft,
                Optional.empty(),
                Optional.empty());
    }
}
