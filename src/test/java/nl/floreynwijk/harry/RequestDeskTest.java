package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.NumberedMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office does about requests. */
@PortalTest
class RequestDeskTest {

    @Autowired
    RequestDesk desk;

    @Autowired
    Requests requests;

    @Autowired
    Answers answers;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRequests made;

    @Autowired
    TestSkills skills;

    @Autowired
    HarryExamples examples;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    private AccountId henk = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void sanneIsAtTheDesk() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        ria = made.member("Ria de Wit");
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
    }

    private RequestId askedForShop() {
        var result = desk.askFor(TestRequests.SHOP, TestRequests.plan("De kraan drupt."), List.of());
        assertThat(result).isInstanceOf(AskForResult.Asked.class);
        return ((AskResult.Placed) ((AskForResult.Asked) result).result()).id();
    }

    private int version(RequestId request) {
        return made.row(request).version();
    }

    /** For a member, of the team. */
    private RequestId forTeam() {
        var landlord = examples.landlord("Woningstichting Berk");
        examples.published(
                Optional.of(landlord),
                LocalDate.of(2026, 1, 1),
                List.of(HarryExamples.item("Leiding lekt", Duty.CERTIFIED)));
        return made.asked(
                ria,
                new RequestPlan(
                        Optional.of(
                                new AskedAbout(new Housing.Rented(landlord), new ItemCode("leiding-lekt"), List.of())),
                        Category.SHARED,
                        Client.HOME,
                        "Komt u kijken?",
                        Set.of(Moment.WEEKEND),
                        TestRequests.NOTHING));
    }

    @Test
    void whoItIsForHasToBeClear() {
        assertThat(desk.askFor(
                        new OutsideClient(" ", "12", "", "x", "3812", ""), TestRequests.plan("Kraan."), List.of()))
                .isEqualTo(new AskForResult.Refused(Set.of(OutsideClient.Problem.values()), Set.of()));
        assertThat(desk.askFor(
                        new OutsideClient("a".repeat(81), "06 12 34 56 78", "Dorpsstraat", "9", "3812AC", "Amersfoort"),
                        TestRequests.plan(" "),
                        List.of()))
                .as("both are said at once")
                .isEqualTo(
                        new AskForResult.Refused(Set.of(OutsideClient.Problem.NAME), Set.of(RequestPlan.Problem.TEXT)));
        assertThat(desk.askFor(TestRequests.SHOP, TestRequests.plan(" "), List.of()))
                .isEqualTo(new AskForResult.Asked(new AskResult.Refused(Set.of(RequestPlan.Problem.TEXT))));
    }

    @Test
    void theOfficeSpeaksForAnOutsideClientFromBeginningToEnd() {
        var request = askedForShop();
        made.offered(request, henk);
        assertThat(made.as(henk, () -> jobs.find(request).toString())).doesNotContain("033 46", "+3133", "Dorpsstraat");
        assertThat(answers.writeTo(request, henk, "Kom gerust.")).isEqualTo(new WriteResult.Sent());
        assertThat(requests.choose(request, henk, TestRequests.NOTHING)).isEqualTo(new ChooseResult.Agreed());

        var asker = made.as(henk, () -> jobs.find(request))
                .flatMap(JobDetails::agreement)
                .flatMap(Agreement::asker);
        assertThat(asker)
                .contains(new JobContact(
                        "Bakkerij Yzerdraat",
                        Optional.of("033 4612345"),
                        Optional.of("Dorpsstraat 9, 3812 AC Amersfoort")));
        var tomorrow = clock.instant().plusSeconds(86_400);
        assertThat(jobs.meet(request, tomorrow)).isEqualTo(new JobResult.Taken());
        assertThat(jobs.confirmDone(request, "Dank u wel")).isEqualTo(new JobResult.Taken());
        assertThat(made.mailsTo(henk)).containsExactly("asked", "message", "chosen", "appointment", "done");
        assertThat(made.allMail()).doesNotContain("033 46", "Dorpsstraat", "Yzerdraat");
    }

    @Test
    void theOfficeCancelsForAnOutsideClientAndSaysWhatWentWrong() {
        var request = askedForShop();
        made.offered(request, henk);
        requests.choose(request, henk, TestRequests.NOTHING);

        assertThat(jobs.raiseTrouble(request, "Hij kwam niet.")).isEqualTo(new JobResult.Taken());
        assertThat(desk.decide(request, Verdict.GO_ON, "Hij komt morgen.", version(request)))
                .isEqualTo(new JobResult.Taken());
        assertThat(jobs.cancel(request, "De winkel is dicht.")).isEqualTo(new JobResult.Taken());
        assertThat(made.mailsTo(henk)).endsWith("cancelled");
    }

    @Test
    void theOfficeDoesNotSpeakForAMember() {
        var request = made.asked(ria);
        made.offered(request, henk);
        assertThat(requests.choose(request, henk, TestRequests.NOTHING)).isEqualTo(new ChooseResult.ChangedMeanwhile());
        assertThat(jobs.cancel(request, "Klaar.")).isEqualTo(new JobResult.ChangedMeanwhile());

        made.chosen(request, ria, henk);
        var tomorrow = clock.instant().plusSeconds(86_400);
        assertThat(jobs.meet(request, tomorrow)).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.confirmDone(request, "")).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.raiseTrouble(request, "Ruzie")).isEqualTo(new JobResult.ChangedMeanwhile());
    }

    @Test
    void whoeverSpeaksForAnOutsideClientDoesNotChooseThemselves() {
        var both = made.member("Bo Balie", Role.COORDINATOR);
        made.helps(both, Moment.WEEKEND);
        var request = askedForShop();
        made.offered(request, both);

        assertThat(made.chosen(request, both, both)).isEqualTo(new ChooseResult.ChangedMeanwhile());
        assertThat(made.chosen(request, sanne, both)).isEqualTo(new ChooseResult.Agreed());
        people.signIn(both);
        assertThat(jobs.confirmDone(request, "")).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.raiseTrouble(request, "Niemand thuis.")).isEqualTo(new JobResult.Taken());
        assertThat(desk.decide(request, Verdict.DONE, "Klaar.", version(request)))
                .isEqualTo(new JobResult.ChangedMeanwhile());
    }

    @Test
    void nobodyDecidesAboutWhatTheyAskedThemselves() {
        var both = made.member("Bo Balie", Role.BOARD);
        var request = made.agreed(both, henk);
        made.as(henk, () -> jobs.raiseTrouble(request, "Niemand thuis."));

        assertThat(made.as(both, () -> desk.decide(request, Verdict.DONE, "Klaar.", version(request))))
                .isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.decide(request, Verdict.DONE, "Klaar.", version(request) - 1))
                .isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.decide(request, Verdict.DONE, "Klaar.", version(request)))
                .isEqualTo(new JobResult.Taken());
    }

    @Test
    void whatIsInDoubtGoesOutWhenItWasReadOrIsStopped() {
        var request = made.asked(ria, TestRequests.plan("De vorige klootzak deed het fout."));
        assertThat(desk.waiting()).isEqualTo(1);
        assertThat(board(BoardPart.TO_DO)).extracting(DeskJob::doubts).containsExactly(Set.of(Doubt.ABUSE));
        assertThat(desk.clear(request, version(request) + 1)).isEqualTo(new JobResult.ChangedMeanwhile());

        assertThat(desk.clear(request, version(request))).isEqualTo(new JobResult.Taken());

        assertThat(desk.waiting()).isZero();
        assertThat(made.invited(request)).containsExactly(henk);
        assertThat(made.mailsTo(ria)).containsExactly("cleared");
        assertThat(desk.clear(request, version(request))).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.stop(request, "Dat kan niet.", version(request))).isEqualTo(new JobResult.Taken());
        assertThat(made.mailsTo(ria)).containsExactly("cleared", "cancelled");
        assertThat(made.as(ria, () -> jobs.find(request))
                        .flatMap(JobDetails::ending)
                        .map(Ending::reason))
                .contains("Dat kan niet.");
    }

    private List<DeskJob> board(BoardPart part) {
        return desk.board(part, 0, 10);
    }

    @Test
    void onlyWhoeverIsCertifiedTodayIsSent() {
        var request = forTeam();
        var number = made.numberOf(henk);
        assertThat(desk.send(request, number, TestRequests.NOTHING, version(request)))
                .isEqualTo(new JobResult.NotCertified(Certificate.WATER));
        skills.seen(henk, Certificate.GAS, 10);
        skills.seen(henk, Certificate.WATER, 0);
        clock.advance(Duration.ofDays(1));
        assertThat(desk.send(request, number, TestRequests.NOTHING, version(request)))
                .isEqualTo(new JobResult.NotCertified(Certificate.WATER));
        assertThat(desk.whoMayBeSent(request)).isEmpty();

        var els = made.member("Els Loodgieter");
        skills.seen(els, Certificate.WATER, 0);
        assertThat(desk.whoMayBeSent(request))
                .extracting(NumberedMember::account)
                .containsExactly(els);
        assertThat(desk.nameOf(made.numberOf(els))).contains("Els Loodgieter");
        assertThat(desk.send(request, made.numberOf(els), TestRequests.NOTHING, version(request)))
                .isEqualTo(new JobResult.Taken());

        assertThat(made.row(request).helper()).contains(els);
        assertThat(made.mailsTo(ria)).containsExactly("sent");
        assertThat(made.mailsTo(els)).containsExactly("chosen");
    }

    @Test
    void whoIsSentIsAMemberOtherThanWhoeverAsked() {
        var request = forTeam();
        skills.seen(ria, Certificate.WATER, 10);
        var version = version(request);

        assertThat(desk.send(request, 987_654, TestRequests.NOTHING, version)).isEqualTo(new JobResult.NoSuchMember());
        assertThat(desk.nameOf(987_654)).isEmpty();
        assertThat(desk.send(request, made.numberOf(ria), TestRequests.NOTHING, version))
                .isEqualTo(new JobResult.NoSuchMember());
        assertThat(desk.send(
                        request, made.numberOf(henk), new Ask(Ask.Kind.FIXED, Optional.of(Euros.of(5_000))), version))
                .isEqualTo(new JobResult.NoSum());
        assertThat(desk.send(request, made.numberOf(henk), TestRequests.NOTHING, version + 1))
                .isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.widen(request, version)).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(made.invited(request)).isEmpty();
    }

    @Test
    void theOfficeAsksOthersWithoutWaiting() {
        var evenings = made.member("Els Avond");
        made.helps(evenings, Moment.WEEKDAY_EVENING);
        var request = made.asked(ria);
        assertThat(made.invited(request)).containsExactly(henk);

        assertThat(desk.widen(request, version(request))).isEqualTo(new JobResult.Taken());

        assertThat(made.invited(request)).containsExactly(henk, evenings);
        assertThat(desk.widen(request, version(request))).isEqualTo(new JobResult.Taken());
        assertThat(made.row(request).reached()).isEqualTo(Reached.OFFICE);
        assertThat(desk.waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(BoardPart.class)
    void aPartOfTheBoardTakesOneQuery(BoardPart part) {
        forTeam();
        made.agreed(ria, henk);
        made.asked(ria);
        var stopped = made.asked(ria);
        assertThat(desk.stop(stopped, "Dubbel.", version(stopped))).isEqualTo(new JobResult.Taken());

        assertThat(queries.during(() -> assertThat(board(part)).hasSize(1))).hasSize(1);
    }
}
