package nl.floreynwijk.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.floreynwijk.bank.BrokenStatements.ING;
import static nl.floreynwijk.bank.BrokenStatements.SMALL;
import static nl.floreynwijk.bank.BrokenStatements.ing;
import static nl.floreynwijk.bank.BrokenStatements.problem;
import static nl.floreynwijk.bank.BrokenStatements.small;
import static nl.floreynwijk.bank.StatementProblem.Kind.CUT_OFF;
import static nl.floreynwijk.bank.StatementProblem.Kind.DECLARES_ENTITIES;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_A_STATEMENT;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_XML;
import static nl.floreynwijk.bank.StatementProblem.Kind.UNKNOWN_VERSION;
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

/** Files that are no statement at all: what is wrong in each, and where. */
class StatementProblemsTest {

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
