package nl.floreynwijk.tally;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes elections in the {@code .pb} format of Pabulib, by the letter of it, with LF at the end of lines. */
public final class PbWriter {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"]|^\\s|\\s$");
    private static final Pattern SECTION = Pattern.compile("META|PROJECTS|VOTES", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]+");

    private final Appendable file;

    private PbWriter(Appendable file) {
        this.file = file;
    }

    /**
     * Writes an election.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Election election, Appendable file) throws IOException {
        new PbWriter(file).write(election);
    }

    private void write(Election election) throws IOException {
        file.append("META\n");
        line("key", "value");
        for (var entry : meta(election).entrySet()) {
            line(entry.getKey(), entry.getValue());
        }
        file.append("PROJECTS\n");
        writeProjects(election);
        file.append("VOTES\n");
        writeBallots(election);
    }

    /** What is said of the election, and what a reader needs to be told. */
    static Map<String, String> meta(Election election) {
        var meta = new LinkedHashMap<>(election.meta());
        meta.putIfAbsent("num_projects", String.valueOf(election.projects().size()));
        meta.putIfAbsent("num_votes", String.valueOf(election.ballots().size()));
        meta.putIfAbsent("budget", election.money().toAmount(election.budget()).toPlainString());
        meta.putIfAbsent("vote_type", election.type().code());
        return meta;
    }

    private void writeProjects(Election election) throws IOException {
        var columns = new LinkedHashSet<String>();
        election.projects().forEach(it -> columns.addAll(it.details().keySet()));
        line(Stream.concat(Stream.of("project_id", "cost"), columns.stream()).toList());
        for (var project : election.projects()) {
            var cells = new ArrayList<>(List.of(
                    project.id(), election.money().toAmount(project.cost()).toPlainString()));
            columns.forEach(it -> cells.add(project.details().getOrDefault(it, "")));
            line(cells);
        }
    }

    private void writeBallots(Election election) throws IOException {
        var hasPoints = election.type().hasPoints();
        var columns = new ArrayList<>(List.of("voter_id", "vote"));
        if (hasPoints) {
            columns.add("points");
        }
        columns.addAll(election.box().columns());
        line(columns);
        for (var ballot : election.ballots()) {
            var order = order(ballot, hasPoints);
            var cells = new ArrayList<>(List.of(
                    ballot.voter(),
                    list(order, at -> election.projects().get(ballot.choice(at)).id())));
            if (hasPoints) {
                var unit = election.box().points();
                cells.add(list(order, at -> unit.toAmount(ballot.points(at)).toPlainString()));
            }
            cells.addAll(ballot.details());
            line(cells);
        }
    }

    /** In which order choices are written: as on the ballot, but with most points first. */
    private static List<Integer> order(Ballot ballot, boolean hasPoints) {
        var order = IntStream.range(0, ballot.size()).boxed();
        return hasPoints
                ? order.sorted(Comparator.comparingInt(it -> -ballot.points(it)))
                        .toList()
                : order.toList();
    }

    private static String list(List<Integer> order, IntFunction<String> member) {
        return order.stream().map(member::apply).collect(Collectors.joining(","));
    }

    private void line(String... cells) throws IOException {
        line(List.of(cells));
    }

    private void line(List<String> cells) throws IOException {
        file.append(IntStream.range(0, cells.size())
                        .mapToObj(it -> cell(cells.get(it), it == 0))
                        .collect(Collectors.joining(";")))
                .append('\n');
    }

    /** A cell may hold no line end: the format knows none within quotes. The first may not look as if a section began. */
    private static String cell(String text, boolean isFirst) {
        var oneLine = LINE_END.matcher(text).replaceAll(" ");
        var needsQuotes = NEEDS_QUOTES.matcher(oneLine).find()
                || (isFirst && SECTION.matcher(oneLine).matches());
        return needsQuotes ? '"' + oneLine.replace("\"", "\"\"") + '"' : oneLine;
    }
}
