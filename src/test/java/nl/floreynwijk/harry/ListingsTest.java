package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What members offer, who finds it, and what the office decides about it. */
@PortalTest
class ListingsTest {

    @Autowired
    Listings listings;

    @Autowired
    ListingDesk desk;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    @Autowired
    JdbcClient database;

    private AccountId henk = new AccountId(UUID.randomUUID());

    @BeforeEach
    void signHenkIn() {
        database.sql("delete from harry_listing").update();
        henk = people.signedIn("Henk de Bakker", Role.MEMBER);
    }

    private static ListingPlan plan(String text, Category... categories) {
        return new ListingPlan(
                text,
                Set.of(categories),
                Set.of(Moment.WEEKEND),
                Reach.NEIGHBOURHOOD,
                new Ask(Ask.Kind.NOTHING, Optional.empty()),
                Set.of("nl"),
                "",
                2);
    }

    private OfferHelpResult offer(String text, Category... categories) {
        return listings.offer(
                plan(text, categories), List.of(), false, listings.mine().map(OwnListing::version));
    }

    private List<String> found(String words) {
        return listings.search(new ListingSearch(words, Optional.empty()), 0).listings().stream()
                .map(ListingCard::name)
                .toList();
    }

    @Test
    void whoeverOffersSomethingIsFoundByGivenNameAndOneLetter() {
        assertThat(offer("Ik repareer graag iets met hout.", Category.DOORS)).isEqualTo(new OfferHelpResult.Shown());

        people.signedIn("Ria", Role.MEMBER);
        assertThat(found("")).containsExactly("Henk B.");
    }

    @ParameterizedTest
    @CsvSource({"hout, true", "houd, true", "henk, true", "bakker, false", "gordijn, false", "50% korting_, false"})
    void onesOwnWordsFindIt(String words, boolean isFound) {
        offer("Ik repareer graag iets met hout.", Category.DOORS);

        assertThat(found(words).isEmpty()).isEqualTo(!isFound);
    }

    @Test
    void aWordThatMeansAKindOfWorkFindsWhoeverDoesThat() {
        offer("Ik help graag.", Category.ELECTRICITY);

        assertThat(found("stopkontact")).containsExactly("Henk B.");
        assertThat(found("kraan")).isEmpty();
    }

    @Test
    void aSearchAsksTheDatabaseForTheListThatHoldsAndOnceForListings() {
        offer("Ik help graag.", Category.WATER);
        found("kraan");

        assertThat(queries.during(() -> found("kraan"))).hasSizeLessThanOrEqualTo(2);
        assertThat(queries.during(() -> found(""))).hasSize(1);
    }

    @Test
    void workForAProfessionalIsRefusedWithWhatItIs() {
        assertThat(offer("Ik vervang uw groepenkast.", Category.ELECTRICITY))
                .isInstanceOfSatisfying(OfferHelpResult.WordsRefused.class, it -> assertThat(it.finding())
                        .isInstanceOf(TextFinding.NotForNeighbours.class));
        assertThat(listings.mine()).isEmpty();
    }

    @Test
    void aPhoneNumberIsKeptBackAlsoAmongTheTools() {
        var plan = new ListingPlan(
                "Ik help graag.",
                Set.of(Category.WATER),
                Set.of(Moment.WEEKEND),
                Reach.STREET,
                new Ask(Ask.Kind.FAVOUR, Optional.empty()),
                Set.of("nl"),
                "Bel 06 12 34 56 78",
                2);

        assertThat(listings.offer(plan, List.of(), false, Optional.empty()))
                .isEqualTo(new OfferHelpResult.WordsRefused(new TextFinding.Contact("06 12 34 56 78")));
    }

    @Test
    void whatIsInDoubtIsSeenWhenTheOfficeHasReadIt() {
        assertThat(offer("Alles, behalve de groepenkast.", Category.ELECTRICITY))
                .isEqualTo(new OfferHelpResult.LookedAtFirst(Set.of(Doubt.DUTY)));
        assertThat(listings.mine().orElseThrow().standing()).isEqualTo(OwnListing.Standing.LOOKED_AT);
        people.signedIn("Ria", Role.MEMBER);
        assertThat(found("")).isEmpty();

        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(desk.waiting()).isEqualTo(1);
        var waiting = desk.search("", 0, 10).getFirst();
        assertThat(desk.clear(waiting.card().id(), waiting.version())).isEqualTo(new StopListingResult.Decided());

        people.signIn(henk);
        assertThat(found("")).containsExactly("Henk B.");
        assertThat(mails()).containsExactly("Uw aanbod staat erop");
    }

    @Test
    void whatTheOfficeStoppedComesBackByTheOfficeOnly() {
        offer("Ik help graag.", Category.WATER);
        people.signedIn("Sanne", Role.COORDINATOR);
        var shown = desk.search("", 0, 10).getFirst();
        assertThat(desk.block(shown.card().id(), " ", shown.version()))
                .isEqualTo(new StopListingResult.NoReason(ListingDesk.LONGEST_REASON));
        assertThat(desk.block(shown.card().id(), "Een buur klaagde.", shown.version()))
                .isEqualTo(new StopListingResult.Decided());
        assertThat(desk.clear(shown.card().id(), shown.version())).isEqualTo(new StopListingResult.ChangedMeanwhile());

        people.signIn(henk);
        assertThat(found("")).isEmpty();
        listings.resume();
        assertThat(found("")).isEmpty();
        assertThat(offer("Ik help graag.", Category.WATER)).isEqualTo(new OfferHelpResult.Blocked("Een buur klaagde."));

        people.signedIn("Anna", Role.COORDINATOR);
        var stopped = desk.search("", 0, 10).getFirst();
        desk.unblock(stopped.card().id(), stopped.version());
        people.signIn(henk);
        assertThat(found("")).containsExactly("Henk B.");
    }

    @Test
    void whoeverPausesIsAwayOrStopsIsNotFound() {
        offer("Ik help graag.", Category.WATER);
        var today = DutchTime.day(clock.instant());

        listings.pause();
        assertThat(found("")).isEmpty();
        listings.resume();
        assertThat(found("")).hasSize(1);

        assertThat(listings.beAway(today, today.plusDays(7))).isEqualTo(new AwayResult.Noted());
        assertThat(found("")).isEmpty();
        clock.advance(Duration.ofDays(8));
        assertThat(found("")).hasSize(1);

        listings.end();
        assertThat(found("")).isEmpty();
        offer("Toch maar weer.", Category.WATER);
        assertThat(found("")).hasSize(1);
    }

    @Test
    void nobodyIsAwayUntilBeforeTheyGo() {
        offer("Ik help graag.", Category.WATER);
        var today = DutchTime.day(clock.instant());

        assertThat(listings.beAway(today, today.minusDays(1)))
                .isEqualTo(new AwayResult.NotThoseDays(today, today.plusYears(1)));
        assertThat(listings.beAway(today, today.plusYears(2))).isInstanceOf(AwayResult.NotThoseDays.class);
    }

    @Test
    void whatCannotBeTakenIsSaidAllAtOnce() {
        var plan = new ListingPlan(
                " ",
                Set.of(Category.SHARED),
                Set.of(),
                Reach.STREET,
                new Ask(Ask.Kind.HOURLY, Optional.of(Euros.of(500))),
                Set.of("xx"),
                "",
                21);

        assertThat(listings.offer(plan, List.of(), false, Optional.empty()))
                .isEqualTo(new OfferHelpResult.Refused(Set.of(
                        ListingPlan.Problem.TEXT,
                        ListingPlan.Problem.CATEGORIES,
                        ListingPlan.Problem.MOMENTS,
                        ListingPlan.Problem.ASK,
                        ListingPlan.Problem.LANGUAGES,
                        ListingPlan.Problem.MOST_PER_WEEK)));
    }

    @Test
    void anotherTabThatChangedItIsNotOverwritten() {
        offer("Ik help graag.", Category.WATER);

        assertThat(listings.offer(plan("Anders.", Category.WATER), List.of(), false, Optional.empty()))
                .isEqualTo(new OfferHelpResult.ChangedMeanwhile());
    }

    @Test
    void nobodyButMembersOffersOrSearches() {
        people.signedIn("Grace", Role.RESIDENT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> found(""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> offer("Ik help graag.", Category.WATER));
        people.signedIn("Bram", Role.MEMBER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.search("", 0, 10));
    }

    private List<String> mails() {
        return database.sql("select subject from notification_mail where kind = 'harry.listing' order by created_at")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
