package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TallyCommandTest {

    /** Four neighbours of a block, three wishes, a thousand euros. */
    private static final String BLOCK = """
            META
            key;value
            description;Blok Bomenstraat
            budget;1000
            vote_type;approval
            currency;EUR
            PROJECTS
            project_id;cost;name
            1;600;Bank met rug
            2;350;Fietsbeugels
            3;500;Verlichting
            4;800;Fontein
            VOTES
            voter_id;vote
            a;1,2
            b;1,2
            c;1
            d;3
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("blok.pb"), BLOCK);
    }

    @Test
    void aTenantReadsWhatWasChosenAndWhy() {
        assertThat(run("nl", "--rule", "mes_cost_u", file.toString())).isZero();

        assertThat(said())
                .contains(
                        "Blok Bomenstraat",
                        "4 stembiljetten, 4 projecten, €\u00a01.000 te verdelen.",
                        "Iedere stemmer had €\u00a0250 te besteden.",
                        "Bank met rug",
                        "3 stemmers kozen dit en betaalden het samen uit hun deel van het geld.",
                        "Dat was te duur voor de ene stemmer: samen €\u00a0250.",
                        "Kost €\u00a0800. Niemand koos dit.");
    }

    @Test
    void theSameInEnglish() {
        assertThat(run("en", "--rule", "greedy", file.toString())).isZero();

        assertThat(said()).contains("4 ballots, 4 projects, €\u00a01,000 to divide.", "Not chosen, and why");
    }

    @Test
    void aProgramReadsALineForEachFileAndRule() {
        assertThat(run("nl", "--json", "--rule", "greedy", "--rule", "mes_cost", file.toString()))
                .isZero();

        var lines = out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().get("file").asString()).isEqualTo("blok.pb");
        assertThat(lines.getFirst().get("rule").asString()).isEqualTo("greedy");
        assertThat(lines.getFirst().get("budget").asInt()).isEqualTo(1000);
        assertThat(lines.getFirst().get("cost").asInt()).isEqualTo(950);
        assertThat(lines.getFirst().get("selected").valueStream().map(it -> it.asString()))
                .containsExactly("1", "2");
        assertThat(lines.getFirst().get("endowment").isNull()).isTrue();
        assertThat(lines.get(1).get("rounds").asInt()).isEqualTo(1);
        assertThat(out.toString().lines().toList().get(1)).endsWith("\"endowment\":250}");
    }

    @Test
    void aBadFileIsToldWithItsLineAndTheOthersAreCounted() throws IOException {
        var bad = Files.writeString(folder.resolve("fout.pb"), BLOCK.replace("a;1,2", "a;1,7"));

        assertThat(run("nl", "--json", bad.toString(), file.toString())).isEqualTo(2);

        assertThat(errors.toString()).isEqualTo(bad + ":15:5: Het project 7 bestaat niet.\n");
        assertThat(out.toString().lines()).singleElement().asString().contains("blok.pb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | Noem een bestand.
            --rule nonsense FILE      | De regel nonsense bestaat niet
            --fast FILE               | De optie --fast bestaat niet.
            --rule                    | Achter --rule hoort nog iets.
            --lot --json FILE         | Achter --lot hoort nog iets.
            --start soon FILE         | --start is exact of whole-units, niet soon.
            --minimum -1 FILE         | --minimum is een heel getal boven nul, niet -1.
            --increment 0 FILE        | --increment is een bedrag boven nul
            no-such-file              | no-such-file bestaat niet.
            --rule greedy --fill FILE | Met greedy valt er niets aan te vullen.
            --rule mes_cost --stop overspending FILE | Met mes_cost gaan de delen niet omhoog.
            --rule mes_cost --part-funding FILE | Met mes_cost hoort bij --part-funding ook --fill.
            --incompatible 1,9 FILE   | Het bestand heeft geen project 9.
            --spare 9 FILE            | Het bestand heeft geen project 9.
            --rule greedy --utility points FILE | Met greedy maakt --utility geen verschil.
            --utility votes FILE      | --utility is cost of points, niet votes.
            --fill=1 FILE             | Achter --fill hoort niets.
            --list FILE --json=       | Achter --json hoort niets.
            --nonsense=1 FILE         | De optie --nonsense bestaat niet.
            """)
    void whatCannotBeDoneIsToldInALine(String words, String told) {
        var split = words.isEmpty()
                ? new String[0]
                : words.replace("FILE", file.toString()).split(" ", -1);

        assertThat(run("nl", split)).isEqualTo(2);

        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .startsWith("tally: ")
                .contains(told);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theReportSaysInWordsByWhichRulesWasCounted() {
        run(
                "nl",
                "--rule",
                "mes_cost_add1_int",
                "--increment",
                "0.25",
                "--minimum-share",
                "3",
                "--incompatible",
                "1,3",
                "--spare",
                "4",
                file.toString());

        assertThat(said())
                .contains(
                        "Zo is geteld (mes_cost_add1_int, aangepast)",
                        "Iedere stemmer krijgt een even groot deel van het geld.",
                        "Daarna krijgt ieder steeds €\u00a00,25 meer",
                        "dan minstens 1 op de 3;",
                        "Hooguit één van deze wint: ‘Bank met rug’, ‘Verlichting’.",
                        "‘Fontein’ doet niet mee aan de telling,");
    }

    @Test
    void ofVeryManyThatAreAlikeSomeAreNamed() throws IOException {
        var projects = IntStream.rangeClosed(1, 20).mapToObj(it -> it + ";100;Wens " + it + "\n");
        Files.writeString(
                file,
                "META\nkey;value\nbudget;300\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n"
                        + projects.collect(Collectors.joining()) + "VOTES\nvoter_id;vote\n1;\n");

        run("nl", "--rule", "greedy", file.toString());

        assertThat(said()).contains("‘Wens 12’ en nog 8.");
    }

    /** A share may go up by less than the smallest amount in the file. */
    @Test
    void sharesMayGoUpByCentsWhereCostsAreInEuros() {
        run("nl", "--json", "--rule", "mes_cost_add1_int_noex", "--increment", "0.01", file.toString());

        assertThat(out.toString()).contains("\"budget\":1000,\"cost\":950,", "\"endowment\":499.99}");
    }

    /** A terminal obeys some characters; a name that holds them is shown without. */
    @Test
    void noNameGivesTheTerminalOrders() throws IOException {
        Files.writeString(file, BLOCK.replace("Bank met rug", "Bank\u001b[2J\u202E met rug"));

        run("nl", file.toString());
        assertThat(out.toString()).contains("Bank\uFFFD[2J\uFFFD met rug");

        assertThat(run("nl", "geen\nbestand")).isEqualTo(2);
        assertThat(errors.toString()).contains("geen\uFFFDbestand");

        Files.writeString(file, BLOCK.replace("a;1,2", "a;1,\u001b[2J"));
        run("nl", file.toString());
        assertThat(errors.toString()).doesNotContain("\u001b").contains("\uFFFD[2J");
    }

    @ParameterizedTest
    @MethodSource
    void anOptionChangesTheRule(String words, CountingRules changed) throws Exception {
        var arguments = TallyArguments.of((words + " file.pb").split(" ", -1));

        assertThat(arguments.changed(Rule.MES_COST_ADD1_INT, Elections.in(file)))
                .isEqualTo(changed);
    }

    static Stream<Arguments> anOptionChangesTheRule() {
        var rules = Rule.MES_COST_ADD1_INT.rules();
        var whole = Add1.Start.WHOLE_UNITS;
        var exhaustive = Add1.Stop.EXHAUSTIVE;
        return Stream.of(
                Arguments.of("--json", rules),
                Arguments.of("--start exact", rules.with(new Add1(Add1.Start.EXACT, exhaustive, Optional.empty()))),
                Arguments.of(
                        "--stop overspending", rules.with(new Add1(whole, Add1.Stop.OVERSPENDING, Optional.empty()))),
                Arguments.of(
                        "--increment 0.25",
                        rules.with(new Add1(whole, exhaustive, Optional.of(new BigDecimal("0.25"))))),
                Arguments.of("--utility points", rules.with(Utility.POINTS)),
                Arguments.of("--utility cost", rules),
                Arguments.of("--fill", rules.thenFill()),
                Arguments.of("--part-funding --fill", rules.thenFill().withPartFunding()),
                Arguments.of("--minimum 2", rules.with(new MinimumSupport.Votes(2))),
                Arguments.of("--minimum-share 3", rules.with(new MinimumSupport.ShareOfCost(3))),
                Arguments.of(
                        "--incompatible 1,3 --incompatible 2,4",
                        rules.withIncompatible(List.of(Set.of("1", "3"), Set.of("2", "4")))),
                Arguments.of("--spare 4", rules.withSpare("4")),
                Arguments.of("--spare=4 --minimum=2", rules.withSpare("4").with(new MinimumSupport.Votes(2))));
    }

    @Test
    void whereLotsWereDrawnTheReportSaysByWhichWord() throws IOException {
        Files.writeString(file, BLOCK.replace("2;350", "2;600").replace("b;1,2", "b;2"));

        run("nl", "--rule", "greedy", "--lot", "12-18-33", file.toString());
        assertThat(said()).contains("is geloot met het woord ‘12-18-33’");

        run("nl", "--rule", "mes_cost_u", file.toString());
        assertThat(said()).contains("Er is niet geloot");
    }

    @Test
    void whereAnotherLotChangesOnlyAmountsTheReportSaysSo() throws IOException {
        Files.writeString(file, BLOCK.replace("2;350", "2;600").replace("b;1,2", "b;2"));

        run("nl", "--rule", "greedy", "--part-funding", file.toString());

        assertThat(said()).contains("Met een ander lot kregen dezelfde projecten andere bedragen.");
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreToldApart() {
        assertThat(run("nl", folder.toString(), folder.resolve("weg.pb").toString()))
                .isEqualTo(2);

        assertThat(errors.toString().lines())
                .containsExactly(
                        "tally: " + folder + " is een map.", "tally: " + folder.resolve("weg.pb") + " bestaat niet.");
    }

    @Test
    void theRulesAreListedEachWithASentence() {
        assertThat(run("nl", "--list")).isZero();

        assertThat(out.toString().lines()).hasSize(Rule.values().length).allMatch(it -> it.endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyDefectReasonAndRuleHasItsWords(String language) {
        var texts = new TallyTexts(Locale.of(language));

        assertThat(Stream.of(
                                Stream.of(PbDefect.Kind.values()).map(it -> "tally.defect." + it),
                                Stream.of(Loss.Reason.values()).map(it -> "tally.report.loser." + it),
                                Stream.of(Purchase.Way.values()).map(it -> "tally.report.winner." + it),
                                Stream.of(Rule.values()).map(it -> "tally.rule." + it.code()),
                                Stream.of(Utility.values()).map(it -> "tally.rules.utility." + it),
                                Stream.of(Add1.Stop.values()).map(it -> "tally.rules.stop." + it),
                                Stream.of(CountingRules.Method.values()).map(it -> "tally.rules.method." + it))
                        .flatMap(it -> it))
                .allSatisfy(key -> assertThat(texts.of(key)).isNotBlank());
    }

    private int run(String language, String... words) {
        return new TallyCommand(
                        new TallyTexts(Locale.of(language)), new PrintWriter(out, true), new PrintWriter(errors, true))
                .run(words);
    }

    /** With the lines of a sentence in one. */
    private String said() {
        return out.toString().replaceAll("\\s*\n\\s*", " ");
    }
}
