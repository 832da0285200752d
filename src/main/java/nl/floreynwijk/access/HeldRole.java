package nl.floreynwijk.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role that somebody has.
 *
 * @param until its last day; empty when it has none
 */
public record HeldRole(Role role, Optional<LocalDate> until) {

    boolean holdsOn(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }
}
