package nl.floreynwijk.tally;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code ./portal tally}: counts elections in files, without the portal or a database.
 *
 * <p>What came of it goes to the standard output, what is wrong to the standard error. It ends with 2 where a file or an
 * option was wrong; other files are counted all the same.
 */
public final class TallyCommand {

    private static final int WRONG = 2;

    private final TallyTexts texts;
    private final PrintWriter out;
    private final PrintWriter errors;
    private boolean failed;

    TallyCommand(TallyTexts texts, PrintWriter out, PrintWriter errors) {
        this.texts = texts;
        this.out = out;
        this.errors = errors;
    }

    /** Ends the program with 0, or with 2 where something was wrong. */
    public static void main(String[] words) {
        var out = utf8(FileDescriptor.out);
        var errors = utf8(FileDescriptor.err);
        var code = new TallyCommand(new TallyTexts(language()), out, errors).run(words);
        errors.flush();
        System.exit(code);
    }

    /** Dutch where the system speaks it, by the variables of POSIX in their order. */
    private static Locale language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(it -> System.getenv().getOrDefault(it, ""))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .map(it -> it.startsWith("nl") ? Locale.of("nl") : Locale.ENGLISH)
                .orElseGet(Locale::getDefault);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    int run(String... words) {
        try {
            run(TallyArguments.of(words));
        } catch (BadArguments bad) {
            say(bad.in(texts) + " " + texts.of("tally.command.see-help"));
        }
        if (out.checkError()) {
            say(texts.of("tally.command.not-written"));
        }
        return failed ? WRONG : 0;
    }

    private void run(TallyArguments arguments) {
        if (arguments.isHelp()) {
            out.println(texts.of("tally.command.help"));
        } else if (arguments.isList()) {
            Arrays.stream(Rule.values()).forEach(it -> out.printf("%-22s  %s%n", it.code(), sentence(it)));
        } else {
            arguments.files().forEach(it -> count(it, arguments));
        }
    }

    private String sentence(Rule rule) {
        return texts.of("tally.rule." + rule.code());
    }

    private void count(Path file, TallyArguments arguments) {
        try (var stream = Files.newInputStream(file)) {
            switch (PbReader.read(stream)) {
                case PbResult.Refused(var defects) -> {
                    failed = true;
                    defects.forEach(it -> errors.println(words(file, it)));
                }
                case PbResult.Read(var election, var remarks) -> {
                    remarks.forEach(it -> errors.println(words(file, it)));
                    arguments.rules().forEach(it -> count(file, election, it, arguments));
                }
            }
        } catch (IOException e) {
            say(texts.of(reason(file), file));
        } catch (OutOfMemoryError e) {
            say(texts.of("tally.command.too-large-to-read", file));
        }
        errors.flush();
    }

    private static String reason(Path file) {
        if (Files.notExists(file)) {
            return "tally.command.not-there";
        }
        return Files.isDirectory(file) ? "tally.command.folder" : "tally.command.unreadable";
    }

    private void count(Path file, Election election, Rule rule, TallyArguments arguments) {
        try {
            var result = Tally.count(election, arguments.changed(rule, election), arguments.lot(election));
            if (arguments.isJson()) {
                out.println(TallyJson.of(file.getFileName().toString(), rule, result));
            } else {
                out.println(TallyReport.of(rule, arguments.word(), result, texts));
            }
        } catch (BadArguments bad) {
            say(texts.of("tally.command.not-counted", file, rule.code(), bad.in(texts)));
        } catch (TooLargeException | OutOfMemoryError e) {
            say(texts.of("tally.command.not-counted", file, rule.code(), texts.of("tally.command.too-large")));
        }
        out.flush();
    }

    private String words(Path file, PbDefect defect) {
        return TallyTexts.harmless("%s:%d:%d: %s"
                .formatted(
                        file,
                        defect.line(),
                        defect.column(),
                        texts.of("tally.defect." + defect.kind(), defect.value())));
    }

    private void say(String words) {
        failed = true;
        errors.println(TallyTexts.harmless("tally: " + words));
    }
}
