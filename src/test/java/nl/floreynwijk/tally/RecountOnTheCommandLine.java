package nl.floreynwijk.tally;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** Runs {@code ./portal tally} within a test of another module. */
public final class RecountOnTheCommandLine {

    private RecountOnTheCommandLine() {}

    /**
     * What the command says with these words behind it.
     *
     * @throws IllegalStateException when it says that something is wrong
     */
    public static String of(String... words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var command = new TallyCommand(new TallyTexts(Locale.ENGLISH), new PrintWriter(out), new PrintWriter(errors));
        var code = command.run(words);
        if (code != 0 || !errors.toString().isEmpty()) {
            throw new IllegalStateException(code + ": " + errors);
        }
        return out.toString();
    }
}
