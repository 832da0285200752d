package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.persistence.TableGrants;
import nl.floreynwijk.operation.StatusPart.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class StatusTest {

    @Autowired
    Status status;

    @Autowired
    TableGrants grants;

    @Autowired
    Environment environment;

    @Autowired
    Backups backups;

    @Autowired
    TestDisk disk;

    @Autowired
    TestPeople people;

    @Autowired
    AsPortal asPortal;

    @Autowired
    JdbcClient rows;

    @Autowired
    PortalSettings settings;

    @Autowired
    I18NProvider texts;

    @Autowired
    Clock clock;

    @BeforeEach
    void lotteLooks() {
        disk.pretendPlenty();
        people.signedIn("Lotte", Role.ADMINISTRATOR);
    }

    @AfterEach
    void asItWas() {
        disk.reset();
    }

    @Test
    void anAdministratorIsToldOfEveryPart() {
        assertThat(status.parts(Languages.DUTCH))
                .extracting(StatusPart::title)
                .startsWith("Website", "Database", "Mail", "Back-up", "Boekhouding", "Schijf", "Vaste taken");
        assertThat(status.parts(Languages.ENGLISH))
                .extracting(StatusPart::title)
                .startsWith("Website", "Database", "Mail", "Backup", "Books", "Disk", "Regular jobs");
    }

    @Test
    void nobodyElseIs() {
        for (var role : List.of(Role.COORDINATOR, Role.BOARD, Role.MEMBER)) {
            people.signedIn(role.name(), role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> status.parts(Languages.DUTCH));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(status::concerns);
        }
    }

    @Test
    void theDatabaseIsDescribed() {
        var facts = part("Database").facts();

        assertThat(facts).contains(new Fact("Logboek", "Beschermd"));
        assertThat(facts)
                .extracting(Fact::value)
                .anyMatch(it -> it.matches("MariaDB 11\\.4\\.\\d+, van de website zelf"));
        assertThat(facts).extracting(Fact::value).anyMatch(it -> it.matches("[0-9,]+ ms"));
        assertThat(facts).extracting(Fact::value).anyMatch(it -> it.matches("\\d+ wijzigingen, de laatste op .*"));
    }

    @Test
    void mailWithoutAServerAndMailThatWasGivenUpAreConcerns() {
        rows.sql("update notification_mail set status = 'FAILED'").update();

        assertThat(part("Mail").concerns())
                .extracting(Concern::problem)
                .containsExactly("Er is nog geen mailserver ingesteld.", "Eén mail kon niet worden bezorgd.");
    }

    @Test
    void aFullDiskIsAConcern() {
        disk.pretend(640_000_000, 60_000_000_000L);

        assertThat(part("Schijf").concerns())
                .extracting(Concern::problem)
                .containsExactly("De schijf is bijna vol: nog 640 MB over.");
    }

    @Test
    void aBackupMayNotBeMissingOrOld() {
        var now = clock.instant();

        assertThat(backup().concerns()).extracting(Concern::problem).containsExactly("Er is nog geen back-up gemaakt.");
        backedUp(now.minus(Duration.ofDays(3)));
        assertThat(backup().concerns())
                .extracting(Concern::problem)
                .allMatch(problem -> problem.startsWith("De laatste back-up is van "))
                .hasSize(1);
        backedUp(now.minus(Duration.ofHours(30)));
        assertThat(backup().concerns()).isEmpty();
        assertThat(backup().facts()).contains(new Fact("Bestand", "portal.backup"));
    }

    @Test
    void ofADemoABackupMayBeOldButNotMissing() {
        var demo = new BackupStatusSource(
                backups, new PortalSettings(settings.data(), settings.url(), true), texts, clock);

        assertThat(demo.part(Languages.DUTCH).concerns()).hasSize(1);
        backedUp(clock.instant().minus(Duration.ofDays(3)));
        assertThat(demo.part(Languages.DUTCH).concerns()).isEmpty();
    }

    private StatusPart backup() {
        return new BackupStatusSource(backups, settings, texts, clock).part(Languages.DUTCH);
    }

    private void backedUp(Instant at) {
        rows.sql("""
                        insert into operation_backup (made_at, file_name, bytes, row_count, portal_version)
                        values (?, 'portal.backup', 12000000, 1000, '0.1.0')
                        """).param(at).update();
    }

    @Test
    void whileTheDatabaseIsAwayTheOthersStillTell() {
        StatusSource needsDatabase = _ -> {
            throw new DataAccessResourceFailureException("away");
        };
        StatusSource needsNone = _ -> new StatusPart("Wel", List.of(), List.of(), 99);
        var gone = new JdbcTemplate(
                new DriverManagerDataSource("jdbc:mariadb://127.0.0.1:9/portal?connectTimeout=500", "portal", ""));
        var database = new DatabaseStatusSource(gone, grants, environment, texts);

        var told = new Status(List.of(database, needsDatabase, needsNone), asPortal).parts(Languages.DUTCH);

        assertThat(told).extracting(StatusPart::title).containsExactly("Database", "Wel");
        assertThat(told.getFirst().concerns())
                .extracting(Concern::problem)
                .containsExactly("De database antwoordt niet.");
    }

    @Test
    void thePortalLooksByItselfAndRemembersHowManyConcernsThereAre() {
        status.look();
        var before = status.concerns();
        disk.pretend(640_000_000, 60_000_000_000L);
        status.look();

        assertThat(status.concerns()).isEqualTo(before + 1);
    }

    private StatusPart part(String title) {
        return status.parts(Languages.DUTCH).stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
