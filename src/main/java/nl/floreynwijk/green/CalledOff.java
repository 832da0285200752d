package nl.floreynwijk.green;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Column;

/**
 * That a shift is called off.
 *
 * @param counts whether those who were on it are counted as if they had come
 */
public record CalledOff(
        @Column("off_cause") OffCause cause,
        @Column("off_reason") String reason,
        @Column("off_counts") boolean counts,
        @Column("off_at") Instant at) {}
