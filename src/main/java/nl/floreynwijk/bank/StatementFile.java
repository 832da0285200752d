package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_A_STATEMENT;
import static nl.floreynwijk.bank.StatementProblem.Kind.TOO_MANY_STATEMENTS;
import static nl.floreynwijk.bank.StatementProblem.Kind.UNKNOWN_VERSION;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of statements that is being read. */
final class StatementFile {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.(\\d\\d)");
    private static final Set<String> VERSIONS = Set.of("02", "08");

    private final InputStream file;
    private final StatementSink sink;
    private final ReadSoFar before = new ReadSoFar();
    private final List<StatementResult.Counted> statements = new ArrayList<>();
    private int statement;
    private Optional<StatementPart> part = Optional.empty();

    StatementFile(InputStream file, StatementSink sink) {
        this.file = file;
        this.sink = sink;
    }

    StatementResult read() throws IOException {
        try {
            readAll(new BankXml(file));
            return new StatementResult.Read(statements);
        } catch (StatementRefused refused) {
            return new StatementResult.Refused(
                    refused.problem(statement, part.map(StatementPart::entry).orElse(0)));
        }
    }

    private void readAll(BankXml xml) throws IOException, StatementRefused {
        checkVersion(xml);
        xml.children(name -> message(name, xml));
        xml.end();
        if (statements.isEmpty()) {
            throw xml.refused(NOT_A_STATEMENT);
        }
    }

    private static void checkVersion(BankXml xml) throws StatementRefused {
        var version = NAMESPACE.matcher(xml.namespace());
        if (!xml.name().equals("Document") || !version.matches()) {
            throw xml.refused(NOT_A_STATEMENT);
        }
        if (!VERSIONS.contains(version.group(1))) {
            throw xml.refused(UNKNOWN_VERSION);
        }
    }

    private void message(String name, BankXml xml) throws IOException, StatementRefused {
        if (!name.equals("BkToCstmrStmt")) {
            throw xml.refused(NOT_A_STATEMENT);
        }
        xml.children(child -> {
            if (child.equals("Stmt")) {
                statement(xml);
            } else {
                xml.skip();
            }
        });
    }

    private void statement(BankXml xml) throws IOException, StatementRefused {
        statement++;
        if (statement > Statements.MOST_STATEMENTS) {
            throw xml.refused(TOO_MANY_STATEMENTS);
        }
        var now = new StatementPart(xml, sink, before);
        part = Optional.of(now);
        statements.add(now.read());
    }
}
