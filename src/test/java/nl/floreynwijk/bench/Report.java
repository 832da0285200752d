package nl.floreynwijk.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Prints the figures of one group after another: for people a table, for programs a JSON object a line. */
final class Report {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream out;
    private final boolean json;

    Report(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void print(String group, List<Figure> figures) {
        if (json) {
            figures.forEach(it -> out.println(asJson(group, it)));
        } else {
            asTable(figures.stream().map(it -> cells(group, it)).toList()).forEach(out::println);
        }
        out.flush();
    }

    static String asJson(String group, Figure figure) {
        var line = new LinkedHashMap<String, Object>();
        line.put("group", group);
        line.put("name", figure.name());
        line.put("value", figure.value());
        line.put("unit", figure.unit());
        line.put("baseline", figure.baseline().orElse(null));
        line.put("limit", figure.limit().map(Limit::toString).orElse(null));
        line.put("met", figure.met().orElse(null));
        return JSON.writeValueAsString(line);
    }

    private static List<String> cells(String group, Figure figure) {
        return List.of(
                group,
                figure.name(),
                Figure.plain(figure.value()),
                figure.unit(),
                figure.limit().map(Limit::toString).orElse("no limit"),
                figure.met().map(it -> it ? "met" : "MISSED").orElse(""),
                figure.baseline().map(it -> "against " + it).orElse(""));
    }

    /** Columns as wide as their widest cell; numbers stand to the right. */
    static List<String> asTable(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(IntStream.range(0, row.size())
                    .mapToObj(column -> padded(row.get(column), widthOf(rows, column), column == 2))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
        return lines;
    }

    private static int widthOf(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width, boolean right) {
        var space = " ".repeat(width - cell.length());
        return right ? space + cell : cell + space;
    }
}
