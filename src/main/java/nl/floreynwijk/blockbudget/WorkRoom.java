package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.VotedReservation;

/**
 * What becomes of the winners of a round, for everybody in the room.
 *
 * @param objectionsUntil the last day on which people object
 * @param works in the order in which they were chosen
 */
public record WorkRoom(
        RoundId round, String title, String block, BudgetId budget, LocalDate objectionsUntil, List<Item> works) {

    public WorkRoom {
        works = List.copyOf(works);
    }

    /**
     * One winner.
     *
     * @param amount what it won
     * @param waits what it waits for, as long as it does
     * @param refusal why it got no money, where it did not
     * @param setback why it is not carried out; empty when it is, or the reason is no longer kept
     * @param changedAt since when it is as far as it is
     * @param money what became of it, once it was set apart
     * @param quotes the cheapest first
     * @param photos of how it became
     */
    public record Item(
            ProposalId id,
            String title,
            Euros amount,
            boolean isUrgent,
            WorkState state,
            Optional<WorkWaits> waits,
            Optional<WorkRefusal> refusal,
            String setback,
            Instant changedAt,
            Optional<Instant> doneAt,
            Optional<Instant> confirmedAt,
            Optional<VotedReservation> money,
            List<Offer> quotes,
            List<AttachmentId> photos,
            May may) {

        public Item {
            quotes = List.copyOf(quotes);
            photos = List.copyOf(photos);
        }

        /** Who carries it out. */
        public Optional<Offer> chosen() {
            return quotes.stream().filter(Offer::isChosen).findFirst();
        }
    }

    /**
     * What a supplier asks.
     *
     * @param document the quote itself, where there is one
     */
    public record Offer(QuoteId id, String supplier, Euros amount, Optional<AttachmentId> document, boolean isChosen) {}

    /**
     * What whoever reads it can do now.
     *
     * @param addQuote note what a supplier asks
     * @param order choose a supplier, or another one
     * @param reportDone say that it is done
     * @param confirm say, as somebody who lives there, that it is indeed
     * @param retry try once more to set its money apart
     * @param setBack decide that it is not carried out
     */
    public record May(
            boolean addQuote, boolean order, boolean reportDone, boolean confirm, boolean retry, boolean setBack) {}
}
