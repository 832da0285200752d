package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands of an edition once booking opened: nobody who booked is worse off by what the organiser changes later. */
record StandingTerms(String code, List<EditionDay> days, EditionRules rules, String iban) {

    /** What the plan would take back. */
    Set<EditionPlan.Problem> changedBy(EditionPlan plan) {
        var changed = EnumSet.noneOf(EditionPlan.Problem.class);
        var planned = plan.rules();
        note(changed, EditionPlan.Problem.CODE, !plan.code().equals(code));
        note(changed, EditionPlan.Problem.DAYS, !dates(plan.days()).equals(dates(days)));
        note(changed, EditionPlan.Problem.VAT, planned.vatPercent() != rules.vatPercent());
        note(changed, EditionPlan.Problem.REFUNDS, !planned.refunds().equals(rules.refunds()));
        note(changed, EditionPlan.Problem.EARLY_UNTIL, isEarlier(planned.earlyUntil(), rules.earlyUntil()));
        note(changed, EditionPlan.Problem.CHANGE_UNTIL, isEarlier(lastChange(planned), lastChange(rules)));
        note(changed, EditionPlan.Problem.PAYMENT_DAYS, planned.paymentDays() < rules.paymentDays());
        note(changed, EditionPlan.Problem.IBAN, plan.iban().isEmpty() && !iban.isEmpty());
        note(changed, EditionPlan.Problem.ACCOUNT_HOLDER, plan.accountHolder().isEmpty());
        note(changed, EditionPlan.Problem.STREET, plan.street().isEmpty());
        note(changed, EditionPlan.Problem.TERMS, plan.texts().terms().isEmpty());
        return changed;
    }

    private static List<LocalDate> dates(List<EditionDay> days) {
        return days.stream().map(EditionDay::day).toList();
    }

    /** Without one it is the day before. */
    private Optional<LocalDate> lastChange(EditionRules said) {
        return said.changeUntil().or(() -> Optional.of(days.getFirst().day().minusDays(1)));
    }

    private static boolean isEarlier(Optional<LocalDate> planned, Optional<LocalDate> stood) {
        return stood.filter(it -> planned.isEmpty() || planned.get().isBefore(it))
                .isPresent();
    }

    private static void note(Set<EditionPlan.Problem> changed, EditionPlan.Problem problem, boolean takesBack) {
        if (takesBack) {
            changed.add(problem);
        }
    }
}
