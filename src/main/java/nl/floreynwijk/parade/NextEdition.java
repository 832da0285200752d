package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a proposal for an edition that is like an earlier one. */
final class NextEdition {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

    private NextEdition() {}

    /** In the year after it, or in the first year from then on that is not over: in the same week, on the same days of it. */
    static EditionPlan of(EditionPlan earlier, LocalDate today) {
        if (earlier.days().isEmpty()) {
            return moved(earlier, 0, yearIn(earlier.code()).orElse(today.getYear()) + 1);
        }
        var first = earlier.days().getFirst().day();
        var year = first.get(IsoFields.WEEK_BASED_YEAR) + 1;
        while (sameWeek(first, year).isBefore(today)) {
            year++;
        }
        return moved(earlier, ChronoUnit.DAYS.between(first, sameWeek(first, year)), year);
    }

    /** Of a week 53 the last week there is. */
    private static LocalDate sameWeek(LocalDate day, int year) {
        return day.with(IsoFields.WEEK_BASED_YEAR, year);
    }

    /** Days that follow each other still do, and every other day is as long before them as it was. */
    private static EditionPlan moved(EditionPlan earlier, long further, int year) {
        var rules = earlier.rules();
        return new EditionPlan(
                inYear(earlier.code(), year),
                inYear(earlier.name(), year),
                earlier.street(),
                earlier.iban(),
                earlier.accountHolder(),
                earlier.texts(),
                earlier.days().stream()
                        .map(it ->
                                new EditionDay(it.day().plusDays(further), it.opensAt(), it.closesAt(), it.setUpAt()))
                        .toList(),
                new EditionRules(
                        rules.approval(),
                        later(rules.earlyUntil(), further),
                        later(rules.changeUntil(), further),
                        rules.keptPercent(),
                        later(rules.keptUntil(), further),
                        rules.paymentDays(),
                        rules.offerHours(),
                        rules.mostAlike(),
                        rules.vatPercent(),
                        rules.refunds()));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> day, long further) {
        return day.map(it -> it.plusDays(further));
    }

    private static Optional<Integer> yearIn(String text) {
        return YEAR.matcher(text)
                .results()
                .map(it -> Integer.valueOf(it.group()))
                .findFirst();
    }

    private static String inYear(String text, int year) {
        return YEAR.matcher(text).replaceFirst(Integer.toString(year));
    }
}
