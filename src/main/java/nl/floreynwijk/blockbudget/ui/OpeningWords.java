package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.money;
import static nl.floreynwijk.blockbudget.ui.Texts.text;

import nl.floreynwijk.blockbudget.RoundOpeningResult;
import nl.floreynwijk.budgets.BrokenRule;

/** Says what came of opening a round, or would come of it. */
final class OpeningWords {

    private OpeningWords() {}

    static String of(RoundOpeningResult result) {
        return switch (result) {
            case RoundOpeningResult.Opened() -> text("blockbudget.lead.open.done");
            case RoundOpeningResult.NotEnough(var free) -> text("blockbudget.lead.open.not-enough", money(free));
            case RoundOpeningResult.YearClosed(var year) -> text("blockbudget.lead.open.year-closed", year);
            case RoundOpeningResult.Forbidden(var rule) -> forbidden(rule);
            case RoundOpeningResult.DaysPassed() -> text("blockbudget.lead.open.days-passed");
            case RoundOpeningResult.ChangedMeanwhile() -> text("blockbudget.lead.open.changed-meanwhile");
            case RoundOpeningResult.NoScrutineers() -> text("blockbudget.lead.open.no-scrutineers");
        };
    }

    private static String forbidden(BrokenRule rule) {
        return switch (rule) {
            case BrokenRule.NotForThis() -> text("blockbudget.lead.forbidden");
            case BrokenRule.NotValid(var _, var _) -> text("blockbudget.lead.forbidden.not-valid");
            case BrokenRule.Rule(var broken) ->
                text("blockbudget.lead.forbidden.rule." + broken.kind().name(), money(broken.limit()));
        };
    }
}
