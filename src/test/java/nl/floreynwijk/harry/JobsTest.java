package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What each side of a job sees, and what it may do. */
@PortalTest
class JobsTest {

    @Autowired
    Jobs jobs;

    @Autowired
    Answers answers;

    @Autowired
    RequestDesk desk;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    private AccountId henk = AccountId.random();
    private AccountId piet = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void henkAndPietHelpAndRiaAsks() {
        made.clear();
        henk = made.harry("Henk Xzwaluwstaart");
        piet = made.harry("Piet Jansen");
        ria = made.member("Ria Qvlindervleugel");
        sanne = people.open("Sanne", Role.COORDINATOR);
        people.signIn(ria);
    }

    private Optional<JobDetails> seenBy(AccountId who, RequestId request) {
        return made.as(who, () -> jobs.find(request));
    }

    private String allThat(AccountId who, RequestId request) {
        return made.as(who, () -> jobs.find(request).toString() + jobs.mine());
    }

    /** How the two are reached. */
    private static void assertHidden(String text) {
        assertThat(text)
                .doesNotContain("Qvlindervleugel", "Xzwaluwstaart", "Bomenstraat", "3812AB", "3812 AB")
                .doesNotContain(TestRequests.PHONE, TestRequests.PHONE_KEPT)
                .doesNotContainIgnoringCase("ria@example.org", "henk@example.org");
    }

    @Test
    void howPeopleAreReachedIsReadByTheTwoOfThemOnceTheyAgreed() {
        var request = made.asked(ria);
        made.offered(request, henk);
        made.offered(request, piet);
        List.of(ria, henk, piet, sanne).forEach(it -> assertHidden(allThat(it, request)));

        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());

        for (var who : List.of(ria, henk, sanne)) {
            var agreement = seenBy(who, request).orElseThrow().agreement().orElseThrow();
            assertThat(agreement.asker())
                    .contains(new JobContact(
                            "Ria Qvlindervleugel",
                            Optional.of(TestRequests.PHONE),
                            Optional.of("Bomenstraat 77, 3812 AB Amersfoort")));
            assertThat(agreement.other().map(JobContact::name)).contains("Henk Xzwaluwstaart");
            assertThat(agreement.other().flatMap(JobContact::phone)).contains(TestRequests.PHONE);
        }
        assertThat(seenBy(piet, request)).isEmpty();
        assertHidden(made.allMail());
        assertThat(made.mailsTo(henk)).containsExactly("asked", "chosen");
        assertThat(made.mailsTo(piet)).containsExactly("asked", "not-chosen");
    }

    @Test
    void afterItWasCancelledNobodyReadsThatAnyMore() {
        var request = made.agreed(ria, henk);
        assertThat(jobs.cancel(request, "Het is al gemaakt.")).isEqualTo(new JobResult.Taken());

        List.of(ria, henk, sanne).forEach(it -> {
            assertThat(seenBy(it, request)).isPresent();
            assertHidden(allThat(it, request));
        });
        assertThat(seenBy(henk, request).orElseThrow().ending().orElseThrow().reason())
                .isEqualTo("Het is al gemaakt.");
        assertHidden(made.allMail());
    }

    @Test
    void afterItIsDoneTheTwoStillReachEachOther() {
        var request = made.agreed(ria, henk);
        assertThat(jobs.confirmDone(request, "Dank u wel!")).isEqualTo(new JobResult.Taken());

        var seen = seenBy(henk, request).orElseThrow();
        assertThat(seen.agreement().flatMap(Agreement::asker)).isPresent();
        assertThat(seen.ending().orElseThrow().thanks()).isEqualTo("Dank u wel!");
        assertThat(made.mailsTo(henk)).containsExactly("asked", "chosen", "done");
    }

    @Test
    void strangersFindNothingAndChangeNothing() {
        var request = made.agreed(ria, henk);
        var open = made.asked(ria);
        var strangers = List.of(made.member("Bram"), made.harry("Truus"), made.member("Theo", Role.TREASURER));
        for (var stranger : strangers) {
            people.signIn(stranger);
            assertThat(jobs.find(request)).isEmpty();
            assertThat(jobs.find(open)).isEmpty();
            assertThat(jobs.mine()).isEmpty();
            assertChangesNothing(request);
            assertChangesNothing(open);
        }
        people.signIn(piet);
        assertChangesNothing(request);
        var held = made.asked(ria, TestRequests.plan("De vorige klootzak deed het fout."));
        assertThat(jobs.find(held)).isEmpty();
        assertChangesNothing(held);
        assertThat(made.row(request).isAgreed()).isTrue();
        assertThat(made.row(open).isOpen()).isTrue();
    }

    private void assertChangesNothing(RequestId request) {
        assertThat(jobs.meet(request, clock.instant().plusSeconds(60))).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.cancel(request, "Weg ermee")).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.confirmDone(request, "")).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.raiseTrouble(request, "Ruzie")).isEqualTo(new JobResult.ChangedMeanwhile());
    }

    @Test
    void aTreasurerWhoIsNoMemberIsNotLetIn() {
        var request = made.asked(ria);
        people.signedIn("Tom", Role.TREASURER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> jobs.find(request));
    }

    @Test
    void aNeighbourWhomItReachedEndsNothing() {
        var request = made.asked(ria);
        made.offered(request, henk);
        people.signIn(henk);

        assertChangesNothing(request);
        assertThat(made.chosen(request, henk, henk)).isEqualTo(new ChooseResult.ChangedMeanwhile());
    }

    @Test
    void theTermsOnWhichTheyDecideAreThoseThatAreOffered() {
        var request = made.asked(ria);
        made.offered(request, henk);
        made.as(henk, () -> answers.offer(request, new Ask(Ask.Kind.FAVOUR, Optional.empty()), ""));

        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.OfferChanged());
        assertThat(made.chosen(request, ria, piet)).isEqualTo(new ChooseResult.OfferChanged());
        made.offered(request, henk);
        made.offered(request, piet);
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());
        assertThat(made.chosen(request, ria, piet)).isEqualTo(new ChooseResult.ChangedMeanwhile());
    }

    @Test
    void theyMeetAtAMomentThatIsToCome() {
        var request = made.agreed(ria, henk);
        var now = clock.instant();

        assertThat(jobs.meet(request, now.minusSeconds(60))).isInstanceOf(JobResult.NotThen.class);
        assertThat(jobs.meet(request, now.plus(Duration.ofDays(366)))).isInstanceOf(JobResult.NotThen.class);
        assertThat(jobs.meet(request, now.plus(Duration.ofDays(1)))).isEqualTo(new JobResult.Taken());
        assertThat(made.mailsTo(henk)).containsExactly("asked", "chosen", "appointment");
        people.signIn(henk);
        assertThat(jobs.meet(request, now.plus(Duration.ofDays(2)))).isEqualTo(new JobResult.Taken());

        assertThat(made.mailsTo(ria)).containsExactly("offered", "appointment");
        assertThat(jobs.mine().getFirst().appointment()).isPresent();
        assertHidden(made.allMail());
    }

    @Test
    void theHelperCancelsButDoesNotSayThatItIsDone() {
        var request = made.agreed(ria, henk);
        people.signIn(henk);

        assertThat(jobs.confirmDone(request, "")).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(jobs.cancel(request, " ")).isEqualTo(new JobResult.NoWords(Jobs.LONGEST_LINE));
        assertThat(jobs.cancel(request, "Ik ben ziek.")).isEqualTo(new JobResult.Taken());
        assertThat(made.mailsTo(ria)).containsExactly("offered", "cancelled");
        assertThat(jobs.cancel(request, "Ik ben ziek.")).isEqualTo(new JobResult.ChangedMeanwhile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bel 06 12 34 56 78", "ria (at) example (punt) nl", "Mijn BSN is 111222333", "Klootzak!"})
    void thanksAndReasonsHaveNothingThatIsKeptBack(String words) {
        var request = made.agreed(ria, henk);

        assertThat(jobs.confirmDone(request, words)).isInstanceOf(JobResult.WordsRefused.class);
        assertThat(jobs.cancel(request, words)).isInstanceOf(JobResult.WordsRefused.class);
        assertThat(jobs.confirmDone(request, "a".repeat(301))).isEqualTo(new JobResult.NoWords(Jobs.LONGEST_LINE));
        assertThat(made.row(request).isAgreed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GO_ON", "DONE", "STOP"})
    void troubleStopsEverythingUntilTheOfficeDecided(String verdict) {
        var request = made.agreed(ria, henk);
        people.signIn(henk);
        assertThat(jobs.raiseTrouble(request, "a".repeat(10_000)))
                .isEqualTo(new JobResult.NoWords(Jobs.LONGEST_TROUBLE));
        assertThat(jobs.raiseTrouble(request, "Zij deed niet open.")).isEqualTo(new JobResult.Taken());
        assertThat(made.mailsTo(sanne)).containsExactly("trouble-office");
        for (var who : List.of(henk, ria)) {
            people.signIn(who);
            assertChangesNothing(request);
            assertThat(jobs.find(request).orElseThrow().trouble().orElseThrow().byReader())
                    .isEqualTo(who.equals(henk));
        }

        people.signIn(sanne);
        var version = made.row(request).version();
        assertThat(desk.stop(request, "Klaar ermee.", version)).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.decide(request, Verdict.valueOf(verdict), " ", version))
                .isEqualTo(new JobResult.NoWords(RequestDesk.LONGEST_DECISION));
        assertThat(desk.decide(request, Verdict.valueOf(verdict), "Wij spraken u beiden.", version))
                .isEqualTo(new JobResult.Taken());

        var seen = seenBy(ria, request).orElseThrow();
        assertThat(seen.isInTrouble()).isFalse();
        assertThat(seen.trouble().orElseThrow().decision()).contains("Wij spraken u beiden.");
        assertThat(made.mailsTo(ria)).endsWith("trouble", "decided");
        assertThat(made.mailsTo(henk)).endsWith("trouble", "decided");
        people.signIn(ria);
        assertThat(jobs.cancel(request, "Toch niet.") instanceof JobResult.Taken)
                .isEqualTo(verdict.equals("GO_ON"));
    }

    @Test
    void aJobTakesFourQueriesAtMostAndTheListOfThemOne() {
        var open = made.asked(ria);
        made.offered(open, henk);
        var agreed = made.agreed(ria, piet);
        for (var who : List.of(ria, piet, sanne)) {
            people.signIn(who);
            assertThat(queries.during(() -> assertThat(jobs.find(open)).isPresent()))
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(queries.during(() -> assertThat(jobs.find(agreed)).isPresent()))
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(queries.during(jobs::mine)).hasSize(1);
        }
    }

    @Test
    void theListHasWhatTheyAskedWhatTheyDoAndWhatReachesThem() {
        var open = made.asked(ria);
        var agreed = made.agreed(ria, henk);
        made.offered(open, piet);

        assertThat(jobs.mine())
                .extracting(JobSummary::id, JobSummary::side, JobSummary::offers)
                .containsExactlyInAnyOrder(tuple(open, Side.ASKER, 1), tuple(agreed, Side.ASKER, 1));
        people.signIn(henk);
        assertThat(jobs.mine())
                .extracting(JobSummary::id, JobSummary::side, JobSummary::offered)
                .containsExactlyInAnyOrder(tuple(open, Side.ASKED, false), tuple(agreed, Side.HELPER, true));
        people.signIn(piet);
        assertThat(jobs.mine()).extracting(JobSummary::id).containsExactly(open);
    }
}
