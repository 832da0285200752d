package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is certified, on which paper, and what anybody reads who checks it. */
@PortalTest
class CertificatesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final String HERE = "192.0.2.1";

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateChecks checks;

    @Autowired
    VolunteerHours hours;

    @Autowired
    TestShifts made;

    @Autowired
    TestHours worked;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId roses = ShiftId.random();

    @BeforeEach
    void annaWorkedTwice() {
        var gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        roses = worked.shift(plot, "Rozen snoeien", Instant.parse("2025-05-03T08:00:00Z"), Duration.ofHours(2));
        worked.came(roses, anna, 2, 90);
        var hedge = worked.shift(plot, "Heg snoeien", Instant.parse("2025-06-07T08:00:00Z"), Duration.ofHours(2));
        worked.isPaid(hedge, 1_000);
        worked.came(hedge, anna, 1, 60);
        people.signIn(anna);
    }

    private CertificateNumber asked() {
        return made(certificates.ask(2025));
    }

    private static CertificateNumber made(CertificateResult result) {
        assertThat(result).isInstanceOf(CertificateResult.Made.class);
        return ((CertificateResult.Made) result).number();
    }

    private String paper(CertificateNumber number, String language) {
        var out = new ByteArrayOutputStream();
        try {
            assertThat(certificates.write(number, Locale.of(language), out))
                    .isEqualTo(new CertificateFileResult.Written());
            try (var document = Loader.loadPDF(out.toByteArray())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anybodyReadsWhatWasCertifiedAndNothingElse() {
        var number = asked();
        TestPeople.signOut();

        assertThat(checks.check(number.text().toLowerCase(Locale.ROOT), HERE))
                .isEqualTo(new CheckResult.Genuine(
                        "Anna Tuin", FIRST, LAST, 150, 2, 1, Optional.empty(), DutchTime.day(clock.instant())));
    }

    @Test
    void thePaperSaysWhoDidWhatForHowLongAndHowToCheckIt() {
        var number = asked();

        assertThat(paper(number, "nl"))
                .contains("Verklaring vrijwilligerswerk", "Anna Tuin", "2 uur en 30 minuten", "bij 2 diensten")
                .contains("1 januari 2025 tot en met 31 december 2025")
                .contains("Rozen snoeien", "Heg snoeien", "Rozenperk", "1 uur en 30 minuten")
                .contains("bij 1 dienst (1 uur) voor het werk betaald")
                .contains(number.text(), "/groen/verklaring");
        assertThat(paper(number, "en"))
                .contains("Certificate of voluntary work", "2 hours and 30 minutes", "at 2 shifts", number.text());
    }

    @Test
    void aScannerReadsTheAddressOfTheCheckFromThePaper() throws Exception {
        var number = asked();
        var out = new ByteArrayOutputStream();
        assertThat(certificates.write(number, Locale.of("nl"), out)).isEqualTo(new CertificateFileResult.Written());

        try (var document = Loader.loadPDF(out.toByteArray())) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .endsWith("/groen/verklaring/" + number.text());
        }
    }

    @Test
    void whatSomebodyIsCalledIsTextWhateverIsInIt() {
        database.sql("update membership_member set given_name = :name where account_id = :who")
                .param("name", "<b>Anna</b> & <script>")
                .param("who", anna.value())
                .update();
        database.sql("update green_shift set task = '<img src=x> ${7*7}' where id = ?")
                .param(roses.value())
                .update();

        var paper = paper(asked(), "nl");

        assertThat(paper).contains("<b>Anna</b> & <script>", "<img src=x> ${7*7}");
    }

    @Test
    void askingAgainForTheSameGivesTheSame() {
        var number = asked();

        assertThat(certificates.ask(2025)).isEqualTo(new CertificateResult.Made(number, true));
        assertThat(certificates.ask(FIRST, LAST)).isEqualTo(new CertificateResult.Made(number, true));
        assertThat(certificates.ask(FIRST, LAST.minusMonths(1))).isNotEqualTo(new CertificateResult.Made(number, true));
    }

    @Test
    void theYearThatIsNotOverIsCertifiedUntilTodayAndTomorrowIsTheSame() {
        worked.came(
                worked.shift(plot, "Wieden", clock.instant().minus(Duration.ofHours(3)), Duration.ofHours(1)),
                anna,
                1,
                60);
        var today = DutchTime.day(clock.instant());
        var number = made(certificates.ask(today.getYear()));
        assertThat(hours.mine().certificates().getFirst().until()).isEqualTo(today);

        clock.advance(Duration.ofDays(1));

        if (DutchTime.day(clock.instant()).getYear() == today.getYear()) {
            assertThat(certificates.ask(today.getYear())).isEqualTo(new CertificateResult.Made(number, true));
        }
    }

    @Test
    void whatWasPutRightIsCertifiedAnewAndTheOldPaperIsNotPrintedAgain() throws IOException {
        var number = asked();
        worked.putRight(roses, anna, 100);

        assertThat(certificates.write(number, Locale.of("nl"), new ByteArrayOutputStream()))
                .isEqualTo(new CertificateFileResult.Changed());
        assertThat(certificates.ask(2025)).isNotEqualTo(new CertificateResult.Made(number, true));
        assertThat(checks.check(number.text(), HERE)).isInstanceOf(CheckResult.Genuine.class);
    }

    @Test
    void aPeriodHasAnOrderABeginningAndAnEnd() {
        var refused = new CertificateResult.NoPeriod(Certificates.MOST_YEARS);
        var today = DutchTime.day(clock.instant());

        assertThat(certificates.ask(LAST, FIRST)).isEqualTo(refused);
        assertThat(certificates.ask(today.plusDays(1), today.plusDays(9))).isEqualTo(refused);
        assertThat(certificates.ask(LocalDate.of(2015, 1, 1), LAST)).isEqualTo(refused);
        assertThat(certificates.ask(0)).isEqualTo(refused);
        made(certificates.ask(LocalDate.of(2025, 5, 3), LocalDate.of(2025, 5, 3)));
    }

    @Test
    void ofDaysWithoutWorkThereIsNothingToCertify() {
        assertThat(certificates.ask(2024)).isEqualTo(new CertificateResult.NothingDone());
        people.signIn(bert);
        assertThat(certificates.ask(2025)).isEqualTo(new CertificateResult.NothingDone());
    }

    @Test
    void thereIsALimitToNewOnesAndNoneToTheSame() {
        for (var day = 0; day < Certificates.NEW.attempts(); day++) {
            made(certificates.ask(FIRST.minusDays(day), LAST));
        }

        assertThat(certificates.ask(FIRST.minusDays(99), LAST)).isInstanceOf(CertificateResult.TooMany.class);
        made(certificates.ask(FIRST, LAST));
        clock.advance(Certificates.NEW.period());
        made(certificates.ask(FIRST.minusDays(99), LAST));
    }

    @Test
    void whoeverWithdrawsOneLetsItSaySo() throws IOException {
        var number = asked();
        people.signIn(bert);
        assertThat(certificates.withdraw(number)).isFalse();
        people.signIn(anna);

        assertThat(certificates.withdraw(number)).isTrue();

        assertThat(checks.check(number.text(), HERE)).isEqualTo(new CheckResult.Withdrawn());
        assertThat(certificates.withdraw(number)).isFalse();
        assertThat(certificates.write(number, Locale.of("nl"), new ByteArrayOutputStream()))
                .isEqualTo(new CertificateFileResult.Unknown());
        assertThat(certificates.ask(2025)).isNotEqualTo(new CertificateResult.Made(number, true));
    }

    @Test
    void nobodyPrintsThePaperOfAnother() throws IOException {
        var number = asked();
        people.signIn(bert);

        assertThat(certificates.write(number, Locale.of("nl"), new ByteArrayOutputStream()))
                .isEqualTo(new CertificateFileResult.Unknown());
    }

    @Test
    void whoeverGuessesIsStoppedAndWhoeverHasAPaperIsNot() {
        var number = asked();
        TestPeople.signOut();
        assertThat(checks.check("geen nummer", HERE)).isEqualTo(new CheckResult.NoNumber(CertificateNumber.LENGTH));
        for (var turn = 0; turn < CertificateChecks.WRONG_FROM_CONNECTION.attempts(); turn++) {
            assertThat(checks.check(CertificateNumber.random().text(), HERE)).isEqualTo(new CheckResult.Unknown());
        }

        assertThat(checks.check(CertificateNumber.random().text(), HERE)).isInstanceOf(CheckResult.TooMany.class);
        assertThat(checks.check(number.text(), HERE)).isInstanceOf(CheckResult.Genuine.class);
        assertThat(checks.check(CertificateNumber.random().text(), "192.0.2.2")).isEqualTo(new CheckResult.Unknown());
    }

    @Test
    void everyNumberIsThereOnce() {
        var number = asked();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> database.sql("""
                        insert into green_certificate select number, account_id, placement_id, name, from_day, until_day, so_far,
                            minutes, shifts, paid_shifts, goals, goals_reached, signed_on, fingerprint, made_at, withdrawn_at
                        from green_certificate where number = ?
                        """).param(number.letters()).update());
    }
}
