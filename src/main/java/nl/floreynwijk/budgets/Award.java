package nl.floreynwijk.budgets;

/**
 * What a winner of a vote gets.
 *
 * @param id that of the reservation it becomes; made before it is asked for: awarding it again is awarding it once
 */
public record Award(ReservationId id, ReservationPlan plan) {}
