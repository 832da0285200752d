package nl.floreynwijk.budgets;

import org.springframework.data.relational.core.mapping.Table;

/** One thing that money of a label may be spent on. */
@Table("budgets_label_purpose")
record LabelPurpose(PurposeCode purpose) {}
