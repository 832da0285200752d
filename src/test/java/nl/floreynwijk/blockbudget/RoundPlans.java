package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.OptionalInt;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;

/** Plans for rounds as tests set them up, each like another but for one thing. */
public final class RoundPlans {

    /** The safest rules, but that each member has a vote. */
    static final RoundRules MEMBERS = new RoundRules(
            Voters.MEMBERS,
            RoundRules.SAFE.form(),
            RoundRules.SAFE.points(),
            RoundRules.SAFE.method(),
            RoundRules.SAFE.raised(),
            RoundRules.SAFE.rest(),
            RoundRules.SAFE.partFunding(),
            RoundRules.SAFE.quorumPercent(),
            RoundRules.SAFE.minimumSupport());

    private RoundPlans() {}

    /** Opens a round by whoever just read it. */
    public static RoundOpeningResult open(Rounds rounds, RoundId id) {
        return rounds.open(id, rounds.find(id).map(RoundSetUp::version).orElse(0));
    }

    static RoundPlan of(BudgetId budget, RoundDays days) {
        return new RoundPlan(
                "Wat doen we in 2027?",
                budget,
                Euros.of(600),
                RoundRules.SAFE,
                days,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of());
    }

    static RoundPlan titled(RoundPlan plan, String title) {
        return new RoundPlan(
                title,
                plan.budget(),
                plan.amount(),
                plan.rules(),
                plan.days(),
                plan.lead(),
                plan.mediator(),
                plan.scrutineers());
    }

    static RoundPlan costing(RoundPlan plan, Euros amount) {
        return new RoundPlan(
                plan.title(),
                plan.budget(),
                amount,
                plan.rules(),
                plan.days(),
                plan.lead(),
                plan.mediator(),
                plan.scrutineers());
    }

    static RoundPlan on(RoundPlan plan, RoundDays days) {
        return new RoundPlan(
                plan.title(),
                plan.budget(),
                plan.amount(),
                plan.rules(),
                days,
                plan.lead(),
                plan.mediator(),
                plan.scrutineers());
    }

    static RoundPlan with(RoundPlan plan, OptionalInt lead, OptionalInt mediator, Integer... scrutineers) {
        return new RoundPlan(
                plan.title(),
                plan.budget(),
                plan.amount(),
                plan.rules(),
                plan.days(),
                lead,
                mediator,
                List.of(scrutineers));
    }
}
