package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** One rule of a label: its kind, and the amount it speaks of. */
@Table("budgets_label_rule")
public record SpendRule(RuleKind kind, @Column("cents") Euros limit) {}
