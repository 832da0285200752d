package nl.floreynwijk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.DraftResult;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundOpeningResult;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.budgets.BudgetId;
import org.springframework.stereotype.Component;

/** Sets up the rounds of the demo. */
@Component
class DemoOpenings {

    private final Rounds rounds;
    private final DemoCast cast;
    private final Clock clock;

    DemoOpenings(Rounds rounds, DemoCast cast, Clock clock) {
        this.rounds = rounds;
        this.cast = cast;
        this.clock = clock;
    }

    /**
     * Who does what in a round, by first names.
     *
     * @param lead the office leads where it is empty
     * @param mediator the office answers objections where it is empty
     * @param scrutineers nobody, or two
     */
    record Tasks(String lead, String mediator, List<String> scrutineers) {

        Tasks {
            scrutineers = List.copyOf(scrutineers);
        }
    }

    /** A round whose first day this is, with the days of a first round. */
    DemoRound open(BudgetId budget, String title, long euros, RoundRules rules, Tasks tasks) {
        return open(budget, title, euros, rules, tasks, today());
    }

    /** A round that begins on that day. */
    DemoRound open(BudgetId budget, String title, long euros, RoundRules rules, Tasks tasks, LocalDate from) {
        var id = RoundId.random();
        cast.asOffice(() -> {
            DemoRounds.require(
                    rounds.draft(id, plan(budget, title, euros, rules, tasks, from)), DraftResult.Kept.class);
            var version = rounds.find(id).orElseThrow().version();
            DemoRounds.require(rounds.open(id, version), RoundOpeningResult.Opened.class);
        });
        return new DemoRound(id);
    }

    /** A round that somebody who takes the lead is still setting up. */
    void draft(BudgetId budget, String title, long euros, RoundRules rules, String lead) {
        var plan = plan(budget, title, euros, rules, new Tasks(lead, "", List.of()), today().plusMonths(2));
        cast.as(lead, () -> DemoRounds.require(rounds.draft(RoundId.random(), plan), DraftResult.Kept.class));
    }

    private RoundPlan plan(BudgetId budget, String title, long euros, RoundRules rules, Tasks tasks, LocalDate from) {
        return new RoundPlan(
                title,
                budget,
                Euros.of(euros),
                rules,
                RoundDays.startingOn(from),
                number(tasks.lead()),
                number(tasks.mediator()),
                tasks.scrutineers().stream().map(cast::number).toList());
    }

    private OptionalInt number(String given) {
        return Stream.of(given)
                .filter(it -> !it.isEmpty())
                .mapToInt(cast::number)
                .findFirst();
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
