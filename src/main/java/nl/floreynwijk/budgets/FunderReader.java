package nl.floreynwijk.budgets;

import nl.floreynwijk.access.AccountId;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who may read for a funder what its money did. */
@Table("budgets_funder_reader")
record FunderReader(@Column("account_id") AccountId account) {}
