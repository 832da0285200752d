package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody without an account comes to a shift by the code on a sign, and comes off it again. */
@PortalTest
class GuestsTest {

    private static final String PHONE = "06 12345678";

    @Autowired
    private Guests guests;

    @Autowired
    private GuestDesk desk;

    @Autowired
    private ShiftDesk shifts;

    @Autowired
    private GuestRounds rounds;

    @Autowired
    private TestShifts made;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        made.clear();
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        plot = made.plot(gerda, "Rozenperk");
        TestPeople.signOut();
    }

    private ShiftId planned(int most) {
        return made.planned(gerda, made.plan(plot, most));
    }

    private static GuestForm piet(int others) {
        return new GuestForm(" Piet de Boer ", PHONE, others, false);
    }

    private GuestResult join(ShiftId shift, GuestForm form) {
        return guests.join(shift, form, visit("", 60));
    }

    private Guests.Visit visit(String trap, int seconds) {
        return new Guests.Visit(trap, clock.instant().minusSeconds(seconds), "192.0.2." + seconds);
    }

    private static String secret(GuestResult result) {
        assertThat(result).isInstanceOf(GuestResult.On.class);
        return ((GuestResult.On) result).secret();
    }

    private DeskShift seenByGerda(ShiftId shift) {
        return made.as(gerda, () -> shifts.find(shift)).orElseThrow();
    }

    @Test
    void aGuestTakesPlacesAndTheGardenerSeesWhoItIs() {
        var shift = planned(4);

        var result = join(shift, piet(1));

        assertThat(result).isInstanceOf(GuestResult.On.class);
        assertThat(made.row(shift).taken()).isEqualTo(2);
        assertThat(seenByGerda(shift).volunteers()).singleElement().satisfies(it -> {
            assertThat(it.name()).contains("Piet de Boer");
            assertThat(it.guest()).isTrue();
            assertThat(it.phone()).contains(new PhoneNumber("+31612345678"));
            assertThat(it.people()).isEqualTo(2);
        });
    }

    @Test
    void theirSecretAddressShowsTheirPlaceAndNobodyElsesDoes() {
        var shift = planned(4);
        var secret = secret(join(shift, piet(0)));

        assertThat(guests.find(secret, "192.0.2.1")).isInstanceOfSatisfying(GuestPlaceResult.Found.class, it -> {
            assertThat(it.place().name()).isEqualTo("Piet de Boer");
            assertThat(it.place().ahead()).isTrue();
        });
        assertThat(guests.find(Token.random().value(), "192.0.2.1")).isEqualTo(new GuestPlaceResult.Unknown());
        assertThat(guests.find("'; drop table green_guest; --", "192.0.2.1")).isEqualTo(new GuestPlaceResult.Unknown());
    }

    @Test
    void whoeverTriesAddressesIsStopped() {
        var tries = IntStream.range(0, 30)
                .mapToObj(_ -> guests.find(Token.random().value(), "198.51.100.7"))
                .toList();

        assertThat(tries.getFirst()).isEqualTo(new GuestPlaceResult.Unknown());
        assertThat(tries.getLast()).isInstanceOf(GuestPlaceResult.TooMany.class);
    }

    @Test
    void whoeverDoesNotComeMakesRoomForTheNextAndIsForgottenAtOnce() {
        var shift = made.planned(gerda, TestShifts.ledBy(made.plan(plot, 1), gerda));
        var secret = secret(join(shift, piet(0)));
        made.queued(shift, anna);

        assertThat(guests.leave(secret)).isTrue();

        assertThat(made.who(shift, SignUpState.OFFERED)).containsExactly(anna);
        assertThat(database.sql("select count(*) from green_guest")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(made.mailTextTo(gerda)).contains("Piet de Boer");
        assertThat(guests.leave(secret)).isFalse();
        assertThat(guests.find(secret, "192.0.2.1")).isEqualTo(new GuestPlaceResult.Unknown());
    }

    @Test
    void nobodyIsAGuestTwiceOnAShift() {
        var shift = planned(4);
        join(shift, piet(0));

        assertThat(join(shift, new GuestForm("Iemand anders", "+31 6 12 34 56 78", 0, false)))
                .isEqualTo(new GuestResult.There());
        assertThat(made.row(shift).taken()).isEqualTo(1);
    }

    @Test
    void whoeverWasTakenOffMayComeBack() {
        var shift = planned(4);
        join(shift, piet(0));
        var whose = seenByGerda(shift).volunteers().getFirst().id();
        made.as(gerda, () -> shifts.takeOff(shift, whose, "U belde dat u ziek bent."));

        assertThat(join(shift, piet(0))).isInstanceOf(GuestResult.On.class);
        assertThat(made.row(shift).taken()).isEqualTo(1);
    }

    @Test
    void thereIsNoPlaceBeforeThoseWhoWaitNorMoreThanAreFree() {
        var shift = planned(2);
        made.signedUp(shift, anna);

        assertThat(join(shift, piet(1))).isEqualTo(new GuestResult.Full(1));
        assertThat(join(shift, piet(0))).isInstanceOf(GuestResult.On.class);
        assertThat(join(shift, new GuestForm("Sjaan", "0612345679", 0, false))).isEqualTo(new GuestResult.Full(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Piet de Boer|06 12 ab 56 78|PHONE
            Piet de Boer|bel mij maar|PHONE
            Piet de Boer|112|PHONE
            123|06 12345678|NAME
            Kijk op www.example.org|06 12345678|NAME
            https://example.org|06 12345678|NAME
            Bel voorbeeld.example|06 12345678|NAME
            """)
    void whatIsNoNameOrNumberIsRefused(String name, String phone, GuestForm.Problem problem) {
        var shift = planned(4);

        assertThat(join(shift, new GuestForm(name, phone, 0, false)))
                .isEqualTo(new GuestResult.Refused(Set.of(problem)));
        assertThat(made.row(shift).taken()).isZero();
    }

    @Test
    void aMachineThatFillsInEverythingOrIsTooQuickIsRefused() {
        var shift = planned(4);

        assertThat(guests.join(shift, piet(0), visit("https://example.org", 60)))
                .isEqualTo(new GuestResult.Machine());
        assertThat(guests.join(shift, piet(0), visit("", 1))).isEqualTo(new GuestResult.Machine());
        assertThat(made.row(shift).taken()).isZero();
    }

    @Test
    void nobodyFillsAShiftWithInventedNumbers() {
        var shift = planned(100);

        var results = IntStream.range(0, 20)
                .mapToObj(it -> guests.join(
                        shift, new GuestForm("Piet", "061234%04d".formatted(it), 0, false), visit("", 60 + it)))
                .toList();

        assertThat(results.getLast()).isInstanceOf(GuestResult.TooMany.class);
        assertThat(made.row(shift).taken()).isEqualTo(8);
    }

    @Test
    void fromOneConnectionThreeJoinAShiftAndWhoeverIsRefusedIsNotCounted() {
        var shift = planned(100);
        join(shift, piet(0));
        IntStream.range(0, 5).forEach(_ -> assertThat(join(shift, piet(0))).isEqualTo(new GuestResult.There()));
        join(shift, new GuestForm("Sjaan", "0612345670", 0, false));
        join(shift, new GuestForm("Wim", "0612345671", 0, false));

        assertThat(join(shift, new GuestForm("Kees", "0612345672", 0, false))).isInstanceOf(GuestResult.TooMany.class);
        assertThat(made.row(shift).taken()).isEqualTo(3);
    }

    @Test
    void aFullShiftDoesNotTellWhoIsOnIt() {
        var shift = planned(1);
        join(shift, piet(0));

        assertThat(join(shift, piet(0))).isEqualTo(new GuestResult.Full(0));
    }

    @Test
    void aGuestIsKnownUntilTheSeasonOfTheShiftIsOverAlsoWhenItMoves() {
        var shift = planned(4);
        join(shift, piet(0));
        var plan = made.row(shift).plan();
        var later = TestShifts.at(plan, plan.day().plusYears(1), 10, 12);

        made.as(gerda, () -> shifts.change(shift, later, Scope.THIS, "", 0));

        assertThat(database.sql("select forget_on from green_guest")
                        .query((row, _) -> row.getObject(1, LocalDate.class))
                        .single())
                .isEqualTo(LocalDate.of(plan.day().getYear() + 2, 1, 1));
    }

    @Test
    void fromOneConnectionComeOnlySoManyForms() {
        var shift = planned(4);
        var wrong = new GuestForm("", "", 0, false);

        var results = IntStream.range(0, 31).mapToObj(_ -> join(shift, wrong)).toList();

        assertThat(results.getFirst()).isInstanceOf(GuestResult.Refused.class);
        assertThat(results.getLast()).isInstanceOf(GuestResult.TooMany.class);
    }

    @Test
    void whatIsForAdultsAsksWhetherTheyAre() {
        var work = new ShiftWork(Heaviness.HEAVY, false, false, true, false, "", "");
        var shift = made.planned(gerda, TestShifts.with(made.plan(plot, 4), work));

        assertThat(join(shift, piet(0))).isEqualTo(new GuestResult.AdultsOnly());
        assertThat(join(shift, new GuestForm("Piet", PHONE, 0, true))).isInstanceOf(GuestResult.On.class);
    }

    @Test
    void aShiftThatIsFarAheadCalledOffOrBegunIsNotForGuests() {
        var far = made.planned(gerda, made.plan(plot, 4).on(made.saturday().plusWeeks(6)));
        var off = planned(4);
        made.calledOff(gerda, off, "Het wordt 36 graden.");

        assertThat(join(far, piet(0))).isEqualTo(new GuestResult.NotAhead());
        assertThat(join(off, piet(0))).isEqualTo(new GuestResult.NotAhead());
        assertThat(join(ShiftId.random(), piet(0))).isEqualTo(new GuestResult.NotAhead());
        assertThat(made.as(gerda, () -> desk.putOn(far, piet(0)))).isInstanceOf(GuestResult.On.class);
    }

    @Test
    void aGuestReadsThatItIsCalledOffAndTheGardenerIsToldToPhone() {
        var shift = planned(4);
        made.signedUp(shift, anna);
        var secret = secret(join(shift, piet(0)));

        assertThat(made.as(gerda, () -> shifts.callOff(shift, Scope.THIS, OffCause.HEAT, "Het wordt 36 graden.", true)))
                .isEqualTo(new CallOffResult.CalledOff(1, 1, 1));
        assertThat(guests.find(secret, "192.0.2.1"))
                .isInstanceOfSatisfying(
                        GuestPlaceResult.Found.class,
                        it -> assertThat(it.place().off()).contains("Het wordt 36 graden."));
        assertThat(guests.leave(secret)).isFalse();
    }

    @Test
    void aPlotShowsTheComingWeeksWithWhatIsFree() {
        var full = planned(1);
        made.signedUp(full, anna);
        made.planned(gerda, made.plan(plot, 4).on(made.saturday().plusWeeks(1)));
        made.planned(gerda, made.plan(plot, 4).on(made.saturday().plusWeeks(6)));

        var found = guests.at(plot).orElseThrow();

        assertThat(found.name()).isEqualTo("Rozenperk");
        assertThat(found.shifts()).extracting(GuestShift::free).containsExactly(0, 4);
        assertThat(guests.at(PlotId.random())).isEmpty();
    }

    @Test
    void afterTheSeasonNameAndNumberAreGoneAndThatSomebodyCameStays() {
        var shift = planned(4);
        join(shift, piet(1));
        database.sql("update green_guest set forget_on = ?")
                .param(DutchTime.day(clock.instant()).plusDays(1))
                .update();

        rounds.forget();
        assertThat(seenByGerda(shift).volunteers().getFirst().name()).contains("Piet de Boer");

        clock.advance(Duration.ofDays(1));
        rounds.forget();
        assertThat(seenByGerda(shift).volunteers().getFirst().name()).isEmpty();
        assertThat(made.row(shift).taken()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-03, 2026-12-20", "2027-01-20, 2027-01-01", "2027-07-01, 2027-01-01"})
    void whoeverCameAlongInTheLastDaysOfAYearIsKnownALittleLonger(LocalDate today, LocalDate first) {
        assertThat(Guest.knownFrom(today)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-05, 2028-01-01", "2027-12-31, 2028-01-14", "2027-12-01, 2028-01-01"})
    void aSeasonIsOverAtNewYearAndNotWithinTwoWeeks(LocalDate day, LocalDate forgotten) {
        assertThat(Guest.forgetOn(day)).isEqualTo(forgotten);
    }
}
