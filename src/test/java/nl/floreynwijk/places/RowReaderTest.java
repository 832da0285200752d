package nl.floreynwijk.places;

import static nl.floreynwijk.places.ColumnChoiceTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.places.WrongRow.Reason;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    static final String HEADINGS = "Straat|Huisnummer|Toevoeging|Postcode|Plaats|Complex|Verhuurder|Huur/koop";

    private static RowReader read(Table table) {
        var reader = new RowReader(ColumnChoice.guessed(table), "Amersfoort");
        reader.read(table);
        return reader;
    }

    private static List<Reason> reasons(String row) {
        return read(table(HEADINGS, row)).wrong().getFirst().reasons();
    }

    @Test
    void aRowThatIsRightIsUnderstood() {
        var read = read(table(HEADINGS, "Bomenstraat|12|bis A|3812 ab|Soest|Blok Zuid|Portaal|huurwoning"));

        assertThat(read.wrong()).isEmpty();
        assertThat(read.right())
                .containsExactly(new FileRow(
                        2,
                        new Address("Bomenstraat", new HouseNumber(12, "bis A"), new Postcode("3812AB"), "Soest"),
                        true,
                        Optional.of("Blok Zuid"),
                        Optional.of("Portaal"),
                        Optional.of(Tenure.TENANT)));
    }

    @Test
    void whatIsLeftOutIsLeftOpenAndTheTownIsOurs() {
        assertThat(read(table(HEADINGS, "Bomenstraat|12||3812AB||||")).right())
                .containsExactly(new FileRow(
                        2,
                        new Address("Bomenstraat", new HouseNumber(12, ""), new Postcode("3812AB"), "Amersfoort"),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void letterAndAdditionStandBehindTheNumber() {
        var read = read(table("Straat|Huisnummer|Huisletter|Toevoeging|Postcode", "Bomenstraat|12|A|2|3812AB"));

        assertThat(read.right().getFirst().address().line()).isEqualTo("Bomenstraat 12-A 2");
    }

    @Test
    void everythingThatIsWrongWithARowIsTold() {
        assertThat(reasons("|||||||"))
                .containsExactly(
                        new Reason(RowProblem.NO_POSTCODE, ""),
                        new Reason(RowProblem.NO_STREET, ""),
                        new Reason(RowProblem.NO_HOUSE_NUMBER, ""));
        assertThat(reasons("=1+1|twaalf||38|@|-|+31|misschien"))
                .containsExactly(
                        new Reason(RowProblem.NOT_A_POSTCODE, "38"),
                        new Reason(RowProblem.NOT_A_STREET, "=1+1"),
                        new Reason(RowProblem.NOT_A_HOUSE_NUMBER, "twaalf"),
                        new Reason(RowProblem.NOT_A_TOWN, "@"),
                        new Reason(RowProblem.NOT_A_BLOCK, "-"),
                        new Reason(RowProblem.NOT_A_LANDLORD, "+31"),
                        new Reason(RowProblem.NOT_A_TENURE, "misschien"));
    }

    @Test
    void aTextThatIsFarTooLongIsQuotedInShort() {
        assertThat(reasons("x".repeat(2_000) + "|12||3812AB||||"))
                .containsExactly(new Reason(RowProblem.NOT_A_STREET, "x".repeat(40) + "…"));
    }

    @Test
    void aDwellingThatIsTwiceInTheFileCountsOnce() {
        var read = read(table(
                HEADINGS,
                "Bomenstraat|12|bis A|3812AB||||",
                "Bomenstraat|14||3812AB||||",
                "BOMENSTRAAT|12|BIS-a|3812 AB||||"));

        assertThat(read.right()).hasSize(2);
        assertThat(read.wrong()).containsExactly(new WrongRow(4, List.of(new Reason(RowProblem.TWICE, "2"))));
    }

    @Test
    void anAddressInOneColumnIsTakenApart() {
        var read = read(table(
                "Adres|Postcode", "Bomenstraat 12-bis A|3812AB", "Bomenstraat|3812AB", "|3812AB", "=1 12|3812AB"));

        assertThat(read.right().getFirst().address().line()).isEqualTo("Bomenstraat 12-bis A");
        assertThat(read.wrong())
                .extracting(row -> row.reasons().getFirst())
                .containsExactly(
                        new Reason(RowProblem.NOT_AN_ADDRESS, "Bomenstraat"),
                        new Reason(RowProblem.NO_ADDRESS, ""),
                        new Reason(RowProblem.NOT_AN_ADDRESS, "=1 12"));
    }
}
