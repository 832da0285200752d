package nl.floreynwijk;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Holds a process still, as a machine does that has too much to do, and lets it go on. */
public final class Signals {

    private Signals() {}

    public static void freeze(ProcessHandle process) {
        send("STOP", process);
    }

    public static void thaw(ProcessHandle process) {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            var kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
            if (kill.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("The process does not hear " + signal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
