package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking: what is taken, by what it is judged, and to whom it goes. */
@PortalTest
class RequestsTest {

    @Autowired
    Requests requests;

    @Autowired
    Listings listings;

    @Autowired
    TestRequests made;

    @Autowired
    HarryExamples examples;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId henk = AccountId.random();
    private AccountId sanne = AccountId.random();
    private AccountId ria = AccountId.random();

    @BeforeEach
    void henkHelpsAndRiaAsks() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        sanne = people.open("Sanne", Role.COORDINATOR);
        ria = made.member("Ria de Wit");
        people.signIn(ria);
    }

    private AskResult ask(RequestPlan plan, CheckedFile... photos) {
        return requests.ask(plan, Optional.empty(), List.of(photos));
    }

    private AskResult pick(AccountId neighbour) {
        return requests.ask(TestRequests.plan("De kraan drupt."), Optional.of(made.listingOf(neighbour)), List.of());
    }

    private static RequestPlan about(Housing housing, String item) {
        return new RequestPlan(
                Optional.of(new AskedAbout(housing, new ItemCode(item), List.of())),
                Category.SHARED,
                Client.HOME,
                "Komt u kijken?",
                Set.of(Moment.WEEKEND),
                TestRequests.NOTHING);
    }

    private LandlordId landlordWithAList(List<Item> items) {
        return made.as(sanne, () -> {
            var landlord = examples.landlord("Woningstichting Berk");
            examples.published(Optional.of(landlord), LocalDate.of(2026, 1, 1), items);
            return landlord;
        });
    }

    @Test
    void itReachesWhoeverDoesSuchWorkAndNotWhoeverAsks() {
        made.helps(ria, Moment.WEEKEND);

        var result = ask(TestRequests.plan("De kraan in de keuken drupt."));

        assertThat(result).isInstanceOfSatisfying(AskResult.Placed.class, it -> {
            assertThat(it.asked()).isEqualTo(1);
            assertThat(made.invited(it.id())).containsExactly(henk);
        });
        assertThat(made.mailsTo(henk)).containsExactly("asked");
    }

    @Test
    void whoeverHasNoAddressHearsThatFirst() {
        people.signedIn("Bram", Role.MEMBER);

        assertThat(ask(TestRequests.plan("De kraan drupt."))).isEqualTo(new AskResult.NoAddress());
    }

    @Test
    void whatCannotBeTakenIsSaidAllAtOnce() {
        var plan = new RequestPlan(
                Optional.empty(),
                Category.SHARED,
                Client.HOME,
                "a".repeat(10_000),
                Set.of(),
                new Ask(Ask.Kind.HOURLY, Optional.empty()));

        assertThat(requests.ask(plan, Optional.empty(), Collections.nCopies(6, photo())))
                .isEqualTo(new AskResult.Refused(Set.of(RequestPlan.Problem.values())));
        assertThat(ask(TestRequests.plan("De kraan drupt."), TestFiles.checkedPdf(check, "x.pdf")))
                .isEqualTo(new AskResult.Refused(Set.of(RequestPlan.Problem.PHOTOS)));
        assertThat(ask(TestRequests.plan(" "))).isEqualTo(new AskResult.Refused(Set.of(RequestPlan.Problem.TEXT)));
    }

    private CheckedFile photo() {
        return TestFiles.checkedPhoto(check, "kraan.jpg");
    }

    @Test
    void asMuchAsMayBeIsTaken() {
        var plan = new RequestPlan(
                Optional.empty(),
                Category.WATER,
                Client.HOME,
                "Kraan. ".repeat(400).substring(0, RequestPlan.LONGEST_TEXT - 1),
                Set.of(Moment.values()),
                new Ask(Ask.Kind.FIXED, Optional.of(Euros.of(100))));

        assertThat(requests.ask(plan, Optional.empty(), Collections.nCopies(RequestPlan.MOST_PHOTOS, photo())))
                .isInstanceOf(AskResult.Placed.class);
    }

    @Test
    void afterTenThatAreNotOverThereIsNoEleventh() {
        for (var number = 0; number < RequestPlacing.MOST_OPEN; number++) {
            assertThat(ask(TestRequests.plan("De kraan drupt."))).isInstanceOf(AskResult.Placed.class);
        }

        assertThat(ask(TestRequests.plan("De kraan drupt.")))
                .isEqualTo(new AskResult.TooMany(RequestPlacing.MOST_OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bel 06 12 34 56 78", "0 6 1 2 3 4 5 6 7 8", "ria (at) example (punt) nl"})
    void aWayAroundThePortalIsRefused(String text) {
        assertThat(ask(TestRequests.plan(text)))
                .isInstanceOfSatisfying(AskResult.WordsRefused.class, it -> assertThat(it.finding())
                        .isInstanceOf(TextFinding.Contact.class));
    }

    @Test
    void aCitizenNumberIsRefused() {
        assertThat(ask(TestRequests.plan("Mijn BSN is 111222333")))
                .isEqualTo(new AskResult.WordsRefused(new TextFinding.CitizenNumber()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kunt u de groepenkast vervangen?", "Kunt u de groepen kast vervangen?"})
    void workForAProfessionalIsRefusedHoweverItIsWritten(String text) {
        assertThat(ask(TestRequests.plan(text, Category.ELECTRICITY, Moment.WEEKEND)))
                .isInstanceOfSatisfying(AskResult.WordsRefused.class, it -> assertThat(it.finding())
                        .isInstanceOf(TextFinding.NotForNeighbours.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"De vorige klootzak deed het fout.", "De g r o e p e n k a s t vervangen"})
    void whatIsInDoubtReachesNobodyBeforeTheOfficeReadIt(String text) {
        assertThat(ask(TestRequests.plan(text))).isInstanceOfSatisfying(AskResult.LookedAtFirst.class, it -> {
            assertThat(made.invited(it.id())).isEmpty();
            assertThat(made.row(it.id()).state()).isEqualTo(RequestState.HELD);
        });
        assertThat(made.mailsTo(henk)).isEmpty();
    }

    @Test
    void onlyTheOneWhoWasPickedIsAsked() {
        made.harry("Piet Jansen");

        assertThat(pick(henk)).isInstanceOfSatisfying(AskResult.Placed.class, it -> {
            assertThat(made.invited(it.id())).containsExactly(henk);
            assertThat(made.row(it.id()).wanted()).contains(henk);
        });
    }

    @Test
    void whoeverTakesNoWorkCannotBePicked() {
        made.helps(ria, Moment.WEEKEND);
        assertThat(pick(ria)).isEqualTo(new AskResult.PickedIsAway());
        assertThat(requests.ask(TestRequests.plan("De kraan drupt."), Optional.of(ListingId.random()), List.of()))
                .isEqualTo(new AskResult.PickedIsAway());

        made.as(henk, () -> {
            listings.pause();
            return true;
        });
        assertThat(pick(henk)).isEqualTo(new AskResult.PickedIsAway());
        made.as(henk, () -> {
            listings.resume();
            return true;
        });
        made.block(sanne, henk);
        assertThat(pick(henk)).isEqualTo(new AskResult.PickedIsAway());
    }

    @Test
    void whatIsForCertifiedPeopleGoesToTheOfficeAndToNoNeighbour() {
        var landlord = landlordWithAList(List.of(HarryExamples.item("Leiding lekt", Duty.CERTIFIED)));

        var result = ask(about(new Housing.Rented(landlord), "leiding-lekt"));

        assertThat(result).isInstanceOfSatisfying(AskResult.Placed.class, it -> {
            assertThat(it.asked()).isZero();
            assertThat(made.row(it.id()).kind()).isEqualTo(RequestKind.TEAM);
            assertThat(made.row(it.id()).certificate()).contains(Certificate.WATER);
            assertThat(made.row(it.id()).reached()).isEqualTo(Reached.OFFICE);
            assertThat(made.invited(it.id())).isEmpty();
        });
        assertThat(made.mailsTo(sanne)).containsExactly("office");
        assertThat(made.mailsTo(henk)).isEmpty();
    }

    @Test
    void aTenantHearsThatItIsTheLandlordsAndAnOwnerGetsTheTeam() {
        var items = List.of(HarryExamples.item("Verf bladdert", Duty.LANDLORD));
        var landlord = landlordWithAList(items);
        made.as(sanne, () -> examples.published(Optional.empty(), examples.today(), items));

        assertThat(ask(about(new Housing.Rented(landlord), "verf-bladdert")))
                .isInstanceOf(AskResult.ForTheLandlord.class);
        assertThat(ask(about(new Housing.Owned(), "verf-bladdert")))
                .isInstanceOfSatisfying(
                        AskResult.Placed.class,
                        it -> assertThat(made.row(it.id()).kind()).isEqualTo(RequestKind.TEAM));
    }

    @Test
    void whatIsForTheTeamMayBeCalledSoButNotWithAbuse() {
        var landlord = landlordWithAList(List.of(HarryExamples.item("Leiding lekt", Duty.CERTIFIED)));
        var plan = about(new Housing.Rented(landlord), "leiding-lekt");

        assertThat(ask(said(plan, "De groepenkast en de leiding."))).isInstanceOf(AskResult.Placed.class);
        assertThat(ask(said(plan, "De groepenkast, klootzak."))).isInstanceOf(AskResult.LookedAtFirst.class);
    }

    private static RequestPlan said(RequestPlan plan, String text) {
        return new RequestPlan(plan.about(), plan.category(), plan.client(), text, plan.moments(), plan.idea());
    }

    @Test
    void whatIsNotAnsweredYetIsNoRequest() {
        var landlord = landlordWithAList(HarryExamples.some());

        assertThatIllegalArgumentException().isThrownBy(() -> ask(about(new Housing.Rented(landlord), "kraan-drupt")));
    }

    @Test
    void aRequestKeepsTheVersionByWhichItWasJudged() {
        var landlord = landlordWithAList(List.of(HarryExamples.item("Leiding lekt", Duty.TENANT)));
        var request = made.asked(ria, about(new Housing.Rented(landlord), "leiding-lekt"));
        var list = made.row(request).list();

        clock.advance(Duration.ofDays(1));
        made.as(
                sanne,
                () -> examples.published(
                        Optional.of(landlord),
                        examples.today(),
                        List.of(HarryExamples.item("Leiding lekt", Duty.CERTIFIED))));

        assertThat(made.row(request).list()).isEqualTo(list).isPresent();
        assertThat(made.row(request).kind()).isEqualTo(RequestKind.NEIGHBOUR);
        var later = made.asked(ria, about(new Housing.Rented(landlord), "leiding-lekt"));
        assertThat(made.row(later).kind()).isEqualTo(RequestKind.TEAM);
        assertThat(made.row(later).list()).isNotEqualTo(list);
    }
}
