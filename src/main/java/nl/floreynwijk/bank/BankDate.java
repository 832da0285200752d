package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.DATE_NOT_UNDERSTOOD;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day in a file of a bank, with or without a time or a zone: the bank's own day counts. */
final class BankDate {

    private static final Pattern DAY = Pattern.compile("((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)(?:[TZ+-][0-9:.Z+-]*)?");

    private BankDate() {}

    /** The day in this element; empty when it says nothing. */
    static Optional<LocalDate> read(BankXml xml) throws IOException, StatementRefused {
        var text = xml.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = DAY.matcher(text);
        if (!day.matches()) {
            throw xml.refused(DATE_NOT_UNDERSTOOD);
        }
        try {
            return Optional.of(LocalDate.parse(day.group(1)));
        } catch (DateTimeParseException none) {
            throw xml.refused(DATE_NOT_UNDERSTOOD);
        }
    }
}
