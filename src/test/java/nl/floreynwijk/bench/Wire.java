package nl.floreynwijk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A line to the portal that counts what goes through it, whoever in the browser asked for it. */
final class Wire implements AutoCloseable {

    private static final byte[] END_OF_REQUEST_LINE = " HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);

    private final URI portal;
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    Wire(String portal) throws IOException {
        this.portal = URI.create(portal);
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "http://localhost:" + socket.getLocalPort();
    }

    /** What the portal sent, headers and all, since this was asked before. */
    long takeBytes() {
        return bytes.getAndSet(0);
    }

    /** What was asked of it since this was asked before. */
    int takeRequests() {
        return requests.getAndSet(0);
    }

    private void accept() {
        try {
            while (true) {
                var browser = socket.accept();
                var server = new Socket(portal.getHost(), portal.getPort());
                Thread.ofVirtual().start(() -> carry(browser, server, this::countRequests));
                Thread.ofVirtual()
                        .start(() -> carry(server, browser, (_, length, _) -> {
                            bytes.addAndGet(length);
                            return 0;
                        }));
            }
        } catch (SocketException e) {
            // The line was closed: that is how it ends
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Counter {

        /** Counts what passes; takes and gives how far into the end of a request line the last piece ended. */
        int count(byte[] piece, int length, int before);
    }

    private int countRequests(byte[] piece, int length, int before) {
        var matched = before;
        for (var at = 0; at < length; at++) {
            if (piece[at] == END_OF_REQUEST_LINE[matched]) {
                matched++;
            } else {
                matched = piece[at] == END_OF_REQUEST_LINE[0] ? 1 : 0;
            }
            if (matched == END_OF_REQUEST_LINE.length) {
                requests.incrementAndGet();
                matched = 0;
            }
        }
        return matched;
    }

    /** Either side may hang up at any moment, and then the other is hung up on. */
    private static void carry(Socket from, Socket to, Counter counter) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), counter);
        } catch (SocketException e) {
            // One of them hung up
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void carry(InputStream in, OutputStream out, Counter counter) throws IOException {
        var piece = new byte[16_384];
        var state = 0;
        for (var length = in.read(piece); length >= 0; length = in.read(piece)) {
            state = counter.count(piece, length, state);
            out.write(piece, 0, length);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
