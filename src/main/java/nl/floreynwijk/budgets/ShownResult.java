package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a funder expects.
 *
 * @param shownBy how it is to be shown
 * @param metOn the day it was seen; empty as long as it was not
 * @param finding what was seen
 */
public record ShownResult(String text, String shownBy, Optional<LocalDate> metOn, String finding) {}
