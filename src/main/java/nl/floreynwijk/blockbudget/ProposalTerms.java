package nl.floreynwijk.blockbudget;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * What somebody should know before they propose something.
 *
 * @param amount what there is to spend
 * @param from the first day on which people propose
 * @param until the last one
 * @param open whether this is one of these days
 * @param livesThere whether they live in the block: nobody else proposes
 */
public record ProposalTerms(
        RoundId round, String title, Euros amount, LocalDate from, LocalDate until, boolean open, boolean livesThere) {}
