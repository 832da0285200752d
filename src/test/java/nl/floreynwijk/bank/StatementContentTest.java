package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.BrokenStatements.ING;
import static nl.floreynwijk.bank.BrokenStatements.SMALL;
import static nl.floreynwijk.bank.BrokenStatements.ing;
import static nl.floreynwijk.bank.BrokenStatements.problem;
import static nl.floreynwijk.bank.BrokenStatements.small;
import static nl.floreynwijk.bank.StatementProblem.Kind.ACCOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.AMOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.DATE_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_IN_EUROS;
import static nl.floreynwijk.bank.StatementProblem.Kind.NO_BALANCES;
import static nl.floreynwijk.bank.StatementProblem.Kind.NO_STATEMENT_ID;
import static nl.floreynwijk.bank.StatementProblem.Kind.SAME_ENTRY_TWICE;
import static nl.floreynwijk.bank.StatementProblem.Kind.SAME_STATEMENT_TWICE;
import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_COUNT;
import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements in which something is not what it should be: what that is, and where. */
class StatementContentTest {

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
}
