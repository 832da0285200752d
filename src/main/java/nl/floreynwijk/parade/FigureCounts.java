package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted of one edition, by what it is about. */
class FigureCounts {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(String about, String name, int many) {
        counts.computeIfAbsent(about, _ -> new TreeMap<>()).merge(name, many, Integer::sum);
    }

    private Map<String, Integer> about(String about) {
        return counts.getOrDefault(about, Map.of());
    }

    private int of(String about, String name) {
        return about(about).getOrDefault(name, 0);
    }

    /** @param called where the texts of these names begin */
    List<ParadeFigures.Part> parts(String about, String called, Enum<?>[] names) {
        return Arrays.stream(names)
                .map(it -> new ParadeFigures.Part(it.name(), called + it.name(), of(about, it.name())))
                .toList();
    }

    List<ParadeFigures.Day> days() {
        return about("DAY").entrySet().stream()
                .map(it -> new ParadeFigures.Day(LocalDate.parse(it.getKey()), it.getValue()))
                .toList();
    }

    List<ParadeFigures.Arrivals> arrivals() {
        return about("DAY").keySet().stream()
                .map(it -> new ParadeFigures.Arrivals(
                        LocalDate.parse(it), of("STALLS", it), of("CAME", it), of("AWAY", it)))
                .toList();
    }

    EvaluationFigures evaluations(List<EvaluationTable.Words> words) {
        return new EvaluationFigures(
                of("ASKED", ""),
                said("MARK", Evaluation.Mark.values()),
                said("TURNOVER", Evaluation.Turnover.values()),
                said("AGAIN", Evaluation.Again.values()),
                words.stream()
                        .map(EvaluationTable.Words::wentWell)
                        .filter(it -> !it.isEmpty())
                        .sorted()
                        .toList(),
                words.stream()
                        .map(EvaluationTable.Words::better)
                        .filter(it -> !it.isEmpty())
                        .sorted()
                        .toList());
    }

    private List<EvaluationFigures.Count> said(String about, Enum<?>[] names) {
        return Arrays.stream(names)
                .map(it -> new EvaluationFigures.Count(it.name(), of(about, it.name())))
                .toList();
    }
}
