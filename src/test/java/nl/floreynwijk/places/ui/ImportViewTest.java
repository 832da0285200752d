package nl.floreynwijk.places.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingSearch;
import nl.floreynwijk.places.DwellingSummary;
import nl.floreynwijk.places.Dwellings;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;
import nl.floreynwijk.places.Neighbourhood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Dwellings dwellings;

    @Autowired
    Landlords landlords;

    @Autowired
    Neighbourhood neighbourhood;

    @Autowired
    Exports exports;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
        landlords.add("Portaal");
        UI.getCurrent().navigate(ImportView.class);
    }

    private List<DwellingSummary> all() {
        return dwellings.search(new DwellingSearch("", Optional.empty(), Optional.empty()), 0, 200);
    }

    @Test
    void aFileIsImportedInThreeSteps() {
        upload("Adres;Postcode;Complex\nBomenstraat 12;3812AB;Zuid\nBomenstraat;3812AB;\n");
        assertThat(page()).contains("Het bestand is gelezen: 2 regels.", "2. Controleer de kolommen");

        _setValue(landlord(), new Choice<>(landlords.names().getFirst().id(), "Portaal"));
        press("Laat zien wat er gebeurt");
        assertThat(page())
                .contains(
                        "1 woning is nieuw",
                        "1 regel klopt niet en slaan we over",
                        "Regel 3: “Bomenstraat” is geen straat met een huisnummer.",
                        "Nieuw blok: Zuid.");
        assertThat(all()).isEmpty();

        press("1 woning inlezen");
        assertThat(page()).contains("De woningen zijn ingelezen").doesNotContain("2. Controleer de kolommen");
        assertThat(all()).extracting(DwellingSummary::landlord).containsExactly(Optional.of("Portaal"));
    }

    @Test
    void aFileWithoutANeededColumnSaysWhichOne() {
        upload("Straat;Nummer;Code\nBomenstraat;12;3812AB\n");

        press("Laat zien wat er gebeurt");
        assertThat(column("Postcode").getErrorMessage()).startsWith("Zonder deze kolom weten we niet");

        _setValue(column("Postcode"), 2);
        assertThat(column("Postcode").getHelperText()).isEqualTo("Bijvoorbeeld: 3812AB");
        press("Laat zien wat er gebeurt");
        assertThat(column("Postcode").isInvalid()).isFalse();
        assertThat(page()).contains("1 woning is nieuw");
    }

    @Test
    void theDryRunSaysWhatIsLeftOutAndHowDwellingsAreKept() {
        upload("Straat;Nummer;Postcode;Soort;Huur/koop\nBomenstraat;12;3812AB;flat;huur\n");

        press("Laat zien wat er gebeurt");

        assertThat(page())
                .contains("Niet gebruikt: Soort.", "Zo komt de nieuwe woning erin")
                .contains("Regel 2: Bomenstraat 12, 3812 AB Amersfoort · Huur of koop: huur");
        press("1 woning inlezen");
        assertThat(page())
                .contains("De woningen zijn ingelezen")
                .doesNotContain("Niet gebruikt", "Er wordt nog niets opgeslagen");
    }

    @Test
    void anotherColumnAsksToLookAgain() {
        upload("Straat;Nummer;Postcode\nBomenstraat;12;3812AB\n");
        press("Laat zien wat er gebeurt");

        _setValue(column("Plaats"), 0);

        _assertNone(Button.class, spec -> spec.withText("1 woning inlezen"));
    }

    @Test
    void aFileThatIsKnownAlreadyLeavesNothingToDo() {
        for (var time = 0; time < 2; time++) {
            upload("Straat;Nummer;Postcode;Huur/koop\nBomenstraat;12;3812AB;huur\n");
            press("Laat zien wat er gebeurt");
            if (time == 0) {
                press("1 woning inlezen");
            }
        }

        assertThat(page()).contains("1 woning blijft zoals die is", "Er is niets om in te lezen.");
    }

    @Test
    void whatChangesIsTold() {
        upload("Straat;Nummer;Postcode;Huur/koop\nBoomstraat;12;3812AB;huur\n");
        press("Laat zien wat er gebeurt");
        press("1 woning inlezen");

        upload("Straat;Nummer;Postcode;Huur/koop;Blok\nBomenstraat;12;3812AB;koop;Zuid\n");
        press("Laat zien wat er gebeurt");

        assertThat(page())
                .contains(
                        "1 woning verandert",
                        "Regel 2: Bomenstraat 12. Straat: van Boomstraat naar Bomenstraat. "
                                + "Blok: Zuid. Huur of koop: van huur naar koop.");
    }

    @Test
    void whatIsNoTableIsRefused() {
        upload("");
        assertThat(page()).contains("Dit bestand is leeg.").doesNotContain("2. Controleer");

        upload("Adres\n" + "x".repeat(3_000) + "\n");
        assertThat(page()).contains("In regel 2 staat een vakje met meer dan 2.000 tekens.");
    }

    @Test
    void textThatIsCalledASpreadsheetIsRefusedPlainly() {
        upload("woningen.xlsx", "Beste Sanne, hierbij de woningen.".getBytes(StandardCharsets.UTF_8));

        assertThat(page()).contains("maar het is geen Excel-bestand").doesNotContain("2. Controleer");
    }

    @Test
    void aSpreadsheetThatIsCalledCsvIsReadAsWhatItIs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.writeXlsx(
                bytes,
                "Woningen",
                List.of("Adres", "Postcode"),
                Stream.of(List.of(new Cell.Text("Bomenstraat 12"), new Cell.Text("3812AB"))));

        upload("woningen.csv", bytes.toByteArray());

        assertThat(page()).contains("Het bestand is gelezen: 1 regel.");
    }

    @Test
    void whatLiesOutsideTheNeighbourhoodIsToldBefore() {
        neighbourhood.add("3812");
        upload("Adres;Postcode\nBomenstraat 12;3812AB\nVerweg 3;1011AB\n");

        press("Laat zien wat er gebeurt");

        assertThat(page()).contains("1 nieuwe woning ligt buiten de wijk. Klopt dat?", "Regel 3: Verweg 3, 1011 AB");
        assertThat(_get(
                                Details.class,
                                spec -> spec.withPredicate(
                                        it -> it.getSummaryText().startsWith("Woningen buiten de wijk")))
                        .isOpened())
                .isTrue();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByTheServerToo() {
        _upload(_get(Upload.class), "woningen.csv", "text/csv", new byte[FileStep.MOST_BYTES + 1]);
        MockVaadin.clientRoundtrip(false);

        assertThat(page()).contains("Dit bestand is te groot");
    }

    @Test
    void theFileIsKeptAsLongAsThePageIsOpen() {
        var mark = UUID.randomUUID().toString();
        upload("Adres;" + mark + "\nBomenstraat 12;1\n");
        assertThat(keptWith(mark)).hasSize(1);

        UI.getCurrent().navigate(DwellingsView.class);

        assertThat(keptWith(mark)).isEmpty();
    }

    private static List<Path> keptWith(String mark) {
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "portal-*.upload")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .filter(file -> holds(file, mark))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String mark) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void upload(String content) {
        upload("woningen.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(String name, byte[] content) {
        _upload(_get(Upload.class), name, "text/csv", content);
        MockVaadin.clientRoundtrip(false);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Integer> column(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Choice<LandlordId>> landlord() {
        return _get(ComboBox.class);
    }

    private static String page() {
        return _get(ImportView.class).getElement().getTextRecursively();
    }
}
