package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.BATCH_TOO_LARGE;
import static nl.floreynwijk.bank.StatementProblem.Kind.TOO_LARGE;
import static nl.floreynwijk.bank.StatementProblem.Kind.TOO_MANY_ENTRIES;
import static nl.floreynwijk.bank.StatementProblem.Kind.TOO_MANY_STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

/** Large files, as they come and as they are made to do harm. */
class LongStatementsTest {

    private static final String CENT_IN = """
            <Ntry><Amt Ccy="EUR">0.01</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
            <BookgDt><Dt>2026-11-24</Dt></BookgDt><AcctSvcrRef>R######</AcctSvcrRef>\
            <AddtlNtryInf>Jansen &amp; Zn. &lt;info&gt;</AddtlNtryInf></Ntry>
            """;

    private static final int MANY = 100_000;

    /** Counts lines, and how far the file was read ahead of any of them. */
    private static final class Counter implements StatementSink {

        private final LongFile file;
        private int lines;
        private long furthest;

        private Counter(LongFile file) {
            this.file = file;
        }

        @Override
        public void begin(Statement statement) {
            // only lines are counted
        }

        @Override
        public void line(StatementLine line) {
            lines++;
            furthest = Math.max(furthest, file.given() - (long) lines * CENT_IN.length());
        }
    }

    @Test
    void aHundredThousandEntriesAreGivenAsTheyCome() throws IOException {
        var file = LongFile.of(CENT_IN, MANY, "1000.00");
        var counter = new Counter(file);

        var result = Statements.read(file, counter);

        assertThat(result).isInstanceOfSatisfying(StatementResult.Read.class, read -> assertThat(read.statements())
                .extracting(StatementResult.Counted::lines)
                .containsExactly(MANY));
        assertThat(counter.lines).isEqualTo(MANY);
        assertThat(counter.furthest).isLessThan(64 * 1024);
    }

    @Test
    void moreEntriesThanALimitAreRefused() throws IOException {
        var problem = problem(LongFile.of(CENT_IN, Statements.MOST_ENTRIES + 1, "1.50"));

        assertThat(problem.kind()).isEqualTo(TOO_MANY_ENTRIES);
        assertThat(problem.entry()).isEqualTo(Statements.MOST_ENTRIES + 1);
    }

    @Test
    void entriesThatDoNotCountCountForTheLimit() throws IOException {
        var pending = CENT_IN.replace("BOOK<", "PDNG<");

        assertThat(problem(LongFile.of(pending, Statements.MOST_ENTRIES + 1, "1.50"))
                        .kind())
                .isEqualTo(TOO_MANY_ENTRIES);
    }

    @Test
    void moreStatementsThanALimitAreRefused() throws IOException {
        var sample = HeardLines.sample("small-08.xml")
                .replaceAll("<Ntry>.*</Ntry>", "")
                .replace("1.50", "0");
        var statement = sample.substring(sample.indexOf("<Stmt>"), sample.indexOf("</BkToCstmrStmt>"));
        var file = new LongFile(Stream.of(
                        Stream.of(sample.substring(0, sample.indexOf("<Stmt>"))),
                        IntStream.rangeClosed(0, Statements.MOST_STATEMENTS)
                                .mapToObj(it -> statement.replace("S1", "S" + it)))
                .flatMap(it -> it));

        assertThat(problem(file).kind()).isEqualTo(TOO_MANY_STATEMENTS);
    }

    @Test
    void aBatchLargerThanALimitIsRefused() throws IOException {
        var file = new LongFile(Stream.of(
                        Stream.of(before("<Ntry>"), "<Ntry><NtryDtls>"),
                        IntStream.rangeClosed(0, Statements.MOST_IN_BATCH).mapToObj(_ -> "<TxDtls/>"))
                .flatMap(it -> it));

        assertThat(problem(file).kind()).isEqualTo(BATCH_TOO_LARGE);
    }

    @Test
    void aFileThatNeverEndsIsLeftAtALimit() throws IOException {
        var blank = " ".repeat(64 * 1024) + "<x/>";
        var file = new LongFile(Stream.concat(Stream.of(before("<Stmt>")), Stream.generate(() -> blank)));

        assertThat(problem(file).kind()).isEqualTo(TOO_LARGE);
        assertThat(file.given()).isLessThan(Statements.MOST_BYTES + 1024 * 1024);
    }

    @Test
    void aCommentThatNeverEndsIsLeftSooner() throws IOException {
        leftSoon("<!--");
    }

    @Test
    void aTextThatNeverEndsIsLeftSooner() throws IOException {
        leftSoon("<Stmt><Id>");
    }

    @Test
    void aNameThatNeverEndsIsLeftSooner() throws IOException {
        leftSoon("<");
    }

    @Test
    void anAttributeThatNeverEndsIsLeftSooner() throws IOException {
        leftSoon("<Stmt a='");
    }

    @Test
    void aFileAsDeepAsNoBankMakesItIsLeftSooner() throws IOException {
        var file = new LongFile(Stream.concat(Stream.of(before("<Stmt>")), Stream.generate(() -> "<x>")));

        assertThat(problem(file).kind()).isEqualTo(TOO_LARGE);
        assertThat(file.given()).isLessThan(64 * 1024);
    }

    private static void leftSoon(String begin) throws IOException {
        var more = "x".repeat(1024);
        var file = new LongFile(Stream.concat(Stream.of(before("<Stmt>") + begin), Stream.generate(() -> more)));

        assertThat(problem(file).kind()).isIn(TOO_LARGE, StatementProblem.Kind.NOT_XML);
        assertThat(file.given()).isLessThan(2 * 1024 * 1024);
    }

    private static String before(String element) {
        var sample = HeardLines.sample("small-08.xml");
        return sample.substring(0, sample.indexOf(element));
    }

    private static StatementProblem problem(LongFile file) throws IOException {
        var result = Statements.read(file, new Counter(file));
        assertThat(result).isInstanceOf(StatementResult.Refused.class);
        return ((StatementResult.Refused) result).problem();
    }

    @Test
    void amountsOfALongFileAreStillExact() throws IOException {
        var file = LongFile.of(CENT_IN.replace("0.01", "99999999999.99"), MANY, "1.50");

        assertThat(problem(file).difference()).isEqualTo(new Euros(150 - 9_999_999_999_999L * MANY));
    }
}
