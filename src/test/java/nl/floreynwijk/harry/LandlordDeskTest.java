package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.ContactPlan.Problem;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LandlordDeskTest {

    private static final LandlordId ALLIANTIE = LandlordId.random();
    private static final LandlordId PORTAAL = LandlordId.random();
    private static final ContactPlan NOTHING = new ContactPlan("", " ", "", "  ");
    private static final String PAGE = "https://www.portaal.example/reparatie?soort=kraan";

    @Autowired
    LandlordDesk desk;

    @Autowired
    ContactQueries queries;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void sanneIsCoordinator() {
        people.signedIn("sanne", Role.COORDINATOR);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static Price price(long cents) {
        return new Price(new Euros(cents), Optional.empty());
    }

    private TariffResult charge(Cover cover, Price price, LocalDate from) {
        return desk.charge(ALLIANTIE, new TariffPlan(cover, price, from));
    }

    private Optional<LandlordFacts> found(LandlordId landlord) {
        return queries.factsOf(landlord);
    }

    private List<TariffDetails> tariffs(LandlordId landlord) {
        return Optional.ofNullable(desk.all().get(landlord))
                .map(LandlordDetails::tariffs)
                .orElse(List.of());
    }

    private Map<Cover, Price> prices() {
        return found(ALLIANTIE).map(LandlordFacts::prices).orElse(Map.of());
    }

    @Test
    void ofALandlordNothingIsKnownUntilSomebodyWritesItDown() {
        assertThat(found(PORTAAL)).isEmpty();
        assertThat(tariffs(PORTAAL)).isEmpty();
    }

    @Test
    void howALandlordIsReachedIsKeptInOneForm() {
        assertThat(desk.reach(
                        PORTAAL,
                        new ContactPlan("030 - 123 45 67", "0800 0900", " Huur@Portaal.Example ", " " + PAGE + " ")))
                .isEqualTo(new ContactResult.Kept());

        assertThat(found(PORTAAL))
                .contains(new LandlordFacts(
                        Optional.of(new PhoneNumber("+31301234567")),
                        Optional.of(new PhoneNumber("+318000900")),
                        Optional.of(new EmailAddress("huur@portaal.example")),
                        Optional.of(PAGE),
                        Map.of()));
        assertThat(found(ALLIANTIE)).isEmpty();
        assertThat(audit.about(List.of(PORTAAL.toString())))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple(HarryActions.CONTACT_CHANGED, ""));
    }

    @Test
    void whatIsWrittenDownTakesThePlaceOfWhatWasThere() {
        desk.reach(PORTAAL, new ContactPlan("030 123 45 67", "", "huur@portaal.example", PAGE));

        desk.reach(PORTAAL, new ContactPlan("", "030 765 43 21", "", ""));
        assertThat(found(PORTAAL).orElseThrow()).satisfies(it -> {
            assertThat(it.phone()).isEmpty();
            assertThat(it.emergencyPhone()).contains(new PhoneNumber("+31307654321"));
            assertThat(it.email()).isEmpty();
            assertThat(it.page()).isEmpty();
        });

        assertThat(desk.reach(PORTAAL, NOTHING)).isEqualTo(new ContactResult.Kept());
        assertThat(found(PORTAAL)).contains(LandlordFacts.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "12, '', '', '', PHONE",
        "'', bel ons, '', '', EMERGENCY_PHONE",
        "'', '', portaal.example, '', EMAIL",
        "'', '', 'a@b.example\nBcc: c@d.example', '', EMAIL",
        "'', '', '', www.portaal.example, PAGE"
    })
    void whatIsNoneIsRefusedAtItsField(String phone, String emergency, String email, String page, Problem problem) {
        assertThat(desk.reach(PORTAAL, new ContactPlan(phone, emergency, email, page)))
                .isEqualTo(new ContactResult.Refused(Set.of(problem)));
        assertThat(found(PORTAAL)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsKept() {
        assertThat(desk.reach(PORTAAL, new ContactPlan("x", "x", "x", "x")))
                .isEqualTo(new ContactResult.Refused(Set.of(Problem.values())));
        assertThat(audit.about(List.of(PORTAAL.toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portaal.example",
                "javascript:alert(1)",
                "https://",
                "https://portaal",
                "https://portaal.example/met spatie",
                "https://portaal.example/\u202Egpj",
                "https://portaal.nl@boef.example/",
                "https://portaal.example\\@boef.example",
                "ftp://portaal.example",
                "//portaal.example"
            })
    void aPageIsAnAddressThatBeginsWithHttps(String page) {
        assertThat(desk.reach(PORTAAL, new ContactPlan("", "", "", page)))
                .isEqualTo(new ContactResult.Refused(Set.of(Problem.PAGE)));
    }

    @Test
    void anAddressOfAPageHasThreeHundredCharactersAtMost() {
        var page = "https://portaal.example/";

        assertThat(desk.reach(PORTAAL, new ContactPlan("", "", "", page + "a".repeat(300 - page.length()))))
                .isEqualTo(new ContactResult.Kept());
        assertThat(desk.reach(PORTAAL, new ContactPlan("", "", "", page + "a".repeat(301 - page.length()))))
                .isEqualTo(new ContactResult.Refused(Set.of(Problem.PAGE)));
    }

    @Test
    void aSubscriptionCostsWhatIsWrittenDownForToday() {
        var withPion = new Price(Euros.of(8), Optional.of(new Price.Inspection(50, "PION")));

        assertThat(charge(Cover.SERVICE, withPion, today())).isEqualTo(new TariffResult.Kept());
        assertThat(charge(Cover.DRAINS, price(85), today())).isEqualTo(new TariffResult.Kept());

        assertThat(prices()).isEqualTo(Map.of(Cover.SERVICE, withPion, Cover.DRAINS, price(85)));
        assertThat(found(ALLIANTIE).orElseThrow().phone()).isEmpty();
        assertThat(found(PORTAAL)).isEmpty();
        assertThat(audit.about(List.of(ALLIANTIE.toString())))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple(HarryActions.TARIFF_KEPT, "drains"), tuple(HarryActions.TARIFF_KEPT, "service"));
    }

    @Test
    void whatIsNoPriceIsRefused() {
        assertThat(charge(Cover.NONE, price(0), today()))
                .isEqualTo(new TariffResult.Refused(Set.of(TariffPlan.Problem.COVER, TariffPlan.Problem.MONTH)));
        assertThat(tariffs(ALLIANTIE)).isEmpty();
    }

    @Test
    void aNewPriceEndsTheOneBefore() {
        charge(Cover.SERVICE, price(600), today().minusYears(1));
        charge(Cover.DRAINS, price(85), today().minusYears(1));
        charge(Cover.SERVICE, price(661), today().plusDays(2));

        assertThat(tariffs(ALLIANTIE))
                .extracting(TariffDetails::price, TariffDetails::from, TariffDetails::until)
                .containsExactly(
                        tuple(price(661), today().plusDays(2), Optional.empty()),
                        tuple(price(600), today().minusYears(1), Optional.of(today().plusDays(1))),
                        tuple(price(85), today().minusYears(1), Optional.empty()));
    }

    @Test
    void aPriceHoldsOnTheLastOfItsDaysAndTheNextFromTheNextDayOn() {
        charge(Cover.SERVICE, price(600), today());
        var tomorrow = today().plusDays(1);
        charge(Cover.SERVICE, price(661), tomorrow);
        assertThat(prices()).isEqualTo(Map.of(Cover.SERVICE, price(600)));

        clock.advance(
                Duration.between(clock.instant(), DutchTime.beginning(tomorrow)).minusMinutes(1));
        assertThat(prices()).isEqualTo(Map.of(Cover.SERVICE, price(600)));

        clock.advance(Duration.ofMinutes(2));
        assertThat(prices()).isEqualTo(Map.of(Cover.SERVICE, price(661)));
    }

    @Test
    void aPriceFromALaterDayIsNotToldYet() {
        charge(Cover.SERVICE, price(661), today().plusDays(1));

        assertThat(found(ALLIANTIE)).isEmpty();
        assertThat(tariffs(ALLIANTIE)).hasSize(1);
    }

    @Test
    void aPriceThatIsWrittenDownAfterwardsFitsInBetween() {
        charge(Cover.SERVICE, price(500), today().minusYears(2));
        charge(Cover.SERVICE, price(700), today());
        charge(Cover.SERVICE, price(600), today().minusYears(1));

        assertThat(tariffs(ALLIANTIE))
                .extracting(TariffDetails::price, TariffDetails::until)
                .containsExactly(
                        tuple(price(700), Optional.empty()),
                        tuple(price(600), Optional.of(today().minusDays(1))),
                        tuple(price(500), Optional.of(today().minusYears(1).minusDays(1))));
    }

    @Test
    void twoPricesDoNotHoldFromTheSameDay() {
        charge(Cover.SERVICE, price(600), today());

        assertThat(charge(Cover.SERVICE, price(661), today())).isEqualTo(new TariffResult.SameDay());
        assertThat(charge(Cover.DRAINS, price(85), today())).isEqualTo(new TariffResult.Kept());
        assertThat(prices()).containsEntry(Cover.SERVICE, price(600));
    }

    /** One landlord that is reached and charges nothing, one that charges and is not reached, one with both. */
    @Test
    void whatIsKnownOfAllLandlordsIsTheSameAsOfEachOne() {
        var ymere = LandlordId.random();
        desk.reach(PORTAAL, new ContactPlan("030 123 45 67", "", "", PAGE));
        charge(Cover.SERVICE, price(600), today().minusYears(1));
        charge(Cover.SERVICE, price(661), today());
        charge(Cover.SERVICE, price(700), today().plusDays(1));
        charge(Cover.DRAINS, price(85), today().plusDays(1));
        desk.reach(ymere, new ContactPlan("", "0800 0900", "", ""));
        desk.charge(ymere, new TariffPlan(Cover.DRAINS, price(85), today()));

        var all = desk.all();

        assertThat(all).containsOnlyKeys(PORTAAL, ALLIANTIE, ymere);
        assertThat(all).allSatisfy((landlord, details) -> assertThat(details.facts())
                .isEqualTo(found(landlord).orElseThrow()));
    }

    @Test
    void aPriceIsTakenBackAndNothingElseChanges() {
        charge(Cover.SERVICE, price(600), today().minusYears(1));
        charge(Cover.SERVICE, price(6610), today().plusDays(1));
        var wrong = tariffs(ALLIANTIE).getFirst().id();

        desk.forget(wrong);
        desk.forget(wrong);

        assertThat(tariffs(ALLIANTIE))
                .extracting(TariffDetails::price, TariffDetails::until)
                .containsExactly(tuple(price(600), Optional.of(today())));
        assertThat(audit.about(List.of(ALLIANTIE.toString())))
                .extracting(AuditEntry::action)
                .containsExactly(HarryActions.TARIFF_REMOVED, HarryActions.TARIFF_KEPT, HarryActions.TARIFF_KEPT);
    }
}
