package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the trail calls an evening, and where it leads. */
@PortalTest
class RadAuditNamesTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    AuditPages trail;

    @Autowired
    AuditTrail audit;

    @Autowired
    CardWords words;

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    private AuditEntry newest(Locale language, Role role) {
        people.signedIn("lezer-" + language + role, role);
        return trail.search(AuditSearch.EVERYTHING, language, 0, 20).stream()
                .filter(it -> it.action().equals(RadActions.OPENED))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatStoodOnACardIsSaidInTheLanguageOfWhoeverReads() {
        people.signedIn("Meike", Role.COORDINATOR);
        var evening = made.evening();
        var plan = new CardPlan("Buurttuin", "Samen kweken", Theme.GREEN, Optional.of(Euros.of(1_500)));
        audit.record(RadActions.OPENED, evening.toString(), words.now(evening, plan));

        assertThat(newest(DUTCH, Role.BOARD).detail().replace('\u00a0', ' '))
                .isEqualTo("now=\"Buurttuin, Samen kweken, € 1.500,00");
        assertThat(newest(Locale.ENGLISH, Role.BOARD).detail().replace('\u00a0', ' '))
                .isEqualTo("now=\"Buurttuin, Samen kweken, €1,500.00");
    }

    @Test
    void anEveningHasItsNameAndItsPage() {
        people.signedIn("Meike", Role.COORDINATOR);
        var evening = made.evening();
        audit.record(RadActions.OPENED, evening.toString());

        var told = newest(DUTCH, Role.BOARD);
        assertThat(told.objectName()).isEqualTo("Rad van Floreyn");
        assertThat(told.objectPage()).isEqualTo(Optional.of("/kantoor/rad/" + evening));
        assertThat(newest(Locale.ENGLISH, Role.ADMINISTRATOR).objectPage()).isEmpty();
    }
}
