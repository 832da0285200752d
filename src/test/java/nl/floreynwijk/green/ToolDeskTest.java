package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gardener reserves for shifts, hands out, and asks partners for. */
@PortalTest
class ToolDeskTest {

    @Autowired
    ToolDesk desk;

    @Autowired
    ToolRequests requests;

    @Autowired
    Tools tools;

    @Autowired
    ShiftDesk shifts;

    @Autowired
    TestShed shed;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId morning = ShiftId.random();
    private ShiftId afternoon = ShiftId.random();
    private ToolId shears = ToolId.random();

    @BeforeEach
    void gerdaHasFourShears() {
        shed.clear();
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        plot = made.plot(gerda, "Rozenperk");
        morning = planned("Heg snoeien", 9, 12);
        afternoon = planned("Rozen snoeien", 13, 15);
        shears = shed.added(gerda, TestShed.plan("Heggenschaar", 4));
        people.signIn(gerda);
    }

    private ShiftPlan plan(String task, int from, int until) {
        return TestShifts.called(TestShifts.at(made.plan(plot, 5), made.saturday(), from, until), task, "Bij de bank");
    }

    private ShiftId planned(String task, int from, int until) {
        return made.planned(gerda, plan(task, from, until));
    }

    private void reserved(ShiftId shift, int pieces) {
        assertThat(desk.reserve(shift, shears, pieces)).isEqualTo(new ReserveResult.Reserved());
    }

    private int days() {
        return (int) ChronoUnit.DAYS.between(shed.today(), made.saturday());
    }

    @Test
    void aToolIsAddedAndChangedUnderANameOfItsOwn() {
        assertThat(desk.add(TestShed.plan("Heggenschaar", 1))).isEqualTo(new ToolResult.NameTaken());
        assertThat(desk.add(TestShed.plan("", 1))).isEqualTo(new ToolResult.Refused(Set.of(ToolPlan.Problem.NAME)));

        var seen = desk.inventory().tools().getFirst();
        assertThat(desk.change(shears, TestShed.plan("Schaar", 3), seen.version()))
                .isEqualTo(new ToolResult.Kept(shears));
        assertThat(desk.change(shears, TestShed.plan("Schaar", 2), seen.version()))
                .isEqualTo(new ToolResult.ChangedMeanwhile());
        assertThat(desk.inventory().tools().getFirst().plan()).isEqualTo(TestShed.plan("Schaar", 3));
    }

    @Test
    void whatIsOutOfUseIsNotReservedAndCanComeBack() {
        assertThat(made.as(anna, () -> tools.report(shears, 2, "Bot", List.of())))
                .isEqualTo(new BrokenResult.Told());
        desk.leaveUse(shears);
        assertThat(desk.reserve(morning, shears, 1)).isEqualTo(new ReserveResult.Gone());
        assertThat(desk.inventory().broken()).isEmpty();

        var gone = desk.inventory().tools().getFirst();
        assertThat(gone.state()).isEqualTo(ToolState.GONE);
        assertThat(desk.change(shears, gone.plan(), gone.version())).isEqualTo(new ToolResult.Kept(shears));
        reserved(morning, 4);
    }

    @Test
    void atOneTimeNoMoreAreReservedThanThereAre() {
        reserved(morning, 3);
        reserved(afternoon, 4);
        var between = planned("Bladeren harken", 11, 14);

        assertThat(desk.reserve(between, shears, 1))
                .isEqualTo(new ReserveResult.TooFew(new ToolShortage(4, 4, List.of("Heg snoeien", "Rozen snoeien"))));

        reserved(afternoon, 3);
        reserved(between, 1);
        desk.release(afternoon, shears);
        assertThat(desk.reserve(between, shears, 2))
                .isEqualTo(new ReserveResult.TooFew(new ToolShortage(3, 4, List.of("Heg snoeien"))));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.reserve(morning, shears, 0));
    }

    @Test
    void aLoanOnThatDayAndAReservationStandInEachOthersWay() {
        reserved(morning, 3);
        var loan = shed.promised(anna, shears, days(), days());
        assertThat(made.as(anna, () -> tools.borrow(shears, made.saturday(), made.saturday(), 1, true)))
                .isEqualTo(new BorrowResult.TooFew(0));
        assertThat(desk.reserve(afternoon, shears, 4))
                .isEqualTo(new ReserveResult.TooFew(new ToolShortage(1, 4, List.of("Anna T."))));
        desk.back(loan);
        reserved(afternoon, 4);
    }

    @Test
    void aReservationMovesWithItsShiftAndWhatClashesThenIsShown() {
        reserved(morning, 3);
        reserved(afternoon, 3);
        assertThat(desk.inventory().clashes()).isEmpty();

        var moved = shifts.find(afternoon).orElseThrow();
        assertThat(shifts.change(afternoon, plan("Rozen snoeien", 10, 12), Scope.THIS, "", moved.turn()))
                .isInstanceOf(ChangeShiftResult.Changed.class);

        assertThat(desk.inventory().clashes())
                .extracting(ToolClash::task)
                .containsExactlyInAnyOrder("Heg snoeien", "Rozen snoeien");
        assertThat(desk.of(afternoon).reserved().getFirst().shortage())
                .contains(new ToolShortage(3, 4, List.of("Heg snoeien")));
    }

    @Test
    void whatIsCalledOffOrOverHoldsNothing() {
        reserved(morning, 4);
        assertThat(shifts.callOff(morning, Scope.THIS, OffCause.STORM, "Storm", false))
                .isInstanceOf(CallOffResult.CalledOff.class);
        var same = planned("Bladeren harken", 9, 12);
        reserved(same, 4);

        clock.advance(Duration.between(
                clock.instant(), shifts.find(same).orElseThrow().plan().endsAt()));
        assertThat(desk.inventory().tools().getFirst().freeToday()).isEqualTo(4);
        assertThat(desk.reserve(same, shears, 1)).isEqualTo(new ReserveResult.Gone());
    }

    @Test
    void aShiftThatIsTakenOutOfThePlanTakesItsReservationAlong() {
        reserved(morning, 4);
        assertThat(shifts.remove(morning, Scope.THIS)).isEqualTo(new RemoveShiftResult.Removed(1));
        assertThat(desk.inventory().tools().getFirst().needs()).isEmpty();
    }

    @Test
    void whatBreaksIsMissedAtTheShift() {
        reserved(morning, 4);
        assertThat(made.as(anna, () -> tools.report(shears, 1, "Bot", List.of())))
                .isEqualTo(new BrokenResult.Told());
        assertThat(desk.inventory().clashes())
                .extracting(ToolClash::shortage)
                .containsExactly(new ToolShortage(0, 3, List.of()));
        assertThat(made.mailsTo(gerda)).isEmpty();
    }

    @Test
    void aLoanIsHandedOutOnItsDaysAndComesBack() {
        var later = shed.promised(anna, shears, 1, 2);
        assertThat(desk.handOut(later)).isFalse();
        var now = shed.promised(anna, shears, 0, 2);
        assertThat(desk.handOut(now)).isTrue();
        assertThat(desk.handOut(now)).isFalse();
        assertThat(desk.inventory().loans()).extracting(ToolLoan::taken).containsExactly(true, false);

        desk.back(now);
        desk.back(later);
        assertThat(desk.inventory().loans()).isEmpty();
        assertThat(desk.handOut(later)).isFalse();
    }

    @Test
    void aPartnerIsAskedForAShiftOrForDays() {
        var lift = shed.added(gerda, TestShed.capital("Hoogwerker"));
        var asked = (AskResult.Asked) requests.ask(lift, morning, "Met bestuurder");
        assertThat(requests.ask(lift, shed.today(), shed.today().plusDays(1), ""))
                .isInstanceOf(AskResult.Asked.class);
        assertThat(requests.ask(lift, shed.today().minusDays(1), shed.today(), ""))
                .isEqualTo(new AskResult.NoDays());
        assertThat(requests.ask(lift, shed.today(), shed.today().minusDays(1), ""))
                .isEqualTo(new AskResult.NoDays());
        assertThat(requests.ask(lift, morning, "a".repeat(501))).isEqualTo(new AskResult.NoteTooLong(500));
        assertThat(requests.ask(shears, morning, "")).isEqualTo(new AskResult.Gone());
        assertThat(requests.ask(lift, ShiftId.random(), "")).isEqualTo(new AskResult.Gone());
        assertThat(desk.reserve(morning, lift, 1)).isEqualTo(new ReserveResult.Gone());

        assertThat(requests.say(asked.id(), ToolRequest.State.PROMISED, "a".repeat(501)))
                .isFalse();
        assertThat(requests.say(asked.id(), ToolRequest.State.PROMISED, "Om 9 uur"))
                .isTrue();
        assertThat(requests.ahead())
                .extracting(ToolRequest::state)
                .containsExactly(ToolRequest.State.ASKED, ToolRequest.State.PROMISED);
        assertThat(desk.of(morning).requests()).extracting(ToolRequest::note).containsExactly("Om 9 uur");
    }

    @Test
    void whereTheShiftMovedThePartnerHasToBeAskedAgain() {
        var lift = shed.added(gerda, TestShed.capital("Hoogwerker"));
        var asked = (AskResult.Asked) requests.ask(lift, morning, "");
        var seen = shifts.find(morning).orElseThrow();
        assertThat(shifts.change(morning, plan("Heg snoeien", 10, 12), Scope.THIS, "", seen.turn()))
                .isInstanceOf(ChangeShiftResult.Changed.class);

        assertThat(forShift().moved()).isTrue();
        assertThat(requests.say(asked.id(), ToolRequest.State.PROMISED, "")).isTrue();
        assertThat(forShift().moved()).isFalse();
    }

    private ToolRequest.ForShift forShift() {
        return (ToolRequest.ForShift) requests.ahead().getFirst().when();
    }

    @Test
    void threeQueriesTellEverything() {
        reserved(morning, 3);
        assertThat(queries.during(() -> assertThat(desk.inventory().tools()).hasSize(1)))
                .hasSize(3);
        assertThat(queries.during(() -> assertThat(desk.of(morning).reserved()).hasSize(1)))
                .hasSize(3);
    }
}
