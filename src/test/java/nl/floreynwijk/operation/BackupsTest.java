package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class BackupsTest {

    @Autowired
    Backups backups;

    @Autowired
    JdbcClient database;

    @Autowired
    TestPeople people;

    @Test
    void anAdministratorSeesTheLastOne() {
        people.signedIn("Lotte", Role.ADMINISTRATOR);
        made("2026-11-23 02:30:00", "monday.zip");
        made("2026-11-24 02:30:00", "tuesday.zip");

        assertThat(backups.latest())
                .contains(new BackupSummary(Instant.parse("2026-11-24T02:30:00Z"), "tuesday.zip", 4096));
    }

    @Test
    void whereNoneWasMadeThereIsNone() {
        people.signedIn("Lotte", Role.ADMINISTRATOR);

        assertThat(backups.latest()).isEmpty();
    }

    @Test
    void nobodyElseSeesThem() {
        people.signedIn("Amina", Role.BOARD, Role.COORDINATOR, Role.MEMBER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(backups::latest);
    }

    @Test
    void whatWasMadeIsNotUnmade() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(database.sql("delete from operation_backup")::update);
    }

    private void made(String at, String file) {
        database.sql("""
                        insert into operation_backup (made_at, file_name, bytes, row_count, portal_version)
                        values (:at, :file, 4096, 30, '0.1.0')
                        """).param("at", at).param("file", file).update();
    }
}
