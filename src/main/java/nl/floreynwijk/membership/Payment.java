package nl.floreynwijk.membership;

import java.time.Instant;
import java.time.LocalDate;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** Money that came in for a due: never changed, never removed. */
@Table("membership_payment")
record Payment(
        @Id PaymentId id,
        @Column("due_id") DueId due,
        @Column("amount_cents") Euros amount,
        LocalDate receivedOn,
        @Column("recorded_by") AccountId recordedBy,
        Instant recordedAt) {}
