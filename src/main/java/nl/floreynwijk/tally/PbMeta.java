package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The section that says what the election is. */
final class PbMeta implements PbSection {

    /** Many more than any file has. */
    private static final int MOST = 1_000;

    private record Entry(int line, PbLine.Cell value) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final PbDefects defects;
    private final PbAmounts amounts;
    private Optional<BigDecimal> budget = Optional.empty();
    private Optional<VoteType> type = Optional.empty();

    PbMeta(PbDefects defects) {
        this.defects = defects;
        amounts = new PbAmounts(defects);
    }

    @Override
    public void header(PbLine line) {
        if (!line.cell(0).text().equalsIgnoreCase("key") || !line.cell(1).text().equalsIgnoreCase("value")) {
            defects.add(line.number(), line.cell(0), PbDefect.Kind.NO_COLUMN, "key;value");
        }
    }

    @Override
    public void row(PbLine line) {
        if (entries.size() == MOST) {
            defects.add(line.number(), line.cell(0), PbDefect.Kind.TOO_MANY_ROWS);
        } else if (entries.putIfAbsent(line.cell(0).text(), new Entry(line.number(), value(line))) != null) {
            defects.add(line.number(), line.cell(0), PbDefect.Kind.KEY_TWICE);
        }
    }

    /** All that stands behind the key, for there is but one more column. */
    private PbLine.Cell value(PbLine line) {
        var cells = line.cells().stream().skip(1).map(PbLine.Cell::text).toList();
        if (cells.size() < 2 || cells.stream().skip(1).allMatch(String::isEmpty)) {
            return line.cell(1);
        }
        defects.add(line.number(), line.cell(2), PbDefect.Kind.SEPARATOR_IN_TEXT);
        return new PbLine.Cell(String.join(";", cells), line.cell(1).column());
    }

    @Override
    public void end(int line) {
        budget = entry("budget", line).flatMap(it -> amounts.money(it.line(), it.value()));
        type = entry("vote_type", line).flatMap(it -> {
            var known = VoteType.of(it.value().text());
            if (known.isEmpty()) {
                defects.add(it.line(), it.value(), PbDefect.Kind.UNKNOWN_VOTE_TYPE);
            }
            return known;
        });
    }

    private Optional<Entry> entry(String key, int line) {
        var entry = Optional.ofNullable(entries.get(key));
        if (entry.isEmpty()) {
            defects.accept(new PbDefect(line, 1, PbDefect.Kind.NO_VALUE, key));
        }
        return entry;
    }

    Optional<BigDecimal> budget() {
        return budget;
    }

    Optional<VoteType> type() {
        return type;
    }

    /** A number that need not be there. */
    Optional<Integer> count(String key) {
        return given(key).flatMap(it -> amounts.count(it.line(), it.value()));
    }

    /** Points that need not be there. */
    Optional<BigDecimal> points(String key) {
        return given(key).flatMap(it -> amounts.points(it.line(), it.value(), true));
    }

    /** A limit that need not be there; any number. */
    Optional<BigDecimal> limit(String key) {
        return given(key).flatMap(it -> amounts.limit(it.line(), it.value()));
    }

    private Optional<Entry> given(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(it -> !PbAmounts.isAbsent(it.value().text()));
    }

    /** Tells where the file says another number of something than it holds. */
    void compare(String key, int held) {
        given(key)
                .filter(it -> !it.value().text().equals(Integer.toString(held)))
                .ifPresent(it -> defects.add(
                        it.line(),
                        it.value(),
                        PbDefect.Kind.OTHER_COUNT,
                        key + ": " + it.value().text() + " ≠ " + held));
    }

    /** All that is said, in the order of the file. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        entries.forEach((key, entry) -> texts.put(key, entry.value().text()));
        return texts;
    }
}
