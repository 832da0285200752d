package nl.floreynwijk.faults;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.floreynwijk.notification.FakeSmtp;

/** The mail that a mail server took over from portals that were killed, told apart by its fixed Message-ID. */
final class Deliveries implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([^@]*)@");

    private final FakeSmtp server;
    private final Map<String, Integer> times = new HashMap<>();

    Deliveries() throws IOException {
        this.server = new FakeSmtp(FakeSmtp.Habit.WORKS);
    }

    Map<String, String> settings() {
        return Map.of(
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(server.port()),
                "PORTAL_MAIL_PAUSE", "20ms");
    }

    /** Counts what came since the last time. */
    void count() {
        List<String> accepted = server.accepted();
        for (var left = accepted.size(); left > 0; left--) {
            var id = MESSAGE_ID.matcher(accepted.removeFirst());
            if (!id.find()) {
                throw new IllegalStateException("A mail came without a Message-ID of ours");
            }
            times.merge(id.group(1), 1, Integer::sum);
        }
    }

    /** The mails that came. */
    Set<String> ids() {
        return times.keySet();
    }

    /** How many came once more than they should. */
    int doubled() {
        return times.values().stream().mapToInt(it -> it - 1).sum();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
