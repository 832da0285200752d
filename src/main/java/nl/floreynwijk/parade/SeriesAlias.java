package nl.floreynwijk.parade;

import org.springframework.data.relational.core.mapping.Table;

/** What else people call a market. */
@Table("parade_series_alias")
record SeriesAlias(String alias) {}
