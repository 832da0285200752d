package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The section that says what can be bought. */
final class PbProjects implements PbSection {

    private static final String ID = "project_id";
    private static final String COST = "cost";
    private static final String VOTES = "votes";

    /** More than a city ever put on a ballot. */
    private static final int MOST = 2_000;

    /** What no ballot could name, because it would end a name or a line there. */
    static final Pattern NOT_IN_A_LIST = Pattern.compile("[,\\p{Cntrl}]");

    private record Row(int line, String id, BigDecimal cost, PbLine.Cell votes, Map<String, String> details) {}

    private final PbDefects defects;
    private final PbAmounts amounts;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private Optional<PbColumns> columns = Optional.empty();

    PbProjects(PbDefects defects) {
        this.defects = defects;
        amounts = new PbAmounts(defects);
    }

    @Override
    public void header(PbLine line) {
        columns = Optional.of(new PbColumns(line, defects, List.of(ID, COST)));
    }

    @Override
    public void row(PbLine line) {
        columns.filter(PbColumns::areComplete).ifPresent(it -> row(line, it));
    }

    private void row(PbLine line, PbColumns names) {
        names.check(line);
        var id = names.in(line, ID);
        if (id.text().isEmpty()) {
            defects.add(line.number(), id, PbDefect.Kind.NO_VALUE, ID);
        } else if (rows.size() == MOST) {
            defects.add(line.number(), id, PbDefect.Kind.TOO_MANY_ROWS);
        } else if (NOT_IN_A_LIST.matcher(id.text()).find()) {
            defects.add(line.number(), id, PbDefect.Kind.ID_WITH_COMMA);
        } else if (places.putIfAbsent(id.text(), rows.size()) != null) {
            defects.add(line.number(), id, PbDefect.Kind.PROJECT_TWICE);
        } else {
            // Without a cost it is kept, so that nobody reads that ballots name a project that is not there
            var cost = amounts.money(line.number(), names.in(line, COST)).orElse(BigDecimal.ONE);
            rows.add(new Row(line.number(), id.text(), cost, names.in(line, VOTES), details(line, names)));
        }
    }

    private static Map<String, String> details(PbLine line, PbColumns names) {
        var details = new LinkedHashMap<String, String>();
        names.besides(Set.of(ID, COST))
                .forEach(it -> details.put(it, names.in(line, it).text()));
        return details;
    }

    @Override
    public void end(int line) {
        if (rows.isEmpty() && columns.filter(PbColumns::areComplete).isPresent()) {
            defects.accept(new PbDefect(line, 1, PbDefect.Kind.NO_VALUE, ID));
        }
    }

    /** Whether there are projects, so that a ballot that names another is wrong. */
    boolean areKnown() {
        return !rows.isEmpty();
    }

    /** Tells where the file says another number of votes for a project than the ballots hold. */
    void compareVotes(int[] held) {
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var said = row.votes().text();
            if (!PbAmounts.isAbsent(said) && !said.equals(Integer.toString(held[place]))) {
                defects.add(
                        row.line(),
                        row.votes(),
                        PbDefect.Kind.OTHER_VOTES,
                        row.id() + ": " + said + " ≠ " + held[place]);
            }
        }
    }

    /** The place of each project by its id. */
    Map<String, Integer> places() {
        return places;
    }

    int count() {
        return rows.size();
    }

    /** In which unit the costs and the budget are whole. */
    Scale scale(BigDecimal budget) {
        return Scale.of(
                Stream.concat(rows.stream().map(Row::cost), Stream.of(budget)).toList());
    }

    List<Project> in(Scale money) {
        return rows.stream()
                .map(it -> new Project(it.id(), money.toWhole(it.cost()), it.details()))
                .toList();
    }
}
