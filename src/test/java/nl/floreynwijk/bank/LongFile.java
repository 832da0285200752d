package nl.floreynwijk.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file that is made while it is read, and knows how much of it was. */
class LongFile extends InputStream {

    private final Iterator<String> parts;
    private byte[] part = {};
    private int at;
    private long given;

    LongFile(Stream<String> parts) {
        this.parts = parts.iterator();
    }

    /** The small sample with other entries, each with its number in six digits, and another closing balance. */
    static LongFile of(String entry, int times, String closing) {
        var sample = HeardLines.sample("small-08.xml").replace(">1.50<", ">" + closing + "<");
        var begin = sample.substring(0, sample.indexOf("<Ntry>"));
        var end = sample.substring(sample.indexOf("</Stmt>"));
        return new LongFile(Stream.of(
                        Stream.of(begin),
                        IntStream.rangeClosed(1, times).mapToObj(it -> entry.replace("######", "%06d".formatted(it))),
                        Stream.of(end))
                .flatMap(it -> it));
    }

    @Override
    public int read() throws IOException {
        throw new IOException("Nobody reads byte by byte");
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
        while (at == part.length) {
            if (!parts.hasNext()) {
                return -1;
            }
            part = parts.next().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        var count = Math.min(most, part.length - at);
        System.arraycopy(part, at, bytes, from, count);
        at += count;
        given += count;
        return count;
    }

    /** In bytes. */
    long given() {
        return given;
    }
}
