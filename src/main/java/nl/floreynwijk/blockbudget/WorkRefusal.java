package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.AwardResult;
import nl.floreynwijk.budgets.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Why money could not be set apart for a winner.
 *
 * @param rule the kind of rule of the label, where an amount broke one; otherwise empty
 * @param amount of that rule, or what was left
 */
public record WorkRefusal(Why why, String rule, Optional<Euros> amount) {

    /** Why not. */
    public enum Why {
        /** Money of this label is for other purposes. */
        NOT_FOR_THIS,
        /** The label holds on other days. */
        NOT_VALID,
        /** A rule of the label with an amount. */
        RULE,
        /** There was too little left. */
        NOT_ENOUGH,
        /** The money of the vote is free again. */
        POT_CLOSED,
        /** The books of the year are closed. */
        YEAR_CLOSED
    }

    /** Why it was refused; empty when it was not. */
    static Optional<WorkRefusal> of(AwardResult result) {
        return switch (result) {
            case AwardResult.Awarded() -> Optional.empty();
            case AwardResult.Forbidden(var broken) -> Optional.of(of(broken));
            case AwardResult.NotEnough(var left) -> Optional.of(new WorkRefusal(Why.NOT_ENOUGH, "", Optional.of(left)));
            case AwardResult.PotClosed() -> Optional.of(plain(Why.POT_CLOSED));
            case AwardResult.YearClosed(var _) -> Optional.of(plain(Why.YEAR_CLOSED));
        };
    }

    private static WorkRefusal of(BrokenRule broken) {
        return switch (broken) {
            case BrokenRule.NotForThis() -> plain(Why.NOT_FOR_THIS);
            case BrokenRule.NotValid(var _, var _) -> plain(Why.NOT_VALID);
            case BrokenRule.Rule(var rule) ->
                new WorkRefusal(Why.RULE, rule.kind().name(), Optional.of(rule.limit()));
        };
    }

    private static WorkRefusal plain(Why why) {
        return new WorkRefusal(why, "", Optional.empty());
    }

    /** As it is kept, such as {@code RULE MOST_AT_ONCE 35000}. */
    String code() {
        return "%s %s %s"
                .formatted(
                        why, rule, amount.map(it -> String.valueOf(it.cents())).orElse(""));
    }

    /** What was kept; empty where there is nothing. */
    static Optional<WorkRefusal> parse(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        var words = code.split(" ", -1);
        return Optional.of(new WorkRefusal(
                Why.valueOf(words[0]),
                words[1],
                Optional.of(words[2]).filter(it -> !it.isEmpty()).map(it -> new Euros(Long.parseLong(it)))));
    }
}
