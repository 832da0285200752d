package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;

/** Reads a label with its purposes and rules from one row. */
final class LabelRow {

    /** Of a query in which the label is called l. */
    static final String COLUMNS = """
            l.*,
            (select group_concat(p.purpose) from budgets_label_purpose p where p.label = l.code) as purposes,
            (select group_concat(r.kind, ' ', r.cents) from budgets_label_rule r where r.label = l.code) as rules,
            (select count(*) from budgets_budget b where b.label = l.code) as budgets
            """;

    private LabelRow() {}

    static LabelDetails details(ResultSet row) throws SQLException {
        return new LabelDetails(
                new LabelCode(row.getString("code")),
                Scale.valueOf(row.getString("scale")),
                row.getString("name_dutch"),
                row.getString("name_english"),
                row.getString("text_dutch"),
                row.getString("text_english"),
                purposes(row.getString("purposes")),
                rules(row.getString("rules")),
                CarryOver.valueOf(row.getString("carry_over")),
                euros(row, "carry_over_cents"),
                split(row),
                new Euros(row.getLong("overdraft_cents")),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getInt("budgets"),
                row.getInt("version"));
    }

    private static Optional<Euros> euros(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Euros::new);
    }

    private static Optional<Split> split(ResultSet row) throws SQLException {
        var label = row.getString("split_label");
        return label == null
                ? Optional.empty()
                : Optional.of(new Split(row.getInt("split_percent"), new LabelCode(label)));
    }

    private static Set<PurposeCode> purposes(@Nullable String written) {
        return listed(written).map(PurposeCode::new).collect(toSet());
    }

    private static List<SpendRule> rules(@Nullable String written) {
        return listed(written)
                .map(it -> it.split(" "))
                .map(it -> new SpendRule(RuleKind.valueOf(it[0]), new Euros(Long.parseLong(it[1]))))
                .sorted(Comparator.comparing(SpendRule::kind))
                .toList();
    }

    private static Stream<String> listed(@Nullable String written) {
        return written == null ? Stream.empty() : Arrays.stream(written.split(","));
    }
}
