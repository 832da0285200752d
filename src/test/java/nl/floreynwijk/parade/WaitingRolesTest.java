package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may do what with the waiting list and the lists of the day: each method, tried by a visitor and by each role. */
@PortalTest
class WaitingRolesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 5);
    private static final WaitingWish WISH = new WaitingWish(Category.GOODS, 1, 0, List.of(DAY));

    @Autowired
    WaitingList list;

    @Autowired
    WaitingDesk desk;

    @Autowired
    ParadeLists lists;

    @Autowired
    MarketMessages messages;

    @Autowired
    CheckIns checkIns;

    @Autowired
    PitchCards cards;

    @Autowired
    TestPeople people;

    @Test
    void whoeverIsSignedInWaits() {
        var all = EnumSet.allOf(Role.class);
        onlyFor(all, () -> list.mine(EditionId.random()));
        onlyFor(all, () -> list.join(EditionId.random(), WISH));
        onlyFor(all, () -> list.change(WaitingId.random(), WISH, true));
        onlyFor(all, () -> list.leave(WaitingId.random()));
        onlyFor(all, () -> list.pass(WaitingId.random()));
        onlyFor(all, () -> cards.write(BookingId.random(), OutputStream.nullOutputStream()));
    }

    @Test
    void theOrganiserStepsInAndTheDeskReads() {
        var organiser = EnumSet.of(Role.PARADE_ORGANISER);
        onlyFor(EnumSet.of(Role.PARADE_ORGANISER, Role.COORDINATOR), () -> desk.list(EditionId.random()));
        onlyFor(organiser, () -> desk.freeFor(WaitingId.random()));
        onlyFor(organiser, () -> desk.offer(WaitingId.random(), Set.of(), "Omdat"));
        onlyFor(organiser, () -> desk.remove(WaitingId.random(), "Omdat"));
    }

    @Test
    void theOrganiserTakesTheListsAlongAndWritesToEverybody() {
        var organiser = EnumSet.of(Role.PARADE_ORGANISER);
        var nowhere = OutputStream.nullOutputStream();
        var all = new MessageTo(Optional.empty(), Optional.empty());
        onlyFor(organiser, () -> lists.stalls(EditionId.random(), DAY));
        onlyFor(organiser, () -> lists.power(EditionId.random(), DAY));
        onlyFor(organiser, () -> lists.writePdf(DayList.SERVICES, EditionId.random(), DAY, nowhere));
        onlyFor(organiser, () -> lists.writeXlsx(DayList.SERVICES, EditionId.random(), DAY, nowhere));
        onlyFor(organiser, () -> messages.count(EditionId.random(), all));
        onlyFor(organiser, () -> messages.send(EditionId.random(), all, "Hallo"));
        onlyFor(organiser, () -> cards.writeAll(EditionId.random(), nowhere));
    }

    @Test
    void theOrganiserAndTheDeskSayWhoCame() {
        var both = EnumSet.of(Role.PARADE_ORGANISER, Role.COORDINATOR);
        onlyFor(both, () -> checkIns.day(EditionId.random(), DAY));
        onlyFor(both, () -> checkIns.say(BookingId.random(), DAY, true));
        onlyFor(both, () -> checkIns.takeBack(BookingId.random(), DAY));
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
}
