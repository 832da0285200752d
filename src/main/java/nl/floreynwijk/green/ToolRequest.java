package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a partner is asked for.
 *
 * @param note what was asked or answered; may be empty
 */
public record ToolRequest(
        ToolRequestId id, String tool, String partner, ToolRequest.When when, State state, String note) {

    /** How far it is. */
    public enum State {
        ASKED,
        PROMISED,
        REFUSED,
        CANCELLED
    }

    /** When it is needed. */
    public sealed interface When {}

    /**
     * At a shift.
     *
     * @param moved whether the shift is at another time than the partner was asked for
     * @param off whether it does not go on
     */
    public record ForShift(ShiftId shift, String task, Instant startsAt, boolean moved, boolean off) implements When {}

    /** On these days. */
    public record Days(LocalDate from, LocalDate until) implements When {}
}
