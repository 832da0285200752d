package nl.floreynwijk.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps all that is in a file of statements. */
class HeardLines implements StatementSink {

    final List<Statement> statements = new ArrayList<>();
    final List<StatementLine> lines = new ArrayList<>();

    @Override
    public void begin(Statement statement) {
        statements.add(statement);
    }

    @Override
    public void line(StatementLine line) {
        lines.add(line);
    }

    StatementResult read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    StatementResult read(byte[] xml) {
        try {
            return Statements.read(new ByteArrayInputStream(xml), this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file beside the tests. */
    static String sample(String name) {
        try (InputStream file = HeardLines.class.getResourceAsStream("/bank/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
