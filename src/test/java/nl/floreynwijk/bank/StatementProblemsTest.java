package nl.floreynwijk.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.floreynwijk.bank.StatementProblem.Kind.ACCOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.AMOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.CUT_OFF;
import static nl.floreynwijk.bank.StatementProblem.Kind.DATE_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.DECLARES_ENTITIES;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_A_STATEMENT;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_IN_EUROS;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_XML;
import static nl.floreynwijk.bank.StatementProblem.Kind.NO_BALANCES;
import static nl.floreynwijk.bank.StatementProblem.Kind.NO_STATEMENT_ID;
import static nl.floreynwijk.bank.StatementProblem.Kind.SAME_ENTRY_TWICE;
import static nl.floreynwijk.bank.StatementProblem.Kind.SAME_STATEMENT_TWICE;
import static nl.floreynwijk.bank.StatementProblem.Kind.UNKNOWN_VERSION;
import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_COUNT;
import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: what is wrong in each, and where. */
class StatementProblemsTest {

    private static final String SMALL = HeardLines.sample("small-08.xml");
    private static final String ING = HeardLines.sample("ing-02.xml");

    private static StatementProblem problem(String xml) {
        return problem(xml.getBytes(UTF_8));
    }

    private static StatementProblem problem(byte[] xml) {
        var result = new HeardLines().read(xml);
        assertThat(result).isInstanceOf(StatementResult.Refused.class);
        return ((StatementResult.Refused) result).problem();
    }

    /** What is wrong once the sample is changed, which it must be. */
    private static StatementProblem.Kind small(String right, String wrong) {
        assertThat(SMALL).contains(right);
        return problem(SMALL.replace(right, wrong)).kind();
    }

    private static StatementProblem ing(String right, String wrong) {
        assertThat(ING).contains(right);
        return problem(ING.replace(right, wrong));
    }

    @Test
    void theSamplesThemselvesAreRight() {
        assertThat(new HeardLines().read(SMALL)).isInstanceOf(StatementResult.Read.class);
        assertThat(new HeardLines().read(ING)).isInstanceOf(StatementResult.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%PDF-1.7 \u0000",
                "PK\u0003\u0004",
                "datum;bedrag\n1;2\n",
                "{1:F01INGBNL2A}",
                "<",
                "&amp;"
            })
    void whatIsNoXmlIsRefused(String file) {
        assertThat(problem(file)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(NOT_XML);
            assertThat(it.statement()).isZero();
            assertThat(it.entry()).isZero();
        });
    }

    @Test
    void whatIsDamagedIsRefusedWhereItIs() {
        var problem = ing("<RvslInd>false</RvslInd>", "<RvslInd>false</RvslIn>");

        assertThat(problem.kind()).isEqualTo(NOT_XML);
        assertThat(problem.line()).isEqualTo(44);
        assertThat(problem.column()).isPositive();
        assertThat(problem.statement()).isEqualTo(1);
        assertThat(problem.entry()).isEqualTo(1);
    }

    @Test
    void moreThanOneDocumentIsRefused() {
        assertThat(problem(SMALL + SMALL.substring(SMALL.indexOf('\n'))).kind()).isEqualTo(NOT_XML);
        assertThat(problem(SMALL + "more").kind()).isEqualTo(NOT_XML);
    }

    @Test
    void aLetterThatIsNoneInItsAlphabetIsRefused() {
        var bytes = SMALL.getBytes(UTF_8);
        bytes[SMALL.indexOf("Zo")] = (byte) 0xff;

        assertThat(problem(bytes).kind()).isEqualTo(NOT_XML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "UTF-16", "IBM037", "no-such-alphabet"})
    void anAlphabetThatNoBankUsesIsRefused(String alphabet) {
        assertThat(small("UTF-8", alphabet)).isEqualTo(NOT_XML);
    }

    @Test
    void aFileThatIsCutOffIsNeverRight() {
        var bytes = SMALL.getBytes(UTF_8);
        for (var length = 0; length < bytes.length; length++) {
            assertThat(problem(Arrays.copyOf(bytes, length)).kind())
                    .as("The first %d bytes", length)
                    .isIn(CUT_OFF, NOT_XML);
        }
    }

    @Test
    void aFileThatIsCutOffSaysSo() {
        assertThat(problem(ING.substring(0, ING.length() / 2)).kind()).isEqualTo(CUT_OFF);
        assertThat(problem(ING.substring(0, ING.indexOf("</Document>"))).kind()).isEqualTo(CUT_OFF);
        assertThat(problem(ING.substring(0, ING.length() - 1)).kind()).isEqualTo(CUT_OFF);
    }

    @Test
    void xmlOfAnotherKindIsRefused() {
        assertThat(problem("<html/>").kind()).isEqualTo(NOT_A_STATEMENT);
        assertThat(problem(HeardLines.sample("payments.xml")).kind()).isEqualTo(NOT_A_STATEMENT);
        assertThat(small("camt.053", "camt.052")).isEqualTo(NOT_A_STATEMENT);
        assertThat(small("camt.053", "camt.054")).isEqualTo(NOT_A_STATEMENT);
        assertThat(small(" xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"", ""))
                .isEqualTo(NOT_A_STATEMENT);
        assertThat(small("BkToCstmrStmt", "BkToCstmrAcctRpt")).isEqualTo(NOT_A_STATEMENT);
        assertThat(small("Stmt>", "Rpt>")).isEqualTo(NOT_A_STATEMENT);
    }

    @Test
    void aFileWithoutAStatementIsRefused() {
        assertThat(problem(SMALL.replaceAll("<Stmt>.*</Stmt>", "")).kind()).isEqualTo(NOT_A_STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "03", "06", "10", "13"})
    void aVersionThatIsNotKnownIsRefused(String version) {
        assertThat(small("camt.053.001.08", "camt.053.001." + version)).isEqualTo(UNKNOWN_VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Document>",
                "<!DOCTYPE Document SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE Document [<!ENTITY who SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE Document [<!ENTITY % more SYSTEM \"file:///etc/passwd\"> %more;]>"
            })
    void aFileThatDeclaresSignsOfItsOwnIsRefused(String declaration) {
        assertThat(small("<Document", declaration + "<Document")).isEqualTo(DECLARES_ENTITIES);
        assertThat(problem(SMALL.replace("<Document", declaration + "<Document").replace("Zoë", "&who;"))
                        .kind())
                .isEqualTo(DECLARES_ENTITIES);
    }

    @Test
    void aBillionLaughsAreRefusedBeforeTheFirst() {
        var bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">");
        for (var i = 1; i < 10; i++) {
            bomb.append("<!ENTITY lol%d \"%s\">"
                    .formatted(i, "&lol%d;".formatted(i - 1).repeat(10)));
        }

        assertThat(problem(SMALL.replace("<Document", bomb + "]><Document").replace("Zoë", "&lol9;"))
                        .kind())
                .isEqualTo(DECLARES_ENTITIES);
    }

    @Test
    void aSignThatNobodyDeclaredIsRefused() {
        assertThat(small("Zoë", "&who;")).isIn(NOT_XML, DECLARES_ENTITIES);
    }

    @Test
    void nothingOutsideTheFileIsAskedFor() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address =
                    "http://%s:%d/x.dtd".formatted(server.getInetAddress().getHostAddress(), server.getLocalPort());
            for (var declaration : new String[] {
                "<!DOCTYPE Document SYSTEM \"" + address + "\">",
                "<!DOCTYPE Document [<!ENTITY who SYSTEM \"" + address + "\">]>",
                "<!DOCTYPE Document [<!ENTITY % more SYSTEM \"" + address + "\"> %more;]>"
            }) {
                problem(SMALL.replace("<Document", declaration + "<Document").replace("Zoë", "&who;"));
            }
            new HeardLines()
                    .read(SMALL.replace(
                            "<Document",
                            "<?xml-stylesheet href=\"%1$s\"?><Document xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x %1$s\""
                                    .formatted(address)));

            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void onlyEurosAreRead() {
        assertThat(ing(
                                "<Amt Ccy=\"EUR\">50.00</Amt>\n        <CdtDbtInd>",
                                "<Amt Ccy=\"USD\">50.00</Amt>\n        <CdtDbtInd>")
                        .kind())
                .isEqualTo(NOT_IN_EUROS);
        assertThat(small("<Amt Ccy=\"EUR\">0</Amt>", "<Amt Ccy=\"CHF\">0</Amt>"))
                .isEqualTo(NOT_IN_EUROS);
        assertThat(ing("<Ccy>EUR</Ccy>", "<Ccy>CHF</Ccy>").kind()).isEqualTo(NOT_IN_EUROS);
    }

    @Test
    void whatWasPaidInAnotherCurrencyIsReadInEuros() {
        var heard = new HeardLines();

        heard.read(ING.replace(
                "<TxAmt><Amt Ccy=\"EUR\">50.00</Amt></TxAmt>", "<InstdAmt><Amt Ccy=\"SEK\">570</Amt></InstdAmt>"));

        assertThat(heard.lines.getFirst().amount()).isEqualTo(new Euros(5_000));
    }

    @Test
    void entriesThatDoNotMakeTheClosingBalanceAreRefused() {
        var problem = ing("<Amt Ccy=\"EUR\">1128.30</Amt>", "<Amt Ccy=\"EUR\">1128.31</Amt>");

        assertThat(problem.kind()).isEqualTo(WRONG_TOTAL);
        assertThat(problem.difference()).isEqualTo(new Euros(1));
        assertThat(problem.statement()).isEqualTo(1);
        assertThat(problem.entry()).isEqualTo(4);
        assertThat(ing("<Sts>BOOK</Sts>", "<Sts>INFO</Sts>").kind()).isEqualTo(WRONG_TOTAL);
        assertThat(small("<Sts><Cd>BOOK</Cd></Sts>", "")).isEqualTo(WRONG_TOTAL);
        assertThat(problem(SMALL.replaceAll("<Ntry>.*</Ntry>", "")).kind()).isEqualTo(WRONG_TOTAL);
    }

    @Test
    void sumsThatAreNotWhatTheBankSaysAreRefused() {
        assertThat(ing("<Sum>62.50</Sum>", "<Sum>62.51</Sum>")).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(WRONG_TOTAL);
            assertThat(it.difference()).isEqualTo(new Euros(1));
        });
        assertThat(ing("<Sum>184.20</Sum>", "<Sum>0</Sum>").kind()).isEqualTo(WRONG_TOTAL);
        assertThat(ing("<Sum>246.70</Sum>", "<Sum>246.69</Sum>").kind()).isEqualTo(WRONG_TOTAL);
        assertThat(ing("<Sum>62.50</Sum>", "<Sum>62,50</Sum>").kind()).isEqualTo(AMOUNT_NOT_UNDERSTOOD);
    }

    @Test
    void countsThatAreNotWhatTheBankSaysAreRefused() {
        assertThat(ing("<TtlNtries><NbOfNtries>4<", "<TtlNtries><NbOfNtries>5<").kind())
                .isEqualTo(WRONG_COUNT);
        assertThat(ing("<TtlCdtNtries><NbOfNtries>2<", "<TtlCdtNtries><NbOfNtries>3<")
                        .kind())
                .isEqualTo(WRONG_COUNT);
        assertThat(ing("<TtlDbtNtries><NbOfNtries>2<", "<TtlDbtNtries><NbOfNtries>two<")
                        .kind())
                .isEqualTo(WRONG_COUNT);
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() {
        var entry = SMALL.substring(SMALL.indexOf("<Ntry>"), SMALL.indexOf("</Stmt>"));
        var twice = SMALL.replace(entry, entry + entry);

        assertThat(problem(twice)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(SAME_ENTRY_TWICE);
            assertThat(it.entry()).isEqualTo(2);
        });
        assertThat(problem(twice.replace("<AcctSvcrRef>R1</AcctSvcrRef>", "")).kind())
                .isEqualTo(WRONG_TOTAL);
        assertThat(problem(twice.replace("<Ntry>", "<Ntry><NtryRef>7</NtryRef>")
                                .replace("<AcctSvcrRef>R1</AcctSvcrRef>", ""))
                        .kind())
                .isEqualTo(SAME_ENTRY_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONREF", "NOTPROVIDED", ""})
    void entriesThatTheBankGivesNoReferenceAreNeverTheSame(String none) {
        var entry = SMALL.substring(SMALL.indexOf("<Ntry>"), SMALL.indexOf("</Stmt>"));
        var twice = SMALL.replace(
                        "CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">1.50",
                        "CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">3.00")
                .replace(entry, entry + entry)
                .replace("R1", none);

        assertThat(new HeardLines().read(twice)).isInstanceOf(StatementResult.Read.class);
    }

    @Test
    void anEntryThatReturnsOnAnotherDayOfTheFileIsRefused() {
        var statement = SMALL.substring(SMALL.indexOf("<Stmt>"), SMALL.indexOf("</BkToCstmrStmt>"));

        assertThat(problem(SMALL.replace(statement, statement + statement.replace("S1", "S2")))
                        .kind())
                .isEqualTo(SAME_ENTRY_TWICE);
        assertThat(new HeardLines()
                        .read(SMALL.replace(
                                statement,
                                statement + statement.replace("S1", "S2").replace("R1", "R2"))))
                .isInstanceOf(StatementResult.Read.class);
    }

    @Test
    void aStatementThatIsThereTwiceIsRefused() {
        var statement = SMALL.substring(SMALL.indexOf("<Stmt>"), SMALL.indexOf("</BkToCstmrStmt>"));

        assertThat(problem(SMALL.replace(statement, statement + statement.replace("R1", "R2"))))
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(SAME_STATEMENT_TWICE);
                    assertThat(it.statement()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,50", "1.505", "-1.50", "1e3", "NaN", "Infinity", "0x10", "999999999999", "1.50 EUR", "١"})
    void anAmountThatIsNoneIsRefused(String amount) {
        assertThat(small(
                        "<Amt Ccy=\"EUR\">1.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
                        "<Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>"))
                .isEqualTo(AMOUNT_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.50000", "+1.50", "01.50", " 1.50\n"})
    void anAmountMayBeWrittenInMoreWays(String amount) {
        var heard = new HeardLines();

        assertThat(heard.read(SMALL.replace(">1.50<", ">" + amount + "<"))).isInstanceOf(StatementResult.Read.class);
        assertThat(heard.lines.getFirst().amount()).isEqualTo(new Euros(150));
    }

    @Test
    void anAmountThatGoesNoWayIsRefused() {
        assertThat(small("<CdtDbtInd>CRDT</CdtDbtInd><Sts>", "<Sts>")).isEqualTo(AMOUNT_NOT_UNDERSTOOD);
        assertThat(small("<CdtDbtInd>CRDT</CdtDbtInd><Sts>", "<CdtDbtInd>IN</CdtDbtInd><Sts>"))
                .isEqualTo(AMOUNT_NOT_UNDERSTOOD);
        assertThat(small("<Amt Ccy=\"EUR\">1.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>", "<Sts>"))
                .isEqualTo(AMOUNT_NOT_UNDERSTOOD);
        assertThat(small("<Amt Ccy=\"EUR\">1.50", "<Amt>1.50")).isEqualTo(AMOUNT_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "24-11-2026", "20261124", "2026-11-24 and more", "0000-01-01", "9999-01-01"})
    void aDateThatIsNoneIsRefused(String date) {
        assertThat(small("<BookgDt><Dt>2026-11-24</Dt></BookgDt>", "<BookgDt><Dt>" + date + "</Dt></BookgDt>"))
                .isEqualTo(DATE_NOT_UNDERSTOOD);
    }

    @Test
    void anEntryOfNoDayIsRefused() {
        assertThat(small("<BookgDt><Dt>2026-11-24</Dt></BookgDt>", "")).isEqualTo(DATE_NOT_UNDERSTOOD);
        assertThat(small("<Dt><Dt>2026-11-24</Dt></Dt>", "")).isEqualTo(DATE_NOT_UNDERSTOOD);
    }

    @Test
    void aStatementWithoutItsBalancesIsRefused() {
        assertThat(small("OPBD", "OPAV")).isEqualTo(NO_BALANCES);
        assertThat(small("CLBD", "CLAV")).isEqualTo(NO_BALANCES);
        var balances = SMALL.substring(SMALL.indexOf("<Bal>"), SMALL.indexOf("<Ntry>"));
        assertThat(problem(SMALL.replace(balances, "").replace("</Ntry>", "</Ntry>" + balances)))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(NO_BALANCES));
    }

    @Test
    void anAccountThatIsNoIbanIsRefused() {
        assertThat(small("NL20INGB0001234567", "NL21INGB0001234567")).isEqualTo(ACCOUNT_NOT_UNDERSTOOD);
        assertThat(small("<IBAN>NL20INGB0001234567</IBAN>", "<Othr><Id>1234567</Id></Othr>"))
                .isEqualTo(ACCOUNT_NOT_UNDERSTOOD);
        assertThat(problem(SMALL.replaceAll("<Acct>.*</Acct>", "")).kind()).isEqualTo(ACCOUNT_NOT_UNDERSTOOD);
    }

    @Test
    void aStatementWithoutANameIsRefused() {
        assertThat(small("<Id>S1</Id>", "")).isEqualTo(NO_STATEMENT_ID);
        assertThat(small("<Id>S1</Id>", "<Id> </Id>")).isEqualTo(NO_STATEMENT_ID);
    }

    @Test
    void aFileThatCannotBeReadAtAllIsNoAnswer() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                throw new IOException("The disk is gone");
            }
        };

        assertThatThrownBy(() -> Statements.read(broken, new HeardLines()))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is gone");
    }

    /** Whatever happens to a file on its way, it is read, or refused with a reason. */
    @Property(tries = 1_000)
    void aDamagedFileIsReadOrRefused(
            @ForAll @IntRange(max = 5_000) int where, @ForAll byte what, @ForAll @IntRange(max = 20) int gone) {
        var bytes = ING.getBytes(UTF_8);
        var damaged = Arrays.copyOf(bytes, bytes.length - gone);
        damaged[where % damaged.length] = what;

        assertThat(new HeardLines().read(damaged)).isNotNull();
    }

    /** A statement with that in it by which a reader could be led elsewhere. */
    @Property(tries = 300)
    void whateverANameSaysItIsOnlyAName(@ForAll String name) {
        var heard = new HeardLines();
        var escaped = name.replaceAll("[^\\x20-\\ud7ff]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");

        assertThat(heard.read(SMALL.replace("Zoë", escaped))).isInstanceOf(StatementResult.Read.class);
        assertThat(heard.lines.getFirst().name()).hasSizeLessThanOrEqualTo(StatementLine.LONGEST_NAME);
        assertThat(heard.lines.getFirst().amount()).isEqualTo(new Euros(150));
    }
}
