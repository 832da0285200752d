package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * A line of the bank, as it is told.
 *
 * @param entry what it is known by
 * @param amount above zero it came in, below zero the bank took it back
 * @param name of the other side, perhaps nothing
 * @param account of the other side, perhaps nothing
 * @param said what the other side said it is for
 * @param about the booking it mentions or was matched to
 * @param why it waits for the treasurer
 */
public record BankLineSummary(
        String entry,
        LocalDate bookedOn,
        Euros amount,
        String name,
        String account,
        String said,
        BankLineState state,
        Optional<PayingBooking> about,
        BankLineWhy why) {}
