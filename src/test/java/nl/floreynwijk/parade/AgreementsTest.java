package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreeing to what is kept: what it costs, who may book as what, and when the organiser looks first. */
@PortalTest
class AgreementsTest {

    @Autowired
    Bookings bookings;

    @Autowired
    Agreements agreements;

    @Autowired
    OwnBookings own;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId anna = AccountId.random();

    @BeforeEach
    void thereIsAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 6);
        days = parade.days();
        anna = people.signedIn("Anna Markt");
    }

    private BookingId held(PitchId... which) {
        return made.held(edition, Category.GOODS, on(days, which));
    }

    private StallForm form(BookingId id) {
        return made.form(id, "Kaas van Jansen", "kaas", Map.of());
    }

    private StallForm formOf(BookingId id, BookerKind kind) {
        return made.form(id, kind, "Kaas van Jansen", "kaas", Map.of());
    }

    @Test
    void theLinesOfThePriceAddUpToItsTotal() {
        var power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        var id = held(pitches.get(0), pitches.get(1));

        var quote = agreements.quote(id, BookerKind.NEIGHBOUR, Map.of(power, 2)).orElseThrow();

        assertThat(quote.total()).isEqualTo(new Euros(2 * 2 * 2500 + 2 * 1500 + 2 * 1000));
        assertThat(quote.deposit()).isEqualTo(Euros.of(20));
        assertThat(quote.lines()).hasSize(5);
    }

    @Test
    void nobodySeesThePriceOfSomebodyElsesPitchesNorOfAddOnsOfElsewhere() {
        var id = held(pitches.getFirst());
        assertThat(agreements.quote(id, BookerKind.NEIGHBOUR, Map.of(AddOnId.random(), 1)))
                .isEmpty();

        people.signedIn("Bert Kraam");

        assertThat(agreements.quote(id, BookerKind.NEIGHBOUR, Map.of())).isEmpty();
        assertThat(made.agree(id, form(id))).isEqualTo(new AgreeResult.Lapsed(false));
    }

    @Test
    void isBookedWithANumberAndWhatWasAgreedIsInvoiced() {
        var id = held(pitches.getFirst());

        assertThat(made.agree(id, form(id))).isEqualTo(new AgreeResult.Booked(1));

        assertThat(made.stateOf(id)).isEqualTo("BOOKED");
        assertThat(made.liveOf(id)).isEqualTo(2);
        assertThat(database.sql("select sum(total_cents) from parade_invoice where booking_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(6000);
    }

    @Test
    void whoeverPressesTwiceBooksOnce() {
        var id = held(pitches.getFirst());
        var form = form(id);

        assertThat(made.agree(id, form)).isEqualTo(new AgreeResult.Booked(1));
        assertThat(made.agree(id, form)).isEqualTo(new AgreeResult.Booked(1));
        assertThat(database.sql("select count(*) from parade_invoice where booking_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatRanOutIsNotBookedAndSaysWhetherItIsStillFree() {
        var id = held(pitches.getFirst());
        var form = form(id);
        clock.advance(Duration.ofMinutes(10));

        assertThat(made.agree(id, form)).isEqualTo(new AgreeResult.Lapsed(true));

        people.signedIn("Bert Kraam");
        held(pitches.getFirst());
        people.signIn(anna);
        assertThat(made.agree(id, form)).isEqualTo(new AgreeResult.Lapsed(false));
    }

    @Test
    void everyFieldThatIsWrongIsSaid() {
        var id = made.held(edition, Category.FOOD, on(days, pitches.getFirst()));
        var empty = new StallForm(
                Optional.empty(),
                " ",
                "",
                "",
                "bel maar",
                "123",
                "x".repeat(301),
                false,
                false,
                false,
                Map.of(),
                Euros.ZERO);

        var result = (AgreeResult.Refused) made.agree(id, empty);

        assertThat(result.problems()).containsExactlyInAnyOrder(StallForm.Problem.values());
        assertThat(made.stateOf(id)).isEqualTo("HELD");
    }

    @Test
    void rulesAreTickedOnlyWhereTheEditionHasThem() {
        parade.rule(edition, "fire_rules", "");
        var id = held(pitches.getFirst());
        var form = form(id);
        var unticked = new StallForm(
                form.kind(),
                form.name(),
                form.sells(),
                form.sector(),
                form.phone(),
                "",
                "",
                false,
                false,
                true,
                Map.of(),
                form.seen());

        assertThat(made.agree(id, unticked)).isEqualTo(new AgreeResult.Booked(1));
    }

    @Test
    void nobodyBooksAsAMemberWhoIsNone() {
        var id = held(pitches.getFirst());
        var refused = new AgreeResult.Refused(Set.of(StallForm.Problem.KIND));

        assertThat(made.agree(id, formOf(id, BookerKind.MEMBER))).isEqualTo(refused);
        assertThat(made.agree(id, formOf(id, BookerKind.ASSOCIATION))).isEqualTo(refused);
        assertThat(made.agree(id, formOf(id, BookerKind.CHILD))).isEqualTo(refused);
    }

    @Test
    void aMemberBooksAsAMemberAndAShopkeeperOfTheAssociationAsOne() {
        var shop = members.signedIn("Sjaak");
        var first = held(pitches.get(0));
        assertThat(made.agree(first, formOf(first, BookerKind.MEMBER))).isEqualTo(new AgreeResult.Booked(1));
        var second = held(pitches.get(1));
        assertThat(made.agree(second, formOf(second, BookerKind.ASSOCIATION)))
                .isEqualTo(new AgreeResult.Refused(Set.of(StallForm.Problem.KIND)));

        made.joinAssociation(shop, DutchTime.day(clock.instant()).minusYears(1));

        assertThat(made.agree(second, formOf(second, BookerKind.ASSOCIATION))).isEqualTo(new AgreeResult.Booked(2));
    }

    @Test
    void aChildBooksARugForNothing() {
        var id = made.held(edition, Category.RUG, on(days, pitches.getFirst()));

        assertThat(made.agree(id, formOf(id, BookerKind.CHILD))).isEqualTo(new AgreeResult.Booked(1));
    }

    @Test
    void whoeverSawAnotherPriceSeesTheNewOneFirst() {
        var id = held(pitches.getFirst());
        var before = form(id);
        database.sql("update parade_price set price_cents = 3000 where edition_id = ?")
                .param(edition.value())
                .update();

        var result = (AgreeResult.PriceChanged) made.agree(id, before);

        assertThat(result.now().total()).isEqualTo(new Euros(7000));
        assertThat(made.stateOf(id)).isEqualTo("HELD");
        assertThat(made.agree(id, form(id))).isEqualTo(new AgreeResult.Booked(1));
    }

    @Test
    void whatComesWithItIsTakenFromTheStockAndNeverMoreThanThereIs() {
        var power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        var id = held(pitches.get(0));
        assertThat(made.agree(id, made.form(id, "Kaas", "kaas", Map.of(power, 2))))
                .isEqualTo(new AgreeResult.Booked(1));
        var second = held(pitches.get(1));

        assertThat(made.agree(second, made.form(second, "Brood", "brood", Map.of(power, 2))))
                .isEqualTo(new AgreeResult.AddOnGone(power, "POWER_230", 1));

        assertThat(made.takenOf(power)).isEqualTo(2);
        assertThat(made.stateOf(second)).isEqualTo("HELD");
        assertThat(made.agree(second, made.form(second, "Brood", "brood", Map.of(power, 1))))
                .isEqualTo(new AgreeResult.Booked(2));
    }

    @Test
    void theOrganiserLooksAtEachBookingWhereTheyWantTo() {
        parade.rule(edition, "approval", true);
        var id = held(pitches.getFirst());

        assertThat(made.agree(id, form(id))).isEqualTo(new AgreeResult.Requested(1, Set.of()));
        assertThat(database.sql("select count(*) from parade_invoice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOrganiserLooksAtABusinessWithoutNumberOfTheTradeRegister() {
        var id = held(pitches.getFirst());
        var form = formOf(id, BookerKind.OUTSIDER);
        var without = new StallForm(
                form.kind(),
                form.name(),
                form.sells(),
                form.sector(),
                form.phone(),
                "",
                "",
                true,
                true,
                true,
                Map.of(),
                form.seen());

        assertThat(made.agree(id, without)).isEqualTo(new AgreeResult.Requested(1, Set.of(Standout.NO_KVK)));
    }

    @Test
    void theOrganiserLooksWhereThereAreMoreAlikeThanThereShouldBe() {
        parade.rule(edition, "most_alike", 2);
        for (var pitch : List.of(pitches.get(0), pitches.get(2))) {
            var id = held(pitch);
            assertThat(made.agree(id, made.form(id, "Kapper", "Kapper", Map.of())))
                    .isInstanceOf(AgreeResult.Booked.class);
        }
        var third = held(pitches.get(4));

        assertThat(made.agree(third, made.form(third, "Knippen", "kappér ", Map.of())))
                .isEqualTo(new AgreeResult.Requested(3, Set.of(Standout.MANY_ALIKE)));
    }

    @Test
    void theOrganiserLooksWhereOneAlikeStandsDirectlyBeside() {
        parade.rule(edition, "most_alike", 5);
        var first = held(pitches.get(0));
        made.agree(first, made.form(first, "Kapper", "kapper", Map.of()));
        var beside = held(pitches.get(1));
        assertThat(made.agree(beside, made.form(beside, "Knippen", "kapper", Map.of())))
                .isEqualTo(new AgreeResult.Requested(2, Set.of(Standout.BESIDE_ALIKE)));
        var other = held(pitches.get(2));

        assertThat(made.agree(other, made.form(other, "Brood", "bakker", Map.of())))
                .isEqualTo(new AgreeResult.Booked(3));
    }

    @Test
    void aShareIsKeptForPeopleOfTheNeighbourhoodUntilADate() {
        var until = DutchTime.day(clock.instant()).plusDays(7);
        parade.rule(edition, "kept_percent", 80);
        parade.rule(edition, "kept_until", until);
        var first = held(pitches.get(0));
        assertThat(made.agree(first, formOf(first, BookerKind.OUTSIDER))).isInstanceOf(AgreeResult.Booked.class);
        var second = held(pitches.get(1));

        assertThat(made.agree(second, formOf(second, BookerKind.INSTITUTION)))
                .isEqualTo(new AgreeResult.OnlyForNeighbours(until));
        assertThat(made.agree(second, formOf(second, BookerKind.NEIGHBOUR))).isInstanceOf(AgreeResult.Booked.class);

        parade.rule(edition, "kept_until", until.minusDays(8));
        var third = held(pitches.get(2));
        assertThat(made.agree(third, formOf(third, BookerKind.INSTITUTION))).isInstanceOf(AgreeResult.Booked.class);
    }

    @Test
    void aCategoryThatFilledMeanwhileIsFull() {
        var id = held(pitches.get(0));
        people.signedIn("Bert Kraam");
        made.agreed(edition, Category.GOODS, on(days, pitches.get(1)));
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, 'GOODS', 1)")
                .param(edition.value())
                .update();
        people.signIn(anna);

        assertThat(made.agree(id, form(id))).isEqualTo(new AgreeResult.CategoryFull(1));
    }

    @Test
    void whoeverActsForAMemberBooksForThem() {
        var member = members.signedIn("Mina");
        var desk = people.open("Cora Balie", Role.COORDINATOR);
        people.actFor(member, desk);

        var id = held(pitches.getFirst());
        made.agree(id, formOf(id, BookerKind.MEMBER));

        people.signIn(member);
        assertThat(own.mine()).extracting(BookingSummary::id).containsExactly(id);
    }

    @Test
    void everybodySeesTheirOwnBookingsAndNobodyElses() {
        var id = held(pitches.get(0), pitches.get(1));
        made.agree(id, form(id));

        var details = own.find(id).orElseThrow();

        assertThat(details.pitches()).extracting(PricedPitch::number).containsExactly("1", "2");
        assertThat(details.summary().days()).isEqualTo(days);
        assertThat(details.summary().name()).isEqualTo("Kaas van Jansen");
        assertThat(details.may().change()).isTrue();
        people.signedIn("Bert Kraam");
        assertThat(own.find(id)).isEmpty();
        assertThat(own.mine()).isEmpty();
    }

    /** What is kept counts for nobody who agrees before. */
    @Test
    void ofTwoWhoKeepTheLastOfACategoryTheFirstWhoAgreesHasIt() {
        var mine = held(pitches.get(0));
        var bert = people.signedIn("Bert Kraam");
        var theirs = held(pitches.get(1));
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, 'GOODS', 1)")
                .param(edition.value())
                .update();
        people.signIn(anna);

        assertThat(made.agree(mine, form(mine))).isInstanceOf(AgreeResult.Booked.class);

        people.signIn(bert);
        assertThat(made.agree(theirs, form(theirs))).isEqualTo(new AgreeResult.CategoryFull(1));
    }

    @Test
    void whoeverBooksAndCancelsAllDayHasToStop() {
        AgreeResult result = new AgreeResult.NotBookable();
        for (var time = 0; time < 21; time++) {
            var id = held(pitches.get(0));
            result = made.agree(id, form(id));
            own.refundPreview(id, Set.of(pitches.get(0))).ifPresent(it -> own.cancel(id, Set.of(pitches.get(0)), it));
        }

        assertThat(result).isInstanceOf(AgreeResult.TooOften.class);
    }
}
