package nl.floreynwijk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is alive in the memory of another JVM, asked of it from outside. */
public final class LiveHeap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final ProcessHandle process;

    public LiveHeap(ProcessHandle process) {
        this.process = process;
    }

    /** Bytes of all objects that a full collection leaves. */
    public long bytes() throws IOException, InterruptedException {
        return totalIn(histogram());
    }

    static long totalIn(String histogram) {
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("No histogram of a heap: " + histogram);
        }
        return Long.parseLong(total.group(1));
    }

    /** Counting the living makes the JVM collect first. */
    private String histogram() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException("The portal's heap could not be counted: " + answer);
        }
        return answer;
    }
}
