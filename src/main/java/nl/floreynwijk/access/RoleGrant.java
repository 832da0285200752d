package nl.floreynwijk.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A role somebody has, since when, and who gave it; nobody did when the portal itself made its first administrator.
 *
 * @param reason why; null where nobody said so
 * @param endsOn its last day; null when it has none
 */
@Table("access_role_grant")
record RoleGrant(
        Role role,
        Instant grantedAt,
        @Nullable AccountId grantedBy,
        @Nullable String reason,
        @Nullable LocalDate endsOn) {}
