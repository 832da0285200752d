package nl.floreynwijk.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class CreditTransfersTest {

    private static final Iban OURS = new Iban("NL91ABNA0417164300");
    private static final Iban GARDENER = new Iban("NL20INGB0001234567");
    private static final Instant MORNING = Instant.parse("2026-11-24T08:15:30.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void aFileIsWhatBanksTake() {
        var file = file(
                payment("EXP-2026-0041", "Hoveniersbedrijf De Groene Kring", 123_450, "Factuur 2026-118, beplanting"),
                new Payment(
                        "EXP-2026-0042",
                        "Bäckerei Müller & Söhne",
                        new Iban("DE89370400440532013000"),
                        new Euros(5),
                        ""));

        assertThat(new String(CreditTransfers.write(file), UTF_8)).isEqualTo(HeardLines.sample("payments.xml") + "\n");
    }

    @Test
    void theSamePaymentsGiveTheSameFile() {
        var file = file(payment("1", "Anna", 1, "x"));

        assertThat(CreditTransfers.write(file)).isEqualTo(CreditTransfers.write(file));
    }

    @Test
    void theTotalsAreThoseOfThePayments() {
        var payments = IntStream.rangeClosed(1, PaymentFile.MOST_PAYMENTS)
                .mapToObj(it -> new Payment("P" + it, "Bert", GARDENER, Payment.MOST, ""))
                .toList();

        var xml = xml(file(payments));

        assertThat(texts(xml, "NbOfTxs")).containsExactly("1000", "1000");
        assertThat(texts(xml, "CtrlSum")).containsExactly("999999999990.00", "999999999990.00");
        assertThat(texts(xml, "EndToEndId")).hasSize(1_000).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " → ",
            quoteCharacter = '~',
            value = {
                "café Zoë → cafe Zoe",
                "Łukasz Ørsted → Lukasz Orsted",
                "Straße → Strasse",
                "Yıldırım & Zn. → Yildirim + Zn.",
                "‘t Hoekje – 3 × “vers” → 't Hoekje - 3 x 'vers'",
                "Encyclopædia Œuvre → Encyclopaedia OEuvre",
                "ĳs en ﬁets → ijs en fiets",
                "anna@example.org → anna(at)example.org",
                "€ 12; [half] {vol} → EUR 12, (half) (vol)",
                "a_b\\c|d → a-b/c/d",
                "<script>alert(1)</script> → script alert(1) /script",
                "Anna 🌻🌻 Bert → Anna Bert",
                "李小龙 Lee → Lee",
                "李小龙 → NOTPROVIDED",
                "🌻 → NOTPROVIDED",
                "/// → NOTPROVIDED",
            })
    void namesHaveTheSignsThatEveryBankTakes(String typed, String written) {
        assertThat(payment("1", typed, 1, "").creditorName()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "EXP/2026/41, EXP/2026/41",
        "/EXP//2026///41/, EXP/2026/41",
        "' / EXP / ', EXP",
        "é-1, e-1",
        "//, NOTPROVIDED",
        "-+-, NOTPROVIDED",
        "'', NOTPROVIDED",
        "12345678901234567890123456789012345678, 12345678901234567890123456789012345",
        "1234567890123456789012345678901234/678, 1234567890123456789012345678901234",
    })
    void idsHaveNoSlashWhereBanksTakeNone(String given, String written) {
        assertThat(payment(given, "Anna", 1, "").endToEndId()).isEqualTo(written);
    }

    @Test
    void textsAreCutWhereBanksCutThem() {
        var payment = payment("1", "a".repeat(69) + " bc", 1, "ß".repeat(100));

        assertThat(payment.creditorName()).isEqualTo("a".repeat(69));
        assertThat(payment.remittance()).isEqualTo("s".repeat(140));
    }

    @Test
    void whatAPaymentIsForMayBeLeftOut() {
        assertThat(payment("1", "Anna", 1, " \u0000\n🌻 ").remittance()).isEmpty();
        assertThat(texts(xml(file(payment("1", "Anna", 1, ""))), "Ustrd")).isEmpty();
    }

    @Test
    void anAmountThatNoBankPaysIsRefused() {
        assertThat(payment("1", "Anna", 1, "").amount()).isEqualTo(new Euros(1));
        assertThat(payment("1", "Anna", 99_999_999_999L, "").amount()).isEqualTo(Payment.MOST);
        assertThatThrownBy(() -> payment("1", "Anna", 0, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> payment("1", "Anna", -1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> payment("1", "Anna", 100_000_000_000L, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileHasAtLeastOnePaymentAndAtMostAThousand() {
        var many = IntStream.rangeClosed(0, PaymentFile.MOST_PAYMENTS)
                .mapToObj(it -> payment("P" + it, "Anna", 1, ""))
                .toList();

        assertThat(file(many.subList(1, many.size())).payments()).hasSize(1_000);
        assertThatThrownBy(() -> file(many)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoPaymentsAreNeverKnownByOneId() {
        assertThatThrownBy(() -> file(payment("é1", "Anna", 1, ""), payment("e1", "Bert", 2, "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file(payment("", "Anna", 1, ""), payment("🌻", "Bert", 2, ""))
                        .payments())
                .hasSize(2);
    }

    @Test
    void aDayThatNoFileCanSayIsRefused() {
        assertThatThrownBy(() -> new PaymentFile(
                        "M", MORNING, "Wij", OURS, LocalDate.of(10_000, 1, 1), List.of(payment("1", "Anna", 1, ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatNoBankTakesNeverLeaves() {
        var right = new String(CreditTransfers.write(file(payment("1", "Anna", 1, "x"))), UTF_8);
        PaymentSchema.check(right.getBytes(UTF_8));

        assertThat(List.of(
                        right.replace("<ChrgBr>SLEV</ChrgBr>", ""),
                        right.replace("EUR", "USD"),
                        right.replace("0.01</InstdAmt>", "0.001</InstdAmt>"),
                        right.replace(">Anna<", "><"),
                        right.replace(">Anna<", ">Ánna<"),
                        right.replace("<EndToEndId>1<", "<EndToEndId>1//2<"),
                        right.replace("pain.001.001.09", "pain.001.001.03"),
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + right.substring(right.indexOf('\n')).replace(">Anna<", ">&e;<")))
                .allSatisfy(it -> assertThatThrownBy(() -> PaymentSchema.check(it.getBytes(UTF_8)))
                        .isInstanceOf(IllegalStateException.class));
    }

    /** Letters of all the world, signs that mean something in a file, what is no sign at all. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings()
                        .withChars("<>&'\"/ ]!-?\u0000\u0001\u000b\u001f\ufffe\uffff\ud83c\udf3b")
                        .ofMaxLength(60),
                Arbitraries.strings().withCharRange('\u00a0', '\u024f').ofMaxLength(80),
                Arbitraries.strings().ascii().ofMaxLength(200));
    }

    @Property(tries = 300)
    void whateverIsTypedGivesAFileThatBanksTake(
            @ForAll("typed") String message,
            @ForAll("typed") String debtor,
            @ForAll("typed") String id,
            @ForAll("typed") String name,
            @ForAll("typed") String remittance,
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents) {
        var payment = new Payment(id, name, GARDENER, new Euros(cents), remittance);
        var file = new PaymentFile(message, MORNING, debtor, OURS, DAY, List.of(payment));

        var xml = xml(file);

        assertThat(texts(xml, "MsgId")).containsExactly(file.messageId());
        assertThat(texts(xml, "EndToEndId")).containsExactly(payment.endToEndId());
        assertThat(texts(xml, "Nm")).containsExactly(file.debtorName(), file.debtorName(), payment.creditorName());
        assertThat(String.join("", texts(xml, "Ustrd"))).isEqualTo(payment.remittance());
        assertThat(new BigDecimal(texts(xml, "InstdAmt").getFirst()).movePointRight(2))
                .isEqualByComparingTo(BigDecimal.valueOf(cents));
    }

    /** So that the bank's statement leads back to what was paid. */
    @Property(tries = 200)
    void anIdInSignsThatBanksTakeIsWrittenAsItIs(@ForAll("ids") String id) {
        assertThat(texts(xml(file(payment(id, "Anna", 1, ""))), "EndToEndId")).containsExactly(id);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("-.+:")
                .ofMinLength(1)
                .ofMaxLength(34)
                .map(it -> "1" + it);
    }

    private static PaymentFile file(Payment... payments) {
        return file(List.of(payments));
    }

    private static PaymentFile file(List<Payment> payments) {
        return new PaymentFile("PF-2026-0007", MORNING, "Coöperatie Soesterkwartier U.A.", OURS, DAY, payments);
    }

    private static Payment payment(String id, String name, long cents, String remittance) {
        return new Payment(id, name, GARDENER, new Euros(cents), remittance);
    }

    private static Document xml(PaymentFile file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(CreditTransfers.write(file)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> texts(Document xml, String element) {
        var found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(it -> found.item(it).getTextContent())
                .toList();
    }
}
