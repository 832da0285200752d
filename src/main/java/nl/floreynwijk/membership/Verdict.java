package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What was decided about an application, by whom and when.
 *
 * @param decidedBy absent where the portal itself did, as in a demo
 * @param approvedAs the kind of member they become; absent when they were refused
 * @param reason why somebody was refused, in the board's words; absent when they were approved
 */
record Verdict(
        Decision decision,
        Instant decidedAt,
        @Nullable @Column("decided_by") AccountId decidedBy,
        @Nullable @Column("approved_as") KindCode approvedAs,
        @Nullable String reason) {

    static final int LONGEST_REASON = 500;

    Optional<KindCode> approvedKind() {
        return Optional.ofNullable(approvedAs);
    }
}
