package nl.floreynwijk.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Statements that are right, and what is wrong with them once something in them is changed. */
final class BrokenStatements {

    static final String SMALL = HeardLines.sample("small-08.xml");
    static final String ING = HeardLines.sample("ing-02.xml");

    private BrokenStatements() {}

    static StatementProblem problem(String xml) {
        return problem(xml.getBytes(UTF_8));
    }

    static StatementProblem problem(byte[] xml) {
        var result = new HeardLines().read(xml);
        assertThat(result).isInstanceOf(StatementResult.Refused.class);
        return ((StatementResult.Refused) result).problem();
    }

    /** What is wrong once the sample is changed, which it must be. */
    static StatementProblem.Kind small(String right, String wrong) {
        assertThat(SMALL).contains(right);
        return problem(SMALL.replace(right, wrong)).kind();
    }

    static StatementProblem ing(String right, String wrong) {
        assertThat(ING).contains(right);
        return problem(ING.replace(right, wrong));
    }
}
