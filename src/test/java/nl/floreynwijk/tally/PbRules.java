package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the public collection of such files checks of one before it takes it, from its text alone. */
final class PbRules {

    private static final Set<String> RULES = Set.of(
            "greedy",
            "greedy-threshold",
            "greedy-exclusive",
            "greedy-custom",
            "equalshares",
            "equalshares/add1",
            "unknown");
    private static final List<String> REQUIRED = List.of(
            "description",
            "country",
            "unit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end",
            "min_length",
            "max_length",
            "comment");

    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> projects = new LinkedHashMap<>();
    private final List<Map<String, String>> votes = new ArrayList<>();

    private PbRules(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r", "\n\n", "\n \n");
        var lines = List.of(text.split("\n", -1));
        var atProjects = lines.indexOf("PROJECTS");
        var atVotes = lines.indexOf("VOTES");
        assertThat(lines.getFirst()).isEqualTo("META");
        rows(lines.subList(1, atProjects)).forEach(it -> meta.put(it.get("key"), it.get("value")));
        rows(lines.subList(atProjects + 1, atVotes)).forEach(it -> projects.put(it.get("project_id"), it));
        votes.addAll(rows(lines.subList(atVotes + 1, lines.size() - 1)));
    }

    /** Fails where the text does not keep to the format. */
    static void check(String text) {
        var rules = new PbRules(text);
        rules.checkMeta();
        rules.checkProjects();
        rules.votes.forEach(rules::checkVote);
        rules.checkSelected();
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        var names = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var cells = cells(line);
                    assertThat(cells).hasSameSizeAs(names);
                    var row = new LinkedHashMap<String, String>();
                    names.forEach(it -> row.put(it, cells.get(row.size())));
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var sign = line.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void checkMeta() {
        assertThat(meta).containsKeys(REQUIRED.toArray(String[]::new)).doesNotContainValue("");
        assertThat(meta.keySet()).startsWith(REQUIRED.subList(0, 11).toArray(String[]::new));
        assertThat(meta.get("num_projects")).isEqualTo(String.valueOf(projects.size()));
        assertThat(meta.get("num_votes")).isEqualTo(String.valueOf(votes.size()));
        assertThat(meta.get("rule")).isIn(RULES);
        assertThat(meta.get("comment")).startsWith("#1: ");
        assertThat(List.of(meta.get("date_begin"), meta.get("date_end")))
                .allMatch(it -> it.matches("(\\d{2}\\.\\d{2}\\.)?\\d{4}"));
        assertThat(amount("max_length")).isLessThanOrEqualTo(BigDecimal.valueOf(projects.size()));
        assertThat(meta.containsKey("max_sum_points")).isEqualTo(meta.containsValue("cumulative"));
        assertThat(meta.containsKey("min_project_score_threshold") || !meta.containsValue("greedy-threshold"))
                .isTrue();
        assertThat(meta.containsKey("fully_funded"))
                .isEqualTo(sum(List.copyOf(projects.keySet())).compareTo(amount("budget")) <= 0);
    }

    private void checkProjects() {
        projects.forEach((id, project) -> {
            assertThat(project.get("cost")).matches("\\d+(\\.\\d+)?");
            assertThat(project.get("name")).isNotBlank();
            assertThat(project.get("selected")).isIn("0", "1", "2");
            var naming =
                    votes.stream().filter(it -> list(it, "vote").contains(id)).toList();
            assertThat(project.get("votes")).isEqualTo(String.valueOf(naming.size()));
            if (meta.containsValue("cumulative")) {
                assertThat(project.get("score"))
                        .isEqualTo(String.valueOf(naming.stream()
                                .mapToInt(it -> Integer.parseInt(
                                        list(it, "points").get(list(it, "vote").indexOf(id))))
                                .sum()));
            }
        });
    }

    private void checkVote(Map<String, String> vote) {
        var named = list(vote, "vote");
        assertThat(projects.keySet()).containsAll(named);
        assertThat(named).doesNotHaveDuplicates();
        assertThat(BigDecimal.valueOf(named.size())).isBetween(amount("min_length"), amount("max_length"));
        if (meta.containsKey("max_sum_cost")) {
            assertThat(sum(named)).isLessThanOrEqualTo(amount("max_sum_cost"));
        }
        if (vote.containsKey("points")) {
            var points = list(vote, "points").stream().map(BigDecimal::new).toList();
            assertThat(points).hasSameSizeAs(named).isSortedAccordingTo((one, other) -> other.compareTo(one));
            var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(!meta.containsKey("max_sum_points") || sum.compareTo(amount("max_sum_points")) <= 0)
                    .isTrue();
        }
    }

    private void checkSelected() {
        var won = projects.keySet().stream()
                .filter(it -> cell(project(it), "selected").equals("1"))
                .toList();
        assertThat(sum(won)).isLessThanOrEqualTo(amount("budget"));
        if (cell(meta, "rule").equals("greedy")) {
            assertThat(projects.keySet().stream().filter(it -> !won.contains(it)))
                    .allMatch(it -> sum(List.of(it)).add(sum(won)).compareTo(amount("budget")) > 0);
        }
    }

    private Map<String, String> project(String id) {
        return Objects.requireNonNull(projects.get(id));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static List<String> list(Map<String, String> row, String column) {
        var cell = cell(row, column);
        assertThat(cell).doesNotContainPattern("(^|,)\\s|\\s(,|$)");
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }

    private BigDecimal sum(List<String> ids) {
        return ids.stream()
                .map(it -> new BigDecimal(cell(project(it), "cost")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(String key) {
        return new BigDecimal(cell(meta, key));
    }
}
