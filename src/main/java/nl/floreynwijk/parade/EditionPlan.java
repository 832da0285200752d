package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What the organiser says of an edition. Until booking opens nearly all of it may be left open.
 *
 * @param code begins the number of each booking and invoice, such as {@code ZP2027}
 * @param iban where to pay, as it was typed; may be empty
 * @param days in any order; may be empty
 */
public record EditionPlan(
        String code,
        String name,
        String street,
        String iban,
        String accountHolder,
        EditionTexts texts,
        List<EditionDay> days,
        EditionRules rules) {

    public static final int LONGEST_CODE = 12;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_STREET = 120;
    public static final int LONGEST_HOLDER = 70;
    public static final int MOST_DAYS = 10;
    public static final int MOST_STEPS = 6;
    public static final int MOST_DAYS_BEFORE = 365;
    public static final int MOST_PAYMENT_DAYS = 90;
    public static final int MOST_OFFER_HOURS = 336;
    public static final int MOST_ALIKE = 99;
    public static final int MOST_VAT = 30;

    /** To begin with: whoever cancels a month before gets all of it back, a week before half of it. */
    public static final EditionPlan EMPTY = new EditionPlan(
            "",
            "",
            "",
            "",
            "",
            EditionTexts.NONE,
            List.of(),
            new EditionRules(
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    14,
                    48,
                    Optional.of(3),
                    21,
                    new RefundRule(List.of(new RefundStep(30, 100), new RefundStep(7, 50)), 100, 100)));

    private static final int WHOLE = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,%d}".formatted(LONGEST_CODE - 1));

    /** What cannot be taken of it, in the order in which it stands on the form. */
    public enum Problem {
        NAME,
        CODE,
        STREET,
        DAYS,
        ABOUT,
        CHANGE_UNTIL,
        KEPT_PERCENT,
        KEPT_UNTIL,
        MOST_ALIKE,
        OFFER_HOURS,
        EARLY_UNTIL,
        IBAN,
        ACCOUNT_HOLDER,
        PAYMENT_DAYS,
        VAT,
        REFUNDS,
        TERMS,
        FOOD_RULES,
        FIRE_RULES,
        HEAT_PLAN,
        STORM_PLAN
    }

    public EditionPlan {
        code = code.strip().toUpperCase(Locale.ROOT);
        name = WrittenText.inOneLine(name);
        street = WrittenText.inOneLine(street);
        iban = iban.strip();
        accountHolder = WrittenText.inOneLine(accountHolder);
        days = days.stream().sorted(Comparator.comparing(EditionDay::day)).toList();
    }

    /** Empty when it can be kept. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.NAME, !TypedLine.fits(name, LONGEST_NAME));
        note(problems, Problem.CODE, !CODE.matcher(code).matches());
        note(problems, Problem.STREET, !isEmptyOrFits(street, LONGEST_STREET));
        note(problems, Problem.DAYS, days.size() > MOST_DAYS || hasDayTwice());
        note(problems, Problem.IBAN, !iban.isEmpty() && Iban.parse(iban).isEmpty());
        note(problems, Problem.ACCOUNT_HOLDER, !isEmptyOrFits(accountHolder, LONGEST_HOLDER));
        noteRules(problems);
        noteTexts(problems);
        return problems;
    }

    private void noteRules(Set<Problem> problems) {
        note(problems, Problem.EARLY_UNTIL, isAfterFirstDay(rules.earlyUntil()));
        note(problems, Problem.CHANGE_UNTIL, isAfterFirstDay(rules.changeUntil()));
        note(problems, Problem.KEPT_PERCENT, !isBetween(0, rules.keptPercent(), WHOLE));
        note(
                problems,
                Problem.KEPT_UNTIL,
                isAfterFirstDay(rules.keptUntil())
                        || (rules.keptPercent() > 0 && rules.keptUntil().isEmpty()));
        note(problems, Problem.PAYMENT_DAYS, !isBetween(1, rules.paymentDays(), MOST_PAYMENT_DAYS));
        note(problems, Problem.OFFER_HOURS, !isBetween(1, rules.offerHours(), MOST_OFFER_HOURS));
        note(problems, Problem.MOST_ALIKE, !isBetween(1, rules.mostAlike().orElse(1), MOST_ALIKE));
        note(problems, Problem.VAT, !isBetween(0, rules.vatPercent(), MOST_VAT));
        note(problems, Problem.REFUNDS, !hasFairSteps());
    }

    private void noteTexts(Set<Problem> problems) {
        note(problems, Problem.ABOUT, texts.about().length() > EditionTexts.LONGEST);
        note(problems, Problem.TERMS, texts.terms().length() > EditionTexts.LONGEST_TERMS);
        note(problems, Problem.FOOD_RULES, texts.foodRules().length() > EditionTexts.LONGEST);
        note(problems, Problem.FIRE_RULES, texts.fireRules().length() > EditionTexts.LONGEST);
        note(problems, Problem.HEAT_PLAN, texts.heatPlan().length() > EditionTexts.LONGEST);
        note(problems, Problem.STORM_PLAN, texts.stormPlan().length() > EditionTexts.LONGEST);
    }

    private boolean hasDayTwice() {
        return days.stream().map(EditionDay::day).distinct().count() < days.size();
    }

    private boolean isAfterFirstDay(Optional<LocalDate> day) {
        return !days.isEmpty()
                && day.filter(it -> it.isAfter(days.getFirst().day())).isPresent();
    }

    /** Whoever cancels earlier never gets less back. */
    private boolean hasFairSteps() {
        var steps = rules.refunds().steps();
        return steps.size() <= MOST_STEPS
                && steps.stream().allMatch(it -> it.daysBefore() <= MOST_DAYS_BEFORE)
                && IntStream.range(1, steps.size()).allMatch(it -> {
                    var earlier = steps.get(it - 1);
                    var later = steps.get(it);
                    return earlier.daysBefore() > later.daysBefore() && earlier.percent() >= later.percent();
                });
    }

    private static boolean isEmptyOrFits(String line, int longest) {
        return line.isEmpty() || TypedLine.fits(line, longest);
    }

    private static boolean isBetween(int least, int number, int most) {
        return least <= number && number <= most;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
