package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may do what with the programme, and what everybody reads: each method, tried by a visitor and by each role. */
@PortalTest
class ProgrammeRolesTest {

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ParadeGuides guides;

    @Autowired
    FigureDesk figures;

    @Autowired
    FigureFiles files;

    @Autowired
    TestPeople people;

    @Test
    void theOrganiserChangesTheProgrammeAndTheDeskReadsIt() {
        var plan = TestStreet.music("Koor", "Podium", null, 11, 12);
        onlyFor(EnumSet.of(Role.PARADE_ORGANISER, Role.COORDINATOR), () -> desk.of(EditionId.random()));
        onlyFor(EnumSet.of(Role.PARADE_ORGANISER), () -> desk.add(EditionId.random(), plan));
        onlyFor(EnumSet.of(Role.PARADE_ORGANISER), () -> desk.change(ActivityId.random(), plan, 0));
        onlyFor(EnumSet.of(Role.PARADE_ORGANISER), () -> desk.remove(ActivityId.random()));
    }

    private void onlyFor(Set<Role> allowed, ThrowingCallable deed) {
        TestPeople.signOut();
        assertThatThrownBy(deed)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        for (var role : Role.values()) {
            people.signedIn("%s-%d".formatted(role, System.nanoTime()), role);
            if (allowed.contains(role)) {
                assertThatCode(deed).as(role.name()).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(deed).as(role.name()).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void figuresAreForWhoeverMayReadTheMoney() {
        var may = EnumSet.of(Role.PARADE_ORGANISER, Role.TREASURER);
        onlyFor(may, () -> figures.of(EditionId.random()));
        onlyFor(may, () -> files.writeCsv(EditionId.random(), OutputStream.nullOutputStream()));
        onlyFor(may, () -> files.writeXlsx(EditionId.random(), OutputStream.nullOutputStream()));
    }

    @Test
    void everybodyReadsTheMarket() {
        TestPeople.signOut();
        assertThatCode(guides::now).doesNotThrowAnyException();
        assertThat(guides.photo(BookingId.random())).isEmpty();
    }
}
