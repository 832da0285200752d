package nl.floreynwijk.budgets;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;

/** Forgets what is written to it, and looks now and then how much lives in this JVM since the first byte. */
final class HeldMemory extends OutputStream {

    private static final long EVERY = 2_000_000;

    private final long before = living();
    private long most = before;
    private long next = EVERY;
    private long written;
    private int looks;

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void write(int one) {
        count(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count(length);
    }

    private void count(int length) {
        written += length;
        if (written >= next) {
            next += EVERY;
            looks++;
            most = Math.max(most, living());
        }
    }

    long mostBytes() {
        return most - before;
    }

    int looks() {
        return looks;
    }
}
