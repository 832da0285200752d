package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.floreynwijk.tally.PbDefect.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong or odd in a file is told with its place, once, and nothing else happens. */
class PbDefectsTest {

    @Test
    void votesThatTheFileCountsOtherwiseAreToldOf() {
        var result = (PbResult.Read) Elections.read(
                Elections.SMALL.replace("cost;name", "cost;votes").replace("\"Bank \"\"De Linde\"\"; met rug\"", "3"));

        assertThat(result.remarks()).contains(new PbDefect(9, 9, Kind.OTHER_VOTES, "a: 3 ≠ 2"));
    }

    @Test
    void aBallotThatEndsTooEarlyIsToldOfAndCountsAsEmpty() {
        var result = (PbResult.Read) Elections.read(Elections.SMALL.replace("v3;;12", "v3"));

        assertThat(result.remarks()).contains(new PbDefect(15, 3, Kind.TOO_FEW_CELLS, "v3"));
        assertThat(result.election().profile().voters).isEqualTo(3);
    }

    /** One mistake is told once, not again on each line that suffers from it. */
    @ParameterizedTest
    @ValueSource(strings = {"PROJECTS\n", "project_id;", "voter_id;"})
    void whatFollowsFromAMistakeIsNotToldOf(String missing) {
        var result = (PbResult.Refused) Elections.read(Elections.SMALL.replace(missing, ""));

        assertThat(result.defects().stream().filter(it -> !it.kind().isRemark()))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void sectionsInAnotherOrderAreToldOfOnce() {
        var result = (PbResult.Refused) Elections.read("""
                PROJECTS
                project_id;cost
                a;1
                META
                key;value
                budget;1
                vote_type;approval
                VOTES
                voter_id;vote
                1;a
                """);

        assertThat(result.defects()).containsExactly(new PbDefect(1, 1, Kind.NO_SECTION, "META"));
    }

    @Test
    void aFileOfAnotherKindIsToldOfInALine() {
        var result = (PbResult.Refused) Elections.read("""
                naam,adres
                Ria,Bomenstraat 12
                Henk,Bomenstraat 14
                """);

        assertThat(result.defects())
                .filteredOn(it -> it.kind() != Kind.NO_SECTION)
                .containsExactly(new PbDefect(1, 1, Kind.TEXT_BEFORE_SECTION, "naam,adres"));
    }

    @Test
    void aProjectNamedTwiceOnABallotCountsOnceAndIsToldOf() {
        var result = (PbResult.Read) Elections.read(Elections.SMALL.replace("v1;a,b 2;", "v1;a,b 2,a;"));

        assertThat(result.remarks()).contains(new PbDefect(13, 10, Kind.TWICE_ON_BALLOT, "a"));
        assertThat(result.election().profile().scores).containsExactly(2, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a;333.5;          | a;abc;            |  9 |  3 | NOT_AN_AMOUNT
            a;333.5;          | a;0;              |  9 |  3 | NOT_ABOVE_ZERO
            a;333.5;          | a;99999999999;    |  9 |  3 | AMOUNT_TOO_LARGE
            a;333.5;          | ;333.5;           |  9 |  1 | NO_VALUE
            b 2;20;           | a;20;             | 10 |  1 | PROJECT_TWICE
            b 2;20;           | b 2;20;;x         | 10 |  9 | TOO_MANY_CELLS
            v1;a,b 2;         | v1;a,c;           | 13 |  6 | UNKNOWN_PROJECT
            v1;a,b 2;         | v1;  a,  c;       | 13 | 10 | UNKNOWN_PROJECT
            v1;a,b 2;         | 'v1;"a,c";'       | 13 |  7 | UNKNOWN_PROJECT
            v1;a,b 2;         | 'v1;"x""y,c";'    | 13 | 10 | UNKNOWN_PROJECT
            a;333.5;          | '"a,b";333.5;'    |  9 |  1 | ID_WITH_COMMA
            v2; b 2 , a ;     | v1;a;             | 14 |  1 | VOTER_TWICE
            approval          | acclamation       |  5 | 11 | UNKNOWN_VOTE_TYPE
            budget;           | purse;            |  7 |  1 | NO_VALUE
            project_id;       | nummer;           |  8 |  1 | NO_COLUMN
            voter_id;vote;age | voter_id;vote;vote | 12 | 15 | COLUMN_TWICE
            PROJECTS          | VOTES             |  7 |  1 | NO_SECTION
            ; met rug"        | ; met rug         |  9 |  9 | QUOTE_NOT_CLOSED
            colour;           | budget;           |  6 |  1 | KEY_TWICE
            1000.50           | 10.000            |  4 |  8 | THOUSANDS_OR_DECIMALS
            1000.50           | ''                |  4 |  8 | NO_NUMBER
            """)
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, int line, int column, Kind kind) {
        var result = Elections.read(Elections.SMALL.replace(right, wrong));

        assertThat(result).isInstanceOfSatisfying(PbResult.Refused.class, refused -> assertThat(refused.defects())
                .anySatisfy(it -> {
                    assertThat(it.kind()).isEqualTo(kind);
                    assertThat(it.line()).isEqualTo(line);
                    assertThat(it.column()).isEqualTo(column);
                }));
    }

    @Test
    void whatIsNoUtf8IsToldWithItsPlace() throws IOException {
        var bytes = Elections.SMALL.replace("Linde", "Lindé").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((PbResult.Refused) PbReader.read(new ByteArrayInputStream(bytes))).defects())
                .anySatisfy(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.NOT_UTF8);
                    assertThat(it.line()).isEqualTo(9);
                    assertThat(it.column()).isEqualTo(24);
                });
    }

    @Test
    void aFileWithoutLineEndsDoesNotFillTheMemory() {
        var result = Elections.read("x".repeat(3_000_000));

        assertThat(((PbResult.Refused) result).defects())
                .extracting(PbDefect::kind)
                .contains(Kind.LINE_TOO_LONG);
    }

    @Test
    void noMoreThanAHundredDefectsAreTold() {
        var many = Elections.SMALL + "v1;x\n".repeat(1_000);

        assertThat(((PbResult.Refused) Elections.read(many))
                        .defects().stream().filter(it -> !it.kind().isRemark()))
                .hasSize(PbDefects.MOST);
    }

    @Test
    void aFileOfEndlessColumnsIsRefused() {
        var result =
                (PbResult.Refused) Elections.read(Elections.SMALL.replace("cost;name", "cost;name" + ";x".repeat(200)));

        assertThat(result.defects()).extracting(PbDefect::kind).contains(Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void remarksAreInTheOrderOfTheFile() {
        var result = (PbResult.Read) Elections.read(Elections.SMALL.replace("colour;green", "num_votes;9"));

        assertThat(result.remarks()).extracting(PbDefect::line).isSorted();
    }

    /** Whatever somebody uploads, the answer is an election or a list of places. */
    @Property
    void noTextMakesTheReaderFail(@ForAll("almostElections") String text) {
        switch (Elections.read(text)) {
            case PbResult.Read(var election, var remarks) -> {
                assertThat(remarks).allMatch(it -> it.kind().isRemark());
                assertThat(Tally.count(election, Rule.MES_COST).spent()).isLessThanOrEqualTo(election.budget());
            }
            case PbResult.Refused(var defects) ->
                assertThat(defects)
                        .isNotEmpty()
                        .allMatch(it -> it.line() > 0 && it.column() > 0)
                        .anyMatch(it -> !it.kind().isRemark());
        }
    }

    @Provide
    Arbitrary<String> almostElections() {
        var pieces = Arbitraries.of(
                "META",
                "PROJECTS",
                "VOTES",
                "key;value",
                "budget;100",
                "vote_type;approval",
                "vote_type;cumulative",
                "project_id;cost",
                "a;10",
                "b;20",
                "voter_id;vote",
                "voter_id;vote;points",
                "1;a",
                "2;a,b",
                "3;a;5",
                "",
                ";",
                "\"",
                "\"a\";\"b\"",
                "none",
                "a;1,5",
                "a;-1",
                "\u0000",
                "\uD800");
        var noise = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, noise))
                .list()
                .ofMaxSize(24)
                .map(lines -> String.join("\n", lines));
    }
}
