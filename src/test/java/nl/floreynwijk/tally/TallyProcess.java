package nl.floreynwijk.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What {@code ./portal tally} took to count a file.
 *
 * @param seconds from its start to its end
 * @param megabytes the most memory it had at any moment; not a number where the system does not tell
 */
record TallyProcess(double seconds, double megabytes) {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double SECOND = 1e9;
    private static final double KIBIBYTES = 1000 / 1.024;

    static TallyProcess of(Path file, Rule rule) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var process = new ProcessBuilder("./portal", "tally", "--json", "--rule", rule.code(), file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var megabytes = Double.NaN;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            megabytes = peak(process.pid(), megabytes);
        }
        var seconds = (System.nanoTime() - began) / SECOND;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(file + " was not counted by " + rule.code());
        }
        return new TallyProcess(seconds, megabytes);
    }

    /** The launcher becomes the Java it starts, so that it is the same process to the end. */
    private static double peak(long process, double known) {
        try {
            var found = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
            return found.find() ? Double.parseDouble(found.group(1)) / KIBIBYTES : known;
        } catch (IOException ended) {
            // Between two looks, or the system tells nothing of processes
            return known;
        }
    }
}
