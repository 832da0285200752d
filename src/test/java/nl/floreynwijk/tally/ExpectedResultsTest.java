package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real elections, of which other programs say what must come of them. They are nobody's to hand on, so they are not part
 * of the portal: where the folder is not there, these tests are skipped.
 */
class ExpectedResultsTest {

    private static final Path ELECTIONS = Path.of("../shared/pb");
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> aRealElectionComesOutAsOtherProgramsSay() throws IOException {
        assumeThat(ELECTIONS).isDirectory();
        return files("files")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var expected = ELECTIONS
                            .resolve("expected")
                            .resolve(file.getFileName().toString().replace(".pb", ".json"));
                    check(
                            file,
                            JSON.readTree(expected.toFile())
                                    .get("results")
                                    .valueStream()
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> anInventedElectionComesOutAsOtherProgramsSay() throws IOException {
        assumeThat(ELECTIONS).isDirectory();
        var expected =
                JSON.readTree(ELECTIONS.resolve("synthetic/expected.json").toFile());
        return files("synthetic")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> check(
                                file,
                                expected.valueStream()
                                        .filter(it -> it.get("file")
                                                .asString()
                                                .equals(file.getFileName().toString()))
                                        .toList())));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(ELECTIONS.resolve(folder))) {
            return files.filter(it -> it.toString().endsWith(".pb")).sorted().toList().stream();
        }
    }

    private static void check(Path file, List<JsonNode> results) throws IOException {
        assertThat(results).isNotEmpty();
        var election = Elections.in(file);
        for (var expected : results) {
            var rule = Rule.of(expected.get("rule").asString()).orElseThrow();
            var result = Tally.count(election, rule);
            assertThat(result.purchases())
                    .as(rule.code())
                    .extracting(it -> it.project().id())
                    .containsExactlyElementsOf(expected.get("selected")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            if (expected.has("rounds")) {
                assertThat(result.counts())
                        .as(rule.code())
                        .isEqualTo(expected.get("rounds").asInt());
                assertThat(result.ledger()
                                .share()
                                .dividedBy(election.money().one())
                                .rounded(6))
                        .as(rule.code())
                        .isCloseTo(expected.get("final_endowment").decimalValue(), within(new BigDecimal("0.000002")));
            }
        }
    }
}
