package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/**
 * What became of money that was set apart.
 *
 * @param amount what was set apart
 * @param left what no invoice claimed of it, and nobody released
 * @param claimed on invoices that are not paid yet
 * @param paid on invoices that are paid
 * @param isClosed whether nothing more is spent from it
 * @param fits whether there is still money for it, since some was taken back
 */
public record VotedReservation(
        ReservationId id,
        String title,
        Euros amount,
        Euros left,
        Euros claimed,
        Euros paid,
        boolean isClosed,
        boolean fits) {}
