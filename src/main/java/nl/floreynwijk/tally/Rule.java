package nl.floreynwijk.tally;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules that have a name; what each does is said in a sentence at {@code tally.rule.<code>}. */
public enum Rule {
    GREEDY,
    GREEDY_PER_COST,
    MES_COST,
    MES_CARD,
    MES_COST_U,
    MES_CARD_U,
    MES_COST_ADD1U,
    MES_CARD_ADD1U,
    MES_COST_ADD1_INT,
    MES_COST_ADD1_INT_NOEX;

    /** The rule in full. */
    public CountingRules rules() {
        return switch (this) {
            case GREEDY -> CountingRules.of(CountingRules.Method.GREEDY);
            case GREEDY_PER_COST -> CountingRules.of(CountingRules.Method.GREEDY_PER_COST);
            case MES_COST -> CountingRules.equalShares(Utility.COST);
            case MES_CARD -> CountingRules.equalShares(Utility.POINTS);
            case MES_COST_U -> MES_COST.rules().thenFill();
            case MES_CARD_U -> MES_CARD.rules().thenFill();
            case MES_COST_ADD1U -> MES_COST_U.rules().with(add1(Add1.Start.EXACT, Add1.Stop.EXHAUSTIVE));
            case MES_CARD_ADD1U -> MES_CARD_U.rules().with(add1(Add1.Start.EXACT, Add1.Stop.EXHAUSTIVE));
            case MES_COST_ADD1_INT -> MES_COST.rules().with(add1(Add1.Start.WHOLE_UNITS, Add1.Stop.EXHAUSTIVE));
            case MES_COST_ADD1_INT_NOEX -> MES_COST.rules().with(add1(Add1.Start.WHOLE_UNITS, Add1.Stop.OVERSPENDING));
        };
    }

    private static Add1 add1(Add1.Start start, Add1.Stop stop) {
        return new Add1(start, stop, Optional.empty());
    }

    /** As commands and files call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule of this code. */
    public static Optional<Rule> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
