package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes mail over, or fails at one step in the conversation. */
public class FakeSmtp implements AutoCloseable {

    /** Where it fails. */
    public enum Habit {
        WORKS,
        REFUSES_ADDRESS,
        REFUSES_ADDRESS_FOR_NOW,
        REFUSES_MAIL,
        NEVER_ANSWERS,
        TAKES_ITS_TIME,
        HANGS_UP_BEFORE_SAYING_IT_ACCEPTED,
        HANGS_UP_AFTER_SAYING_IT_ACCEPTED
    }

    private final ServerSocket socket;
    private final AtomicInteger conversations = new AtomicInteger();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final CountDownLatch mailInHand = new CountDownLatch(1);
    private final CountDownLatch timeIsOver = new CountDownLatch(1);
    private volatile Habit habit;

    public FakeSmtp(Habit habit) throws IOException {
        this.habit = habit;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
    }

    public int port() {
        return socket.getLocalPort();
    }

    int conversations() {
        return conversations.get();
    }

    /** The mails it took over, whether or not it managed to say so. */
    public List<String> accepted() {
        return accepted;
    }

    public void become(Habit newHabit) {
        habit = newHabit;
    }

    /** Waits until it has a whole mail and has not said yet that it accepts it. */
    void awaitMailInHand() throws InterruptedException {
        assertThat(mailInHand.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Lets it accept the mail it took its time for. */
    void goOn() {
        timeIsOver.countDown();
    }

    private void answer() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                conversations.incrementAndGet();
                talkWith(client);
            } catch (IOException e) {
                if (!socket.isClosed() && !client(e)) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** The other side may hang up at any moment. */
    private static boolean client(IOException e) {
        return e instanceof SocketException;
    }

    private void talkWith(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = client.getOutputStream();
        if (habit == Habit.NEVER_ANSWERS) {
            in.readLine();
            return;
        }
        say(out, "220 fake");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("DATA")) {
                say(out, "354 go on");
                if (!takeOver(in, out)) {
                    return;
                }
            } else if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, command.startsWith("RCPT") ? answerToAddress() : "250 ok");
            }
        }
    }

    private String answerToAddress() {
        return switch (habit) {
            case REFUSES_ADDRESS -> "550 5.1.1 no such user";
            case REFUSES_ADDRESS_FOR_NOW -> "451 4.7.1 try again later";
            default -> "250 ok";
        };
    }

    /** Whether the conversation goes on; a mail that breaks off is none. */
    private boolean takeOver(BufferedReader in, OutputStream out) throws IOException {
        var mail = new StringBuilder();
        var line = in.readLine();
        for (; line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        if (line == null) {
            return false;
        }
        if (habit == Habit.REFUSES_MAIL) {
            say(out, "554 5.7.1 not this one");
            return true;
        }
        if (habit == Habit.TAKES_ITS_TIME) {
            mailInHand.countDown();
            await(timeIsOver);
        }
        accepted.add(mail.toString());
        if (habit == Habit.HANGS_UP_BEFORE_SAYING_IT_ACCEPTED) {
            return false;
        }
        say(out, "250 accepted");
        return habit != Habit.HANGS_UP_AFTER_SAYING_IT_ACCEPTED;
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
