package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.PortalSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RestoreNoteTest {

    @Autowired
    RestoreNote note;

    @Autowired
    PortalSettings settings;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Test
    void theTrailTellsOnceThatABackupWasPutBack() throws IOException {
        RestoreNote.leave(
                settings.data(),
                new Manifest(
                        1,
                        "0.1.0",
                        Instant.parse("2026-11-24T02:30:00.123456Z"),
                        "11.4.5",
                        List.of(),
                        new TreeMap<>(),
                        ""));

        note.pass();
        note.pass();

        people.signedIn("Lotte", Role.ADMINISTRATOR);
        assertThat(audit.latest(0, 10))
                .filteredOn(it -> it.action().equals(RestoreNote.RESTORED))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.objectName()).isEqualTo("2026-11-24T02:30:00.123456Z");
                    assertThat(it.detail()).isEqualTo("0.1.0");
                    assertThat(it.actor()).isEmpty();
                });
        assertThat(settings.data().resolve("restored.properties")).doesNotExist();
    }
}
