package nl.floreynwijk.attachments;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has files of strangers opened in a process beside the portal, one at a time, with a limit to memory and time.
 *
 * <p>A file of a few bytes can unpack to more than there is memory; within the portal that would be everybody's.
 */
@Component
class Inspection {

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OUT_OF_MEMORY = 3;
    private static final int LONGEST_WORD = 100;

    private final Semaphore turn = new Semaphore(1, true);

    Inspection() {}

    /** Empty when it was not this file's turn in time. A picture that is fine is in {@code rewritten}. */
    Optional<Finding> of(AttachmentType type, Path file, Path rewritten) {
        try {
            if (!turn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(run(type, file, rewritten));
            } finally {
                turn.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Finding run(AttachmentType type, Path file, Path rewritten)
            throws IOException, InterruptedException {
        var process = start(type, file, rewritten);
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return Finding.UNREADABLE;
            }
            if (process.exitValue() != 0) {
                warn(process.exitValue());
                return Finding.UNREADABLE;
            }
            var word = process.getInputStream().readNBytes(LONGEST_WORD);
            return Finding.valueOf(new String(word, StandardCharsets.US_ASCII).strip());
        } finally {
            process.destroyForcibly();
        }
    }

    private static void warn(int exitValue) {
        if (exitValue != OUT_OF_MEMORY) {
            LOG.warn("The program that looks into attached files ended with {}, and the file was refused", exitValue);
        }
    }

    /** Without the portal's surroundings, which hold its passwords. */
    private static Process start(AttachmentType type, Path file, Path rewritten) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        Inspector.class.getName(),
                        type.name(),
                        file.toAbsolutePath().toString(),
                        rewritten.toAbsolutePath().toString()))
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private static String classPath() {
        return Stream.of(Inspector.class, Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)
                .map(Inspection::placeOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
