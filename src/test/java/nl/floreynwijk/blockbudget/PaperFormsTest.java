package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.OfficeBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class PaperFormsTest {

    private static final Pattern CODE = Pattern.compile("Code: ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})");
    private static final int DOTS_PER_INCH = 150;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    PaperForms forms;

    @Autowired
    PaperVotes papers;

    @Autowired
    Voting voting;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    TestRound round = TestRounds.NONE;
    OfficeBrowser browser;

    @BeforeEach
    void theOfficePrints() {
        round = rounds.voting(3, 300, 600);
        browser = new OfficeBrowser(portal);
        people.signIn(round.office());
    }

    @Test
    void eachVoteGetsASheetWithTheAddressAndAFormWithACode() throws Exception {
        var text = text(printed());

        assertThat(codes(text)).hasSize(3).doesNotHaveDuplicates();
        assertThat(text)
                .contains("Voor: " + address(0), "Voor: " + address(1), "Voor: " + address(2))
                .contains("Stemformulier", "Wat doen we samen?", "Voorstel van 300 euro", "Voorstel van 600 euro")
                .contains("Niemand ziet wat u stemt", "uiterlijk op", "Houd dit blad zelf")
                .containsIgnoringWhitespaces(
                        "Dat is een dag eerder dan op de website, want wij moeten uw formulier nog invoeren.")
                .doesNotContain("Gemaakt op", "Pagina");
        for (var code : codes(text)) {
            assertThat(papers.enter(
                            PaperEntryId.random(),
                            round.id(),
                            PaperCode.parse(code).orElseThrow(),
                            round.choosing(1)))
                    .isEqualTo(new PaperEntryResult.Entered());
        }
    }

    @Test
    void theFormSaysWhatCannotWinTogether() throws Exception {
        rounds.incompatible(round.id(), round.proposals());

        assertThat(text(printed()))
                .containsIgnoringWhitespaces("Kan niet samen winnen met nr. 1", "Kan niet samen winnen met nr. 2");
    }

    @Test
    void aFormIsSilentOnWhatIsNotOnIt() throws Exception {
        rounds.incompatible(round.id(), round.proposals());
        database.sql("update blockbudget_round set spare_id = ? where id = ?")
                .params(round.proposals().getFirst().value(), round.id().value())
                .update();

        assertThat(text(printed()))
                .contains("Stemformulier", "Nr. 1 staat hier niet: dat voorstel krijgt wat er overblijft.")
                .doesNotContain("Kan niet samen winnen");
    }

    @Test
    void noPageWithACodeHasAnAddressOrAName() throws Exception {
        try (var document = Loader.loadPDF(printed())) {
            assertThat(document.getNumberOfPages()).isEqualTo(6);
            for (var page = 2; page <= 6; page += 2) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document)).contains("Code:").doesNotContain("Proefstraat", "Testman");
            }
        }
    }

    @Test
    void aScannerReadsTheCodeFromThePaper() throws Exception {
        var pdf = printed();
        var code = codes(text(pdf)).getFirst();

        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(1, DOTS_PER_INCH);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo(code.replace("-", ""));
        }
    }

    @Test
    void printingAgainPrintsOnlyWhatHasNoFormYet() throws Exception {
        printed();

        assertThat(forms.print(round.id(), new ByteArrayOutputStream()))
                .isEqualTo(new PaperFormsResult.NothingToPrint());
        assertThat(forms.withdrawAll(round.id())).isEqualTo(3);
        assertThat(codes(text(printed()))).hasSize(3);
    }

    @Test
    void whoeverVotedGetsNoForm() throws Exception {
        rounds.as(
                round.resident(1),
                () -> voting.cast(round.id(), rounds.vote(round, 1), ReceiptCode.random(), round.choosing(1)));

        assertThat(text(printed())).contains(address(0), address(2)).doesNotContain("Voor: " + address(1) + "\n");
        assertThat(forms.printAnew(round.id(), rounds.vote(round, 1), new ByteArrayOutputStream()))
                .isEqualTo(new PaperFormsResult.VotedAlready(Way.ONLINE));
        assertThat(forms.reprintable(round.id())).extracting(VoteName::name).containsExactly(address(0), address(2));
    }

    @Test
    void aNewFormForOneTakesThePlaceOfTheOldOne() throws Exception {
        var old = codes(text(printed()));
        var out = new ByteArrayOutputStream();

        assertThat(forms.printAnew(round.id(), rounds.vote(round, 0), out))
                .isEqualTo(new PaperFormsResult.Printed(1, 0));
        var code = codes(text(out.toByteArray()));
        assertThat(code).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(enter(old.getFirst())).isEqualTo(new PaperEntryResult.VoidForm());
        assertThat(enter(code.getFirst())).isEqualTo(new PaperEntryResult.Entered());
    }

    @Test
    void whatIsInTheBoxStaysInItWhenAllFormsAreWithdrawn() throws Exception {
        var code = codes(text(printed())).getFirst();
        enter(code);
        rounds.as(
                round.resident(0),
                () -> papers.confirm(round.id(), PaperCode.parse(code).orElseThrow(), round.choosing(1)));

        assertThat(forms.withdrawAll(round.id())).isEqualTo(2);
        assertThat(enter(code)).isEqualTo(new PaperEntryResult.VotedAlready(Way.PAPER));
    }

    @Test
    void theDatabaseKeepsNoCode() throws Exception {
        var codes = new HashSet<>(codes(text(printed())));

        assertThat(database.sql("select paper_key from blockbudget_voter where paper_key is not null")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(it -> it.matches("[0-9a-f]{64}"))
                .doesNotContainAnyElementsOf(codes);
    }

    @ParameterizedTest
    @CsvSource({"APPROVE, Ja", "BASKET, kost samen", "POINTS, Verdeel 10 punten", "RANK, Plaats"})
    void eachFormOfBallotSaysHowItIsFilledIn(BallotForm form, String says) throws Exception {
        var other = rounds.voting(
                new RoundRules(Voters.DWELLINGS, form, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0),
                2,
                300,
                600);
        people.signIn(other.office());
        var out = new ByteArrayOutputStream();

        assertThat(forms.print(other.id(), out)).isEqualTo(new PaperFormsResult.Printed(2, 0));
        assertThat(text(out.toByteArray())).contains(says);
    }

    @Test
    void whereMembersVoteAFormGoesToAMember() throws Exception {
        var members = rounds.voting(
                new RoundRules(
                        Voters.MEMBERS, BallotForm.APPROVE, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0),
                2,
                300);
        people.signIn(members.office());
        var out = new ByteArrayOutputStream();
        forms.print(members.id(), out);

        assertThat(text(out.toByteArray())).contains("Voor: Aylinb Testman, Proefstraat", "Voor: Bramb Testman");
    }

    @Test
    void onlyTheOfficePrintsAndOnlyWhilePeopleVote() throws Exception {
        people.signIn(round.resident(0));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> forms.print(round.id(), new ByteArrayOutputStream()));
        people.signedIn("bea", Role.BOARD);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> forms.withdrawAll(round.id()));

        people.signIn(round.office());
        rounds.endVote(round.id());
        assertThat(forms.print(round.id(), new ByteArrayOutputStream())).isEqualTo(new PaperFormsResult.NotNow());
    }

    @Test
    void theBrowserGetsAFileThatItDoesNotKeep() throws Exception {
        var answer = browser.post(true, address());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(codes(text(answer.getContentAsByteArray()))).hasSize(3);
        var again = browser.post(true, address());
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("niets af te drukken");
        var anew = browser.post(true, address(), "stem", rounds.vote(round, 0).toString());
        assertThat(codes(text(anew.getContentAsByteArray()))).hasSize(1);
        assertThat(browser.post(true, address(), "stem", "x").getStatus()).isEqualTo(400);
    }

    @Test
    void anotherSitePrintsNothing() throws Exception {
        assertThat(browser.post(false, address()).getStatus()).isEqualTo(403);
        assertThat(browser.open(address()).getStatus()).isNotEqualTo(200);
        assertThat(database.sql("select count(paper_key) from blockbudget_voter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMemberPrintsNothingPastThePage() throws Exception {
        people.signIn(round.resident(2));

        assertThat(browser.post(true, address()).getStatus()).isEqualTo(403);
    }

    private String address() {
        return "/kantoor/stemrondes/%s/stemformulieren.pdf".formatted(round.id());
    }

    private PaperEntryResult enter(String code) {
        return papers.enter(
                PaperEntryId.random(), round.id(), PaperCode.parse(code).orElseThrow(), round.choosing(1));
    }

    private byte[] printed() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(forms.print(round.id(), out)).isInstanceOf(PaperFormsResult.Printed.class);
        return out.toByteArray();
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(it -> it.group(1)).toList();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String address(int dwelling) {
        return database.sql("select concat(street, ' ', house_number) from places_dwelling where id = ?")
                .param(round.dwellings().get(dwelling).value())
                .query(String.class)
                .single();
    }
}
