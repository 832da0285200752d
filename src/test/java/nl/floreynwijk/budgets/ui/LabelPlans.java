package nl.floreynwijk.budgets.ui;

import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.LabelPlan;
import nl.floreynwijk.budgets.Split;

/** What a label is, but for one thing. */
final class LabelPlans {

    private LabelPlans() {}

    static LabelPlan of(LabelDetails label, Euros overdraft) {
        return of(label, overdraft, label.split());
    }

    static LabelPlan of(LabelDetails label, Split split) {
        return of(label, label.overdraft(), Optional.of(split));
    }

    private static LabelPlan of(LabelDetails label, Euros overdraft, Optional<Split> split) {
        return new LabelPlan(
                label.nameDutch(),
                label.nameEnglish(),
                label.textDutch(),
                label.textEnglish(),
                label.purposes(),
                label.rules(),
                label.carryOver(),
                label.carryOverMost(),
                split,
                overdraft,
                label.validFrom(),
                label.validUntil());
    }
}
