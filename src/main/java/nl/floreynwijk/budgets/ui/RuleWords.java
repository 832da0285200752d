package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BrokenRule;
import nl.floreynwijk.budgets.CarryOver;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.SpendRule;

/** The rules of a label as sentences, in the language of the page: the same wherever people read or break them. */
public final class RuleWords {

    private RuleWords() {}

    /** Such as "Eén reservering is nooit meer dan € 1.000,00." */
    public static String sentence(SpendRule rule) {
        var kind = rule.kind().name();
        return switch (rule.kind()) {
            case MOST_AT_ONCE, MOST_PER_YEAR, KEEP_AT_LEAST -> text("budgets.rule." + kind, amount(rule.limit()));
            case LOCAL_ABOVE, DOCUMENT_ABOVE, TWO_PEOPLE_ABOVE ->
                rule.limit().equals(Euros.ZERO)
                        ? text("budgets.rule.always." + kind)
                        : text("budgets.rule." + kind, amount(rule.limit()));
        };
    }

    /** Why it cannot be done, by which rule, and what can be done instead. */
    public static String refusal(BrokenRule broken, LabelDetails label) {
        var name = label.name(language());
        return switch (broken) {
            case BrokenRule.NotForThis() -> text("budgets.rule.not-for-this", name);
            case BrokenRule.NotValid(var from, var until) ->
                text("budgets.rule.not-valid", name, validity(from, until).orElse(""));
            case BrokenRule.Rule(var rule) ->
                text(
                        "budgets.rule.broken",
                        name,
                        sentence(rule),
                        text("budgets.rule.instead." + rule.kind().name()));
        };
    }

    /** On which days it holds, such as "tot en met 31 december 2027"; empty when it always does. */
    public static Optional<String> validity(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) {
            return Optional.of(text("budgets.valid.between", date(from.get()), date(until.get())));
        }
        return from.map(it -> text("budgets.valid.from", date(it)))
                .or(() -> until.map(it -> text("budgets.valid.until", date(it))));
    }

    /** How what comes in is shared, such as "30 % gaat in gelijke delen naar de woningen van het blok, op hun Klusbudget." */
    public static String share(int percent, String label) {
        return text("budgets.share", percent, label);
    }

    /** What happens at the end of a year to money nobody decided on. */
    public static String yearEnd(CarryOver rule, Optional<Euros> most) {
        var key = "budgets.carry-over." + rule.name();
        return rule == CarryOver.RETURN
                ? text(key)
                : most.map(it -> text("budgets.carry-over.most." + rule.name(), amount(it)))
                        .orElseGet(() -> text(key));
    }

    private static String amount(Euros amount) {
        return amount.text(language());
    }

    private static String date(LocalDate day) {
        return DutchTime.date(day, language());
    }
}
