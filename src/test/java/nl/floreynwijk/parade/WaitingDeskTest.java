package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The organiser reads the waiting list and steps in, never in silence. */
@PortalTest
class WaitingDeskTest {

    @Autowired
    WaitingDesk desk;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId meike = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private List<PitchId> pitches = List.of();
    private WaitingId annas = WaitingId.random();
    private WaitingId berts = WaitingId.random();
    private BookingId first = BookingId.random();

    @BeforeEach
    void annaWantsTwoAndBertWantsOneWhichIsTooLongForWhatIsFree() {
        var kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        bert = made.neighbour("Bert Brood");
        edition = parade.edition();
        days = parade.days();
        pitches = parade.pitches(edition, 3);
        first = made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days);
        made.booked(edition, kees, Category.GOODS, pitches.subList(1, 2), days);
        annas = made.waits(edition, anna, new WaitingWish(Category.GOODS, 2, 0, days));
        berts = made.waits(edition, bert, new WaitingWish(Category.GOODS, 1, 400, days));
        meike = people.open("Meike Markt", Role.PARADE_ORGANISER, Role.BOARD);
        people.signIn(meike);
    }

    private WaitingRow row(WaitingId id) {
        return desk.list(edition).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListIsInLineWithWhatEverybodyWants() {
        assertThat(desk.list(edition)).extracting(WaitingRow::name).containsExactly("Anna Appel", "Bert Brood");
        assertThat(row(berts).line()).isEqualTo(2);
        assertThat(row(berts).position()).isEqualTo(2);
        assertThat(row(berts).wish().leastCm()).isEqualTo(400);
        assertThat(row(berts).stepIn()).isEmpty();
    }

    @Test
    void theDeskReadsItAndChangesNothing() {
        people.signedIn("Corrie Kantoor", Role.COORDINATOR);

        assertThat(desk.list(edition)).hasSize(2);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.remove(annas, "Nee"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.offer(annas, Set.copyOf(pitches), "Nee"));
    }

    @Test
    void whoeverIsHelpedOutOfTurnHasAReasonAndANameBesideIt() {
        assertThat(desk.freeFor(berts)).extracting(FreePitch::number).containsExactly("3");

        assertThat(desk.offer(berts, Set.of(pitches.get(2)), "Zijn kraam past op 3 meter"))
                .isEqualTo(new StepInResult.Done());

        assertThat(row(berts).state()).isEqualTo(WaitingState.OFFERED);
        assertThat(row(berts).pitches()).contains("3");
        assertThat(row(berts).until()).isPresent();
        assertThat(row(berts).stepIn()).contains(new WaitingRow.StepIn("Zijn kraam past op 3 meter", "Meike Markt"));
        assertThat(made.mailsTo(bert)).containsExactly("pitch-offered");
        assertThat(audit.latest(0, 1).getFirst().action()).isEqualTo(WaitingActions.OUT_OF_TURN);
        assertThat(audit.latest(0, 1).getFirst().actor()).contains(meike);
    }

    @Test
    void nobodyIsHelpedOutOfTurnWithoutAReasonOrWithWhatIsTaken() {
        var free = Set.of(pitches.get(2));

        assertThat(desk.offer(berts, free, "  ")).isEqualTo(new StepInResult.NoReason(300));
        assertThat(desk.offer(berts, free, "x".repeat(301))).isEqualTo(new StepInResult.NoReason(300));
        assertThat(desk.offer(berts, Set.of(), "Omdat")).isEqualTo(new StepInResult.NotFree());
        assertThat(desk.offer(berts, Set.of(pitches.getFirst()), "Omdat")).isEqualTo(new StepInResult.NotFree());
        assertThat(desk.offer(WaitingId.random(), free, "Omdat")).isEqualTo(new StepInResult.NotWaiting());
        assertThat(row(berts).state()).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void nobodyIsOfferedAPlaceForOneSuchStallTooMany() {
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, 'GOODS', 2)")
                .param(edition.value())
                .update();

        assertThat(desk.offer(berts, Set.of(pitches.get(2)), "Omdat")).isEqualTo(new StepInResult.CategoryFull());
        assertThat(row(berts).state()).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void nobodyIsOfferedAnythingOnceTheMarketBegins() {
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getFirst())));

        assertThat(desk.offer(berts, Set.of(pitches.get(2)), "Omdat")).isEqualTo(new StepInResult.NotBookable());
    }

    @Test
    void whoeverIsRemovedReadsWhyAndItStaysInTheList() {
        assertThat(desk.remove(annas, "Belde zelf af")).isEqualTo(new StepInResult.Done());

        assertThat(row(annas).state()).isEqualTo(WaitingState.LEFT);
        assertThat(row(annas).stepIn()).contains(new WaitingRow.StepIn("Belde zelf af", "Meike Markt"));
        assertThat(row(berts).position()).isEqualTo(1);
        assertThat(made.mailsTo(anna)).containsExactly("waiting-removed");
        assertThat(desk.list(edition)).extracting(WaitingRow::id).containsExactly(berts, annas);
        assertThat(desk.remove(annas, "Nog eens")).isEqualTo(new StepInResult.NotWaiting());
    }

    @Test
    void whoeverIsRemovedWhileTheyThinkItOverMakesRoomForTheNext() {
        made.cancelled(first);
        var carla = made.neighbour("Carla Citroen");
        var carlas = made.waits(edition, carla, new WaitingWish(Category.GOODS, 1, 0, days));
        assertThat(row(annas).state()).isEqualTo(WaitingState.OFFERED);
        var offer = made.offer(annas).id();

        assertThat(desk.remove(annas, "Is gestopt")).isEqualTo(new StepInResult.Done());

        assertThat(made.pitchesOf(offer)).isEmpty();
        assertThat(row(annas).state()).isEqualTo(WaitingState.LEFT);
        assertThat(row(carlas).state()).isEqualTo(WaitingState.OFFERED);
    }
}
