package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people think of a result, and what was decided beside it.
 *
 * @param until the last day on which people object
 * @param isOpen whether people object now
 * @param mayObject whether whoever reads it can do so
 * @param hasWork whether there is something to carry out
 * @param subjects what was voted on, by number
 * @param objections the oldest first
 */
public record Afterwards(
        LocalDate until,
        boolean isOpen,
        boolean mayObject,
        boolean hasWork,
        List<Subject> subjects,
        List<Objection> objections) {

    public Afterwards {
        subjects = List.copyOf(subjects);
        objections = List.copyOf(objections);
    }

    /**
     * Something that was voted on.
     *
     * @param number its place on the ballot
     * @param isWinner whether it gets money
     * @param setback why it is not carried out after all
     */
    public record Subject(ProposalId id, int number, String title, boolean isWinner, Optional<Setback> setback) {}

    /**
     * A decision not to carry out a winner.
     *
     * @param reason empty when it is no longer kept
     */
    public record Setback(String reason, Instant at) {}

    /**
     * That somebody does not agree; who it was is told to nobody.
     *
     * @param about empty for the whole result
     * @param text empty when it is no longer kept
     * @param answer empty as long as it is not answered
     * @param isMine whether whoever reads it made it
     * @param mayAnswer whether they are to answer it
     */
    public record Objection(
            ObjectionId id,
            Optional<ProposalId> about,
            String text,
            Instant at,
            ObjectionState state,
            String answer,
            Optional<Instant> answeredAt,
            boolean isMine,
            boolean mayAnswer) {}

    /** What it says of this winner, by its place on the ballot. */
    public Optional<Setback> setbackOf(String number) {
        return subjects.stream()
                .filter(it -> String.valueOf(it.number()).equals(number))
                .findFirst()
                .flatMap(Subject::setback);
    }

    /** What an objection is about; empty for the whole result. */
    public Optional<String> titleOf(Objection objection) {
        return objection.about().flatMap(about -> subjects.stream()
                .filter(it -> it.id().equals(about))
                .map(Subject::title)
                .findFirst());
    }
}
