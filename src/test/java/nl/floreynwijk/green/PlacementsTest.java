package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who agrees on placements, who speaks of the goals, and who signs. */
@PortalTest
class PlacementsTest {

    @Autowired
    PlacementDesk desk;

    @Autowired
    Placements placements;

    @Autowired
    VolunteerHours hours;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateChecks checks;

    @Autowired
    Plots plots;

    @Autowired
    TestShifts made;

    @Autowired
    TestHours worked;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private AccountId gerda = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId mehmet = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void riaLooksAfterAPlot() {
        gerda = made.gardener("Gerda Groen");
        ria = made.member("Ria de Wit");
        mehmet = made.member("Mehmet Yilmaz");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        people.signIn(ria);
        plots.join(plot);
        today = DutchTime.day(clock.instant());
        people.signIn(gerda);
    }

    private PlacementPlan plan(PlacementKind kind, Optional<AccountId> mentor) {
        return new PlacementPlan(
                kind,
                "MBO Amersfoort",
                "",
                today.minusDays(10),
                today.plusDays(10),
                Optional.of(3),
                mentor,
                List.of("Snoeien", "Zaaien"));
    }

    private PlacementId agreed() {
        var result = desk.agree(made.numberOf(mehmet), plan(PlacementKind.SCHOOL, Optional.of(ria)));
        assertThat(result).isInstanceOf(PlacementResult.Agreed.class);
        return ((PlacementResult.Agreed) result).id();
    }

    private PlacementId ready() {
        var id = agreed();
        people.signIn(ria);
        assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, "Heel netjes"))
                .isEqualTo(new GoalResult.Said());
        assertThat(placements.judge(id, "Zaaien", GoalStanding.NOT_YET, "")).isEqualTo(new GoalResult.Said());
        clock.advance(Duration.ofDays(10));
        return id;
    }

    private PlacementId signed() {
        var id = ready();
        assertThat(placements.sign(id)).isEqualTo(new SignResult.Signed("Ria de Wit"));
        return id;
    }

    @Test
    void bothHearOfItAndSeeIt() {
        agreed();

        assertThat(made.mailsTo(mehmet)).containsExactly("placement-begins");
        assertThat(made.mailsTo(ria)).containsExactly("placement-mentor");
        people.signIn(mehmet);
        assertThat(hours.mine().placements()).singleElement().satisfies(it -> assertThat(it.mentorName())
                .isEqualTo("Ria de Wit"));
        people.signIn(ria);
        assertThat(placements.mentored()).singleElement().satisfies(it -> assertThat(it.pupilName())
                .isEqualTo("Mehmet Yilmaz"));
        people.signIn(bert);
        assertThat(placements.mentored()).isEmpty();
        assertThat(hours.mine().placements()).isEmpty();
    }

    @Test
    void whatCannotBeAgreedOnIsRefused() {
        assertThat(desk.agree(999_999, plan(PlacementKind.SCHOOL, Optional.of(ria))))
                .isEqualTo(new PlacementResult.NoSuchMember());
        assertThat(desk.agree(made.numberOf(ria), plan(PlacementKind.SCHOOL, Optional.of(ria))))
                .isEqualTo(new PlacementResult.OwnMentor());
        assertThat(desk.agree(made.numberOf(mehmet), plan(PlacementKind.SCHOOL, Optional.of(bert))))
                .isEqualTo(new PlacementResult.Refused(Set.of(PlacementPlan.Problem.MENTOR)));
        assertThat(desk.agree(made.numberOf(mehmet), plan(PlacementKind.SCHOOL, Optional.empty())))
                .isEqualTo(new PlacementResult.Refused(Set.of(PlacementPlan.Problem.MENTOR)));
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void inAYearThereIsRoomForThoseTheGardenerDecidedOn() {
        var year = today.minusDays(10).getYear();
        assertThat(desk.roomIn(year)).containsExactly(PlacementKind.SCHOOL, PlacementKind.WORK);
        desk.decide(year, Set.of(PlacementKind.SCHOOL));

        assertThat(desk.agree(made.numberOf(mehmet), plan(PlacementKind.WORK, Optional.of(ria))))
                .isEqualTo(new PlacementResult.NotThatYear(year));
        agreed();
        assertThat(desk.roomIn(year)).containsExactly(PlacementKind.SCHOOL);
        assertThat(desk.roomIn(year + 1)).hasSize(2);
    }

    @Test
    void eachSpeaksForThemselvesAndNobodyElse() {
        var id = agreed();
        people.signIn(mehmet);
        assertThat(placements.tell(id, "Snoeien", "Eerst eng, nu leuk")).isEqualTo(new GoalResult.Said());
        assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, "")).isEqualTo(new GoalResult.NotTheirs());
        assertThat(placements.sign(id)).isEqualTo(new SignResult.NotTheirs());
        people.signIn(ria);
        assertThat(placements.tell(id, "Snoeien", "Zei Ria")).isEqualTo(new GoalResult.NotTheirs());
        assertThat(placements.judge(id, "Bestaat niet", GoalStanding.REACHED, ""))
                .isEqualTo(new GoalResult.NotTheirs());
        for (var stranger : List.of(bert, gerda)) {
            people.signIn(stranger);
            assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, ""))
                    .isEqualTo(new GoalResult.NotTheirs());
            assertThat(placements.tell(id, "Snoeien", "x")).isEqualTo(new GoalResult.NotTheirs());
            assertThat(placements.sign(id)).isEqualTo(new SignResult.NotTheirs());
        }
        assertThat(desk.all().getFirst().goals().getFirst())
                .isEqualTo(new Goal("Snoeien", GoalStanding.OPEN, "", "Eerst eng, nu leuk"));
    }

    @Test
    void wordsHaveAnEnd() {
        var id = agreed();
        people.signIn(mehmet);

        assertThat(placements.tell(id, "Snoeien", "x".repeat(Goal.LONGEST_WORDS)))
                .isEqualTo(new GoalResult.Said());
        assertThat(placements.tell(id, "Snoeien", "x".repeat(Goal.LONGEST_WORDS + 1)))
                .isEqualTo(new GoalResult.TooLong(Goal.LONGEST_WORDS));
    }

    @Test
    void hoursAreThoseOfItsDays() {
        var id = agreed();
        worked.came(
                worked.shift(plot, "Wieden", clock.instant().minus(Duration.ofDays(2)), Duration.ofHours(2)),
                mehmet,
                1,
                90);
        worked.came(
                worked.shift(plot, "Wieden", clock.instant().minus(Duration.ofDays(30)), Duration.ofHours(2)),
                mehmet,
                1,
                120);
        people.signIn(ria);

        assertThat(placements.mentored())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(id))
                .satisfies(it -> assertThat(it.minutes()).isEqualTo(90))
                .satisfies(it -> assertThat(it.percent()).contains(50))
                .satisfies(it -> assertThat(it.toSign()).isFalse());
        people.signIn(mehmet);
        assertThat(hours.mine().placements().getFirst().minutes()).isEqualTo(90);
    }

    @Test
    void itIsSignedWhenItIsOverAndEverythingWasSaid() {
        var id = agreed();
        people.signIn(ria);
        assertThat(placements.sign(id)).isEqualTo(new SignResult.TooEarly(today.plusDays(10)));
        clock.advance(Duration.ofDays(10));
        assertThat(placements.sign(id)).isEqualTo(new SignResult.Unspoken(2));
        assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, "")).isEqualTo(new GoalResult.Said());
        assertThat(placements.judge(id, "Zaaien", GoalStanding.NOT_YET, "")).isEqualTo(new GoalResult.Said());

        assertThat(placements.mentored().getFirst().toSign()).isTrue();
        assertThat(placements.sign(id)).isEqualTo(new SignResult.Signed("Ria de Wit"));

        assertThat(placements.sign(id)).isEqualTo(new SignResult.Fixed());
        assertThat(placements.judge(id, "Snoeien", GoalStanding.NOT_YET, "")).isEqualTo(new GoalResult.Fixed());
        assertThat(made.mailsTo(mehmet)).containsExactly("placement-begins", "placement-signed");
        people.signIn(mehmet);
        assertThat(placements.tell(id, "Snoeien", "x")).isEqualTo(new GoalResult.Fixed());
        people.signIn(gerda);
        assertThat(desk.end(id)).isFalse();
        assertThat(desk.change(id, plan(PlacementKind.SCHOOL, Optional.of(gerda))))
                .isEqualTo(new PlacementResult.Fixed());
    }

    @Test
    void whoeverActsForAMentorDoesNotSign() {
        var id = ready();
        people.actFor(ria, gerda);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> placements.sign(id));
    }

    @Test
    void anotherMentorTakesOver() {
        var id = agreed();

        assertThat(desk.change(id, plan(PlacementKind.SCHOOL, Optional.of(gerda))))
                .isInstanceOf(PlacementResult.Agreed.class);

        assertThat(made.mailsTo(gerda)).containsExactly("placement-mentor");
        assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, "")).isEqualTo(new GoalResult.Said());
        people.signIn(ria);
        assertThat(placements.mentored()).isEmpty();
    }

    @Test
    void whatWasEndedIsOver() {
        var id = agreed();

        assertThat(desk.end(id)).isTrue();

        assertThat(desk.end(id)).isFalse();
        people.signIn(ria);
        assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, "")).isEqualTo(new GoalResult.Fixed());
        assertThat(placements.sign(id)).isEqualTo(new SignResult.Fixed());
    }

    @Test
    void whatWasSignedIsCertifiedToThePupilOnly() {
        var id = signed();
        assertThat(certificates.ask(id)).isEqualTo(new CertificateResult.NotSigned());
        people.signIn(mehmet);

        var number = ((CertificateResult.Made) certificates.ask(id)).number();

        var check = (CheckResult.Genuine) checks.check(number.text(), "192.0.2.9");
        assertThat(check.signed()).contains(new CheckResult.Signed(2, 1, DutchTime.day(clock.instant())));
        assertThat(check.name()).isEqualTo("Mehmet Yilmaz");
        assertThat(check.toString()).doesNotContain("Ria", "MBO", "netjes");
        assertThat(certificates.ask(id)).isEqualTo(new CertificateResult.Made(number, true));
    }

    @Test
    void whatIsNotSignedIsNotCertified() {
        var id = ready();
        people.signIn(mehmet);

        assertThat(certificates.ask(id)).isEqualTo(new CertificateResult.NotSigned());
    }

    @Test
    void ofAPupilWhoIsForgottenNothingIsLeftButThatTheNumberWasReal() {
        var id = signed();
        people.signIn(mehmet);
        var number = ((CertificateResult.Made) certificates.ask(id)).number();

        events.publishEvent(new AccountErased(mehmet));

        assertThat(checks.check(number.text(), "192.0.2.9")).isEqualTo(new CheckResult.Withdrawn());
        assertThat(database.sql("""
                                select (select count(*) from green_goal) + (select count(*) from green_placement)
                                    + (select count(*) from green_certificate where name <> '' or account_id is not null)
                                """).query(Integer.class).single()).isZero();
    }

    @Test
    void aMentorWhoIsForgottenIsNotNamedAnyMore() {
        signed();

        events.publishEvent(new AccountErased(ria));

        people.signIn(mehmet);
        var mine = hours.mine().placements().getFirst();
        assertThat(mine.mentorName()).isEmpty();
        assertThat(mine.goals().getFirst().remark()).isEqualTo("Heel netjes");
        assertThat(mine.signedAt()).isPresent();
    }

    @Test
    void aMentorWhoLeavesMakesRoomForAnother() {
        agreed();
        database.sql("update membership_member set ended_on = started_on where account_id = ?")
                .param(ria.value())
                .update();

        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), ria));

        assertThat(desk.all().getFirst().mentor()).isEmpty();
    }

    @Test
    void whatWasSignedKeepsTheNameItWasSignedUnder() {
        signed();
        database.sql("update access_account set name = 'Ria Anders' where id = ?")
                .param(ria.value())
                .update();

        events.publishEvent(new AccountRenamed(ria));

        people.signIn(gerda);
        assertThat(desk.all().getFirst().mentorName()).isEqualTo("Ria de Wit");
    }
}
