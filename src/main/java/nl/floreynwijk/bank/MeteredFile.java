package nl.floreynwijk.bank;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that ends reading where it, or one thing in it, is larger than any bank makes it. */
final class MeteredFile extends FilterInputStream {

    /** No name, text, comment or list of attributes is as long; a reader would keep it all in memory. */
    private static final long LONGEST_PART = 1024 * 1024;

    private long total;
    private long part;
    private boolean ended;
    private boolean tooLarge;
    private Optional<IOException> failure = Optional.empty();

    MeteredFile(InputStream file) {
        super(file);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (total > Statements.MOST_BYTES || part > LONGEST_PART) {
            tooLarge = true;
            throw new IOException("The file is too large");
        }
        try {
            var count = super.read(bytes, from, most);
            ended |= count < 0;
            total += Math.max(count, 0);
            part += Math.max(count, 0);
            return count;
        } catch (IOException broken) {
            failure = Optional.of(broken);
            throw broken;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A part of the file is over, and the next begins. */
    void nextPart() {
        part = 0;
    }

    /** Whether somebody tried to read beyond its end. */
    boolean hasEnded() {
        return ended;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Why it could not be read at all. */
    Optional<IOException> failure() {
        return failure;
    }
}
