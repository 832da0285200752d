package nl.floreynwijk.bank;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

/** What is read of statements in the ways that Dutch banks write them. */
class StatementsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Iban ING = new Iban("NL20INGB0001234567");

    private final HeardLines heard = new HeardLines();

    private List<StatementResult.Counted> read(String sample) {
        return counted(heard.read(HeardLines.sample(sample)));
    }

    private static List<StatementResult.Counted> counted(StatementResult result) {
        assertThat(result).isInstanceOf(StatementResult.Read.class);
        return ((StatementResult.Read) result).statements();
    }

    @Test
    void aStatementSaysWhatWasOnWhichAccountWhen() {
        var counted = read("ing-02.xml");

        var statement = new Statement(
                ING,
                "INGBNL2A20261124-328",
                "328",
                TUESDAY,
                TUESDAY,
                new Euros(125_000),
                TUESDAY,
                new Euros(112_830),
                TUESDAY);
        assertThat(heard.statements).containsExactly(statement);
        assertThat(counted).containsExactly(new StatementResult.Counted(statement, 4, 4, 0));
    }

    @Test
    void aLineSaysWhoPaidHowMuchAndWhatFor() {
        read("ing-02.xml");

        assertThat(heard.lines.getFirst())
                .isEqualTo(new StatementLine(
                        1,
                        1,
                        new Euros(5_000),
                        TUESDAY,
                        TUESDAY,
                        false,
                        "032810000000001",
                        "",
                        "",
                        "Mevr. R. de Wit-van Oosterhout",
                        "NL37RABO0311122233",
                        "Contributie 2026 lidnummer 00412",
                        ""));
        assertThat(heard.lines.getFirst().iban()).contains(new Iban("NL37RABO0311122233"));
    }

    @Test
    void aReferenceStandsInForWordsAndANameMayBeMissing() {
        read("ing-02.xml");

        assertThat(heard.lines.get(1)).satisfies(line -> {
            assertThat(line.amount()).isEqualTo(new Euros(1_250));
            assertThat(line.remittance()).isEqualTo("1234567890123452");
            assertThat(line.endToEndId()).isEqualTo("FACT-2026-77");
            assertThat(line.name()).isEmpty();
            assertThat(line.iban()).contains(new Iban("NL36INGB0007654321"));
            assertThat(line.valueOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    void whatGoesOutNamesWhoIsPaid() {
        read("ing-02.xml");

        assertThat(heard.lines.get(2)).satisfies(line -> {
            assertThat(line.amount()).isEqualTo(new Euros(-17_500));
            assertThat(line.endToEndId()).isEqualTo("EXP-2026-0041");
            assertThat(line.batch()).isEqualTo("PF-2026-0007");
            assertThat(line.name()).isEqualTo("Hoveniersbedrijf De Groene Kring");
            assertThat(line.account()).isEqualTo("TR330006100519786457841326");
            assertThat(line.iban()).isEmpty();
        });
    }

    @Test
    void whatTheBankTakesForItselfSaysSoInItsOwnWords() {
        read("ing-02.xml");

        assertThat(heard.lines.get(3)).satisfies(line -> {
            assertThat(line.amount()).isEqualTo(new Euros(-920));
            assertThat(line.remittance()).isEqualTo("Kosten betaalrekening oktober");
            assertThat(line.valueOn()).isEqualTo(TUESDAY);
            assertThat(line.name() + line.account() + line.endToEndId()).isEmpty();
        });
    }

    @Test
    void aFileMayHoldSeveralDays() {
        var counted = read("rabobank-08.xml");

        assertThat(counted)
                .extracting(it -> it.statement().id(), it -> it.statement().sequence(), it -> it.lines())
                .containsExactly(
                        tuple("CAMT0530000000000012345-1", "26327", 3), tuple("CAMT0530000000000012345-2", "26328", 1));
        assertThat(heard.statements.getFirst().opening()).isEqualTo(new Euros(-1_000));
        assertThat(heard.statements.getFirst().from()).isEqualTo(MONDAY);
        assertThat(heard.statements.getFirst().closingOn()).isEqualTo(MONDAY);
        assertThat(heard.statements.getLast().until()).isEqualTo(TUESDAY);
    }

    @Test
    void aBatchBecomesALineForEachPaymentWhenTheyAddUp() {
        read("rabobank-08.xml");

        assertThat(heard.lines.subList(0, 3))
                .extracting(
                        StatementLine::entry,
                        StatementLine::part,
                        StatementLine::amount,
                        StatementLine::endToEndId,
                        StatementLine::name,
                        StatementLine::batch,
                        StatementLine::returnReason)
                .containsExactly(
                        tuple(1, 1, new Euros(5_000), "INC-1", "M. Yıldırım", "INCASSO-2026-11", ""),
                        tuple(1, 2, new Euros(5_000), "INC-2", "S. Brandsma", "INCASSO-2026-11", ""),
                        tuple(1, 3, new Euros(-2_500), "INC-3", "G. Owusu", "INCASSO-2026-10", "MD06"));
        assertThat(heard.lines.get(2).remittance()).isEqualTo("Stornering");
        assertThat(heard.lines.get(2).isReturned()).isTrue();
    }

    @Test
    void aBatchThatDoesNotAddUpIsOneLine() {
        var xml = HeardLines.sample("rabobank-08.xml")
                .replace("<ns:Amt Ccy=\"EUR\">25.00</ns:Amt>", "<ns:Amt Ccy=\"EUR\">24.99</ns:Amt>");

        counted(heard.read(xml));

        assertThat(heard.lines).hasSize(2);
        assertThat(heard.lines.getFirst().amount()).isEqualTo(new Euros(7_500));
        assertThat(heard.lines.getFirst().batch()).isEqualTo("INCASSO-2026-11");
    }

    @Test
    void aBatchWithoutAmountsIsOneLineInTheBanksWords() {
        read("abn-02.xml");

        assertThat(heard.lines.getFirst()).satisfies(line -> {
            assertThat(line.amount()).isEqualTo(new Euros(-30_000));
            assertThat(line.batch()).isEqualTo("PF-2026-0007");
            assertThat(line.endToEndId()).isEmpty();
            assertThat(line.name()).isEmpty();
            assertThat(line.remittance()).isEqualTo("SEPA BATCH PF-2026-0007 AANTAL 2");
        });
    }

    @Test
    void aPaymentThatComesBackNamesWhoShouldHaveHadIt() {
        read("rabobank-08.xml");

        assertThat(heard.lines.getLast()).satisfies(line -> {
            assertThat(line.amount()).isEqualTo(new Euros(10_000));
            assertThat(line.reversal()).isTrue();
            assertThat(line.returnReason()).isEqualTo("AC04");
            assertThat(line.endToEndId()).isEqualTo("EXP-2026-0039");
            assertThat(line.batch()).isEqualTo("PF-2026-0006");
            assertThat(line.name()).isEqualTo("Bouwmarkt Oude Naam");
            assertThat(line.iban()).contains(new Iban("NL36INGB0007654321"));
            assertThat(line.bankReference()).isEqualTo("RBB2611240000000007");
            assertThat(line.bookedOn()).isEqualTo(TUESDAY);
        });
    }

    @Test
    void whatIsNotBookedDoesNotCount() {
        var counted = read("abn-02.xml");

        assertThat(heard.lines).extracting(StatementLine::amount).containsExactly(new Euros(-30_000), new Euros(-1));
        assertThat(counted.getFirst().entries()).isEqualTo(2);
        assertThat(counted.getFirst().notBooked()).isEqualTo(1);
    }

    @Test
    void theBalanceOfTheDayBeforeIsAnOpeningToo() {
        read("abn-02.xml");

        assertThat(heard.statements.getFirst().opening()).isEqualTo(new Euros(50_000));
        assertThat(heard.statements.getFirst().openingOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void twoEntriesOfOneReferenceThatDifferAreTwo() {
        read("abn-02.xml");

        assertThat(heard.lines).extracting(StatementLine::bankReference).containsOnly("3280012345678");
    }

    @Test
    void aDayWithoutEntriesIsAStatementToo() {
        var xml = HeardLines.sample("small-08.xml");
        var none = xml.replaceAll("<Ntry>.*</Ntry>", "").replace(">1.50<", ">0.00<");

        assertThat(counted(heard.read(none)).getFirst().entries()).isZero();
        assertThat(heard.statements).hasSize(1);
        assertThat(heard.lines).isEmpty();
    }

    @Test
    void whatSomebodyFarAwayWroteIsOneLineOfTextOfALengthThatIsKnown() {
        var long70 = "Lorem ipsum ".repeat(80);
        var xml = HeardLines.sample("small-08.xml")
                .replace("Zoë", "\u202ee\n\t\u0085<![CDATA[<b>]]>&amp;&#x1F33B;")
                .replace("<Ustrd>Koffie</Ustrd>", ("<Ustrd>" + long70 + "</Ustrd>").repeat(200));

        counted(heard.read(xml));

        assertThat(heard.lines.getFirst().name()).isEqualTo("e <b>&🌻");
        assertThat(heard.lines.getFirst().remittance())
                .hasSizeBetween(StatementLine.LONGEST_REMITTANCE - 1, StatementLine.LONGEST_REMITTANCE);
    }

    @Test
    void aFileInAnotherAlphabetIsReadAsItSays() {
        var xml = HeardLines.sample("small-08.xml");

        counted(heard.read(xml.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1)));
        counted(heard.read(xml.replace("UTF-8", "UTF-16").getBytes(UTF_16)));
        counted(heard.read("\ufeff" + xml));
        counted(heard.read("\ufeff" + xml.substring(xml.indexOf('\n') + 1)));
        counted(heard.read(xml.substring(xml.indexOf('\n') + 1)));

        assertThat(heard.lines).hasSize(5).extracting(StatementLine::name).containsOnly("Zoë");
    }

    @Test
    void whatWePaidComesBackUnderTheIdsThatWeGave() {
        var payment = new Payment(
                "EXP//2026/41/", "Bäckerei", new Iban("DE89370400440532013000"), new Euros(150), "Brötchen");
        var file = new PaymentFile("/PF-7/", Instant.EPOCH, "Wij", ING, TUESDAY, List.of(payment));
        var written = new String(CreditTransfers.write(file), UTF_8);
        var told = HeardLines.sample("small-08.xml")
                .replace(
                        "<TxDtls>",
                        "<TxDtls><Refs><PmtInfId>" + between(written, "PmtInfId") + "</PmtInfId><EndToEndId>"
                                + between(written, "EndToEndId") + "</EndToEndId></Refs>");

        counted(heard.read(told));

        assertThat(heard.lines.getFirst().batch()).isEqualTo(file.messageId()).isEqualTo("PF-7");
        assertThat(heard.lines.getFirst().endToEndId())
                .isEqualTo(payment.endToEndId())
                .isEqualTo("EXP/2026/41");
    }

    private static String between(String xml, String element) {
        var begin = xml.indexOf("<" + element + ">") + element.length() + 2;
        return xml.substring(begin, xml.indexOf("</" + element + ">"));
    }
}
