package nl.floreynwijk.parade;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/** A day on which somebody waits for pitches. */
@Table("parade_waiting_day")
record WaitingDay(LocalDate day) {}
