package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.OfficeBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What a host prints: cards for the wall, and sheets for the tables. */
@PortalTest
class EveningPrintTest {

    private static final String LONG = "Een tuin voor alle buren achter de oude school, met een pomp";

    @Autowired
    EveningPrint print;

    @Autowired
    Evenings evenings;

    @Autowired
    Cards cards;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    @Autowired
    WebApplicationContext portal;

    private EveningId evening = EveningId.random();

    @BeforeEach
    void meikePreparesAnEvening() {
        people.signedIn("Meike", Role.COORDINATOR);
        evening = made.evening();
    }

    private void card(String title, String line, Optional<CheckedFile> picture) {
        assertThat(cards.add(evening, new CardPlan(title, line, Theme.GREEN, Optional.of(Euros.of(1_500))), picture))
                .isInstanceOf(CardResult.Kept.class);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var reading = new PDFTextStripper();
        reading.setStartPage(page);
        reading.setEndPage(page);
        return reading.getText(pdf).replaceAll("\\s+", " ");
    }

    private PDDocument cards() throws IOException {
        return Loader.loadPDF(print.cards(evening).orElseThrow());
    }

    private PDDocument sheets(int many) throws IOException {
        return Loader.loadPDF(print.sheets(evening, many).orElseThrow());
    }

    @Test
    void eachCardHasASmallPageOfItsOwnWithItsNumberAndTheWayIn() throws IOException {
        made.rule(evening, "code", "K7P4TX");
        card("Buurttuin", "Samen groente kweken.", Optional.of(TestFiles.checkedPhoto(check, "tuin.jpg")));
        card("Zonnedak", "", Optional.empty());

        try (var pdf = cards()) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A5.getHeight(), within(1f));
            assertThat(text(pdf, 1))
                    .contains("1", "Buurttuin", "Samen groente kweken.", "Groen", "Kost ongeveer €", "/rad", "K7P 4TX");
            assertThat(text(pdf, 2)).contains("2", "Zonnedak").doesNotContain("Buurttuin");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(pdf.getPage(1).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aFullSetOfLongCardsWithPicturesTakesAPageEach() throws IOException {
        for (var number = 0; number < Cards.MOST; number++) {
            card(LONG, LONG + ", " + LONG, Optional.of(TestFiles.checkedPhoto(check, "foto.jpg")));
        }

        try (var pdf = cards()) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(Cards.MOST);
            assertThat(text(pdf, Cards.MOST)).contains("24", "pomp");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=file:///etc/passwd>",
                "</style><script>alert(1)</script>",
                "${7*7} [[${7*7}]]",
                "&lt;b&gt; & \"'",
                "Şükrü Ünal ő ł"
            })
    void whatSomebodyTypedStaysText(String hostile) throws IOException {
        card(hostile, hostile, Optional.empty());

        try (var pdf = cards()) {
            assertThat(text(pdf, 1)).contains(hostile);
        }
        try (var pdf = sheets(1)) {
            assertThat(text(pdf, 1)).contains(hostile);
        }
    }

    @Test
    void tableSheetsAreNumberedAndHaveABoxForEachCard() throws IOException {
        made.rule(evening, "code", "K7P4TX");
        made.rule(evening, "most_on_card", 3);
        made.cards(evening, 5);

        try (var pdf = sheets(12)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(12);
            assertThat(text(pdf, 12))
                    .contains(
                            "Tafelblad 12",
                            "Iedereen heeft 10 munten.",
                            "hoogstens 3 op één kaart.",
                            "5 Kaart 5",
                            "Hoeveel mensen",
                            "K7P 4TX");
        }
    }

    @Test
    void asManyLongCardsAsThereCanBeFitOnOneSheet() throws IOException {
        for (var number = 0; number < Cards.MOST; number++) {
            card(LONG, "", Optional.empty());
        }

        try (var pdf = sheets(2)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf, 2)).contains("Tafelblad 2", "24 Een tuin", "Hoeveel mensen");
        }
    }

    @Test
    void afterTheEveningNothingLeadsInAnyMore() throws IOException {
        made.cards(evening, 2);
        made.ended(evening, made.plan().beginsAt());

        try (var pdf = cards()) {
            assertThat(text(pdf, 1)).contains("Kaart 1").doesNotContain("/rad");
        }
    }

    @Test
    void thereAreAtMostNinetyNineSheets() {
        assertThatIllegalArgumentException().isThrownBy(() -> print.sheets(evening, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> print.sheets(evening, 100));
    }

    private int answer(String file) throws Exception {
        return new OfficeBrowser(portal).open("/kantoor/rad/" + file).getStatus();
    }

    @Test
    void onlyAHostTakesThem() throws Exception {
        made.cards(evening, 2);
        assertThat(answer(evening + "/kaarten.pdf")).isEqualTo(200);
        assertThat(answer(evening + "/tafelbladen.pdf?aantal=3")).isEqualTo(200);

        people.signedIn("Bert", Role.BOARD);
        assertThat(answer(evening + "/kaarten.pdf")).isEqualTo(200);

        people.signedIn("Anna", Role.MEMBER, Role.TREASURER, Role.PARADE_ORGANISER);
        assertThat(answer(evening + "/kaarten.pdf")).isNotEqualTo(200);
        assertThat(answer(evening + "/tafelbladen.pdf?aantal=3")).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?aantal=0", "?aantal=100", "?aantal=-1", "?aantal=drie", "?aantal=1e9", ""})
    void anAddressThatNobodyMadeLeadsNowhere(String many) throws Exception {
        made.cards(evening, 2);

        assertThat(answer(evening + "/tafelbladen.pdf" + many)).isEqualTo(404);
    }

    @Test
    void whatIsPrintedCountsAmongTheFilesOfAnHour() throws Exception {
        for (var at = 0; at < 120; at++) {
            assertThat(answer(EveningId.random() + "/kaarten.pdf")).isEqualTo(404);
        }

        assertThat(answer(evening + "/kaarten.pdf")).isEqualTo(429);
        assertThat(answer(evening + "/tafelbladen.pdf?aantal=3")).isEqualTo(429);
        assertThat(answer(evening + "/uitslag.pdf")).isEqualTo(429);
    }

    @Test
    void anEveningThatIsNotThereHasNothingToPrint() throws Exception {
        assertThat(answer(EveningId.random() + "/kaarten.pdf")).isEqualTo(404);
        assertThat(answer("x/kaarten.pdf")).isEqualTo(404);
    }
}
