package nl.floreynwijk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {

    static final Figure GOOD =
            Figure.of("wait", 12.5, "ms").against("a plain file").atMost(20);
    static final Figure BAD = Figure.of("rows", 1234.567, "rows/s").atLeast(2000);
    static final Figure PLAIN = Figure.of("requests", 27, "requests");

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whereAllLimitsAreMetItEndsWell() {
        assertThat(run(List.of(group("one", GOOD, PLAIN)))).isEqualTo(Bench.ALL_MET);

        assertThat(printed(out).lines())
                .containsExactly(
                        "one  wait      12.5  ms        <= 20     met  against a plain file",
                        "one  requests    27  requests  no limit");
    }

    @Test
    void aMissedLimitIsPrintedAndFails() {
        assertThat(run(List.of(group("one", GOOD), group("two", BAD)))).isEqualTo(Bench.MISSED);

        assertThat(printed(out).lines().toList())
                .hasSize(2)
                .last()
                .isEqualTo("two  rows  1235  rows/s  >= 2000  MISSED");
    }

    @Test
    void onlyTheNamedGroupsAreMeasured() {
        assertThat(run(List.of(group("one", GOOD), group("two", BAD)), "one")).isEqualTo(Bench.ALL_MET);

        assertThat(printed(out)).contains("wait").doesNotContain("rows");
    }

    @Test
    void anUnknownGroupIsRefusedWithTheNamesOfAll() {
        assertThat(run(List.of(group("one", GOOD), group("two", BAD)), "one", "three"))
                .isEqualTo(Bench.MISUSED);

        assertThat(printed(out)).isEmpty();
        assertThat(printed(err)).contains("unknown group 'three'", "one, two");
    }

    @Test
    void forProgramsEachFigureIsAJsonObjectOnALineAndNothingElseIsPrinted() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("nl", "NL"));
            run(List.of(group("one", GOOD, BAD, PLAIN)), "--json");
        } finally {
            Locale.setDefault(usual);
        }

        assertThat(printed(out).lines()).containsExactly("""
                        {"group":"one","name":"wait","value":12.5,"unit":"ms","baseline":"a plain file","limit":"<= 20","met":true}""", """
                        {"group":"one","name":"rows","value":1235.0,"unit":"rows/s","baseline":null,"limit":">= 2000","met":false}""", """
                        {"group":"one","name":"requests","value":27.0,"unit":"requests","baseline":null,"limit":null,"met":null}""").allSatisfy(line -> assertThat(
                        JsonMapper.shared().readTree(line).propertyNames())
                .containsExactly("group", "name", "value", "unit", "baseline", "limit", "met"));
    }

    @Test
    void aGroupThatBreaksOffFailsButKeepsItsFiguresAndTheOthers() {
        var broken = new Named("one", figures -> {
            figures.accept(GOOD);
            throw new IllegalStateException("the portal is gone");
        });

        assertThat(run(List.of(broken, group("two", PLAIN)))).isEqualTo(Bench.MISSED);

        assertThat(printed(out)).contains("wait", "requests");
        assertThat(printed(err)).contains("one could not be measured", "the portal is gone");
    }

    @Test
    void whatIsJudgedIsWhatIsPrinted() {
        assertThat(Figure.of("ratio", 0.49999, "ratio").atLeast(0.5).met()).contains(true);
        assertThat(Figure.plain(1 / 3.0)).isEqualTo("0.3333");
        assertThat(Figure.plain(1_234_567)).isEqualTo("1235000");
        assertThat(Figure.plain(0)).isEqualTo("0");
    }

    /** Whoever makes a new page for members has its memory and its bytes measured. */
    @Test
    void everyPageOfMembersIsMeasured() throws IOException {
        var pages = Files.readAllLines(Path.of("src/test/resources/who-may-open-what.txt")).stream()
                .map(line -> line.split(": ", 2))
                .filter(line -> line[1].contains("MEMBER") || line[1].equals("everybody signed in"))
                .map(line -> line[0])
                .filter(path -> !path.contains(":"));

        assertThat(MemberPage.ALL.stream().map(MemberPage::path)).containsExactlyInAnyOrderElementsOf(pages.toList());
    }

    private int run(List<Group> groups, String... arguments) {
        return new Bench(
                        groups,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private static Group group(String name, Figure... figures) {
        return new Named(name, it -> List.of(figures).forEach(it));
    }

    private record Named(String name, Consumer<Consumer<Figure>> work) implements Group {

        @Override
        public void measure(Stage stage, Consumer<Figure> figures) {
            work.accept(figures);
        }
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
