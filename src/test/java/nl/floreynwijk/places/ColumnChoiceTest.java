package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.documents.Table;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    /** The headings and the rows below them, cells split at a bar. */
    static Table table(String headings, String... rows) {
        return new Table(
                cells(headings),
                IntStream.range(0, rows.length)
                        .mapToObj(row -> new Table.Row(row + 2, cells(rows[row])))
                        .toList());
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    }

    private static Map<ImportField, Integer> guess(String headings, String... rows) {
        return ColumnChoice.guessed(table(headings, rows)).columns();
    }

    @Test
    void aLandlordsHeadingsAreUnderstood() {
        assertThat(guess("Straatnaam|Huisnr.|Toev.|Post-code|WOONPLAATS|Complexnaam|Verhuurder|Huur/koop"))
                .isEqualTo(Map.of(
                        ImportField.STREET, 0,
                        ImportField.HOUSE_NUMBER, 1,
                        ImportField.ADDITION, 2,
                        ImportField.POSTCODE, 3,
                        ImportField.TOWN, 4,
                        ImportField.BLOCK, 5,
                        ImportField.LANDLORD, 6,
                        ImportField.TENURE, 7));
        assertThat(guess("Street name|House number|Addition|Postal code|City|Building|Landlord|Tenure"))
                .hasSize(8);
        assertThat(guess("OpenbareRuimteNaam|Huisnummer|Huisletter|HuisnummerToevoeging|Postcode|Woonplaats|Eenheidnr"))
                .containsOnlyKeys(
                        ImportField.STREET,
                        ImportField.HOUSE_NUMBER,
                        ImportField.LETTER,
                        ImportField.ADDITION,
                        ImportField.POSTCODE,
                        ImportField.TOWN);
    }

    @Test
    void aNameOfABlockIsBetterThanItsNumber() {
        assertThat(guess("Complexnummer|Complexnaam")).isEqualTo(Map.of(ImportField.BLOCK, 1));
    }

    @Test
    void streetAndNumberInOneColumnAreSeen() {
        assertThat(guess("Adres|Postcode", "Bomenstraat 12|3812AB"))
                .isEqualTo(Map.of(ImportField.ADDRESS, 0, ImportField.POSTCODE, 1));
        assertThat(guess("Straat|Postcode", "Bomenstraat 12|3812AB"))
                .isEqualTo(Map.of(ImportField.ADDRESS, 0, ImportField.POSTCODE, 1));
        assertThat(guess("Adres|Huisnummer", "Bomenstraat|12"))
                .isEqualTo(Map.of(ImportField.STREET, 0, ImportField.HOUSE_NUMBER, 1));
        assertThat(guess("Adres|Nummer", "Bomenstraat 12|7"))
                .containsEntry(ImportField.ADDRESS, 0)
                .doesNotContainKey(ImportField.STREET);
    }

    @Test
    void whatOwnershipMeansItsCellsTell() {
        assertThat(guess("Eigendom", "Huur", "", "Koop")).isEqualTo(Map.of(ImportField.TENURE, 0));
        assertThat(guess("Eigendom", "Portaal", "De Alliantie")).isEqualTo(Map.of(ImportField.LANDLORD, 0));
    }

    @Test
    void withoutPostcodeStreetAndNumberNoDwellingIsKnown() {
        assertThat(ColumnChoice.guessed(table("Naam|Straat|Huisnummer")).missing())
                .containsExactly(ImportField.POSTCODE);
        assertThat(ColumnChoice.guessed(table("Naam")).missing())
                .containsExactly(ImportField.POSTCODE, ImportField.STREET, ImportField.HOUSE_NUMBER);
        assertThat(ColumnChoice.guessed(table("Adres|Postcode")).missing()).isEmpty();
    }
}
