package nl.floreynwijk.base;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What a stranger sent may be quoted in a line of the log; it makes no line of its own, and does nothing to a terminal. */
class LogLinesTest {

    private static final String HOSTILE =
            "x\n2026-11-26T16:00:00.000Z INFO  - Postman: \u001b[31mnobody wrote this\r\u0085\u2028\u009b2J";
    private static final String HARMLESS = "x 2026-11-26T16:00:00.000Z INFO  - Postman:  [31mnobody wrote this";

    @Test
    void aMessageIsOneLine() throws IOException {
        assertThat(logged(HOSTILE, null).lines())
                .singleElement()
                .asString()
                .contains("Postman: said x 2026-11-26T16:00:00.000Z INFO  - Postman:")
                .doesNotContain("\u001b", "\u0085", "\u2028", "\u009b");
    }

    @Test
    void whatAFailureQuotesIsOneLineToo() throws IOException {
        var failure = new IllegalStateException("Unsupported: " + HOSTILE, new IOException("because of " + HOSTILE));
        failure.addSuppressed(new IOException("besides " + HOSTILE));

        var log = logged("by", failure);

        assertThat(log).doesNotContain("\u001b", "\u0085", "\u2028", "\u009b", "\r");
        assertThat(log.lines().filter(line -> !line.startsWith("\t")))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("Postman: said by"),
                        line -> assertThat(line)
                                .startsWith("java.lang.IllegalStateException: Unsupported: " + HARMLESS),
                        line -> assertThat(line).startsWith("Caused by: java.io.IOException: because of " + HARMLESS));
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("\tSuppressed: java.io.IOException: besides " + HARMLESS));
    }

    private static String logged(String said, @Nullable Throwable failure) throws IOException {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(Objects.requireNonNull(
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"))
                        .getProperty("logging.pattern.console")));
        layout.start();
        return layout.doLayout(new LoggingEvent(
                "", context.getLogger("Postman"), Level.ERROR, "said {}", failure, new Object[] {said}));
    }
}
