package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The portal's texts, with the amounts and the names of one election. */
record ElectionTexts(TallyTexts texts, Election election) {

    String of(String key, Object... values) {
        return texts.of(key, values);
    }

    /** In the smallest unit. */
    String amount(long amount) {
        return amount(Fraction.of(amount));
    }

    /** In the smallest unit, rounded to cents. */
    String amount(Fraction amount) {
        var money = election.money();
        return inCurrency(amount.dividedBy(money.one()).rounded(Math.max(2, money.decimals())));
    }

    /** In the currency. */
    String inCurrency(BigDecimal amount) {
        return texts.amount(amount, election.meta().getOrDefault("currency", ""));
    }

    String percent(Fraction part) {
        return texts.percent(part);
    }

    String names(List<Project> projects) {
        return projects.isEmpty()
                ? texts.of("tally.report.none")
                : projects.stream().map(ElectionTexts::quoted).collect(Collectors.joining(", "));
    }

    /** The name within a sentence, of which it may hold any sign. */
    static String quoted(Project project) {
        return "‘" + project.name() + "’";
    }
}
