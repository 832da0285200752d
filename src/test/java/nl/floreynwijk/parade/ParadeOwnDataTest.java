package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people download of what they do on the market. */
@PortalTest
class ParadeOwnDataTest {

    @Autowired
    ParadeOwnData ownData;

    @Autowired
    Agreements agreements;

    @Autowired
    OwnBookings own;

    @Autowired
    CheckIns checkIns;

    @Autowired
    ParadeMoney desk;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestMoney money;

    @Autowired
    TestWaiting waiting;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void annaSellsCheeseAndBertSellsBread() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 6);
        var power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        bert = people.signedIn("Bert Brood");
        var bread = made.held(edition, Category.GOODS, on(parade.days(), pitches.get(5)));
        made.agree(bread, made.form(bread, "Brood van Bert", "brood", Map.of()));
        anna = people.signedIn("Anna Kaas");
        cheese = made.held(edition, Category.FOOD, on(parade.days(), pitches.get(0), pitches.get(1)));
        assertThat(agreements.agree(
                        cheese,
                        made.form(cheese, "Kaas van Anna", "kaas", Map.of(power, 2)),
                        List.of(TestFiles.checkedPhoto(check, "kraam.jpg"))))
                .isInstanceOf(AgreeResult.Booked.class);
    }

    private OwnDatum about(AccountId account, String name, String language) {
        return ownData.about(account, Locale.of(language)).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private OwnDatum about(String name) {
        return about(anna, name, "nl");
    }

    @Test
    void everythingTheySaidOfTheirStallIsInIt() {
        assertThat(own.ask(cheese, "Mag ik naast Bert?")).isEqualTo(new AskOrganiserResult.Asked());

        assertThat(about("bookings").values())
                .containsExactly("Zomerparade · Geboekt · Kaas van Anna · Oude en jonge kaas · 1, 2 · +31612345678");
        assertThat(about(anna, "bookings", "en").values())
                .singleElement()
                .asString()
                .contains("Booked");
        assertThat(about("bookings").codes())
                .singleElement()
                .asString()
                .contains(
                        "number=2",
                        "state=BOOKED",
                        "category=FOOD",
                        "kind=NEIGHBOUR",
                        "name=Kaas van Anna",
                        "sells=Oude en jonge kaas",
                        "sector=kaas",
                        "phone=+31612345678",
                        "kvk=12345678",
                        "reason=Mag ik naast Bert?",
                        "photo=true",
                        "pitches=1, 2");
    }

    @Test
    void whatComesWithTheirStallAndWhetherTheyCameIsInIt() {
        people.signIn(people.open("Meike", Role.PARADE_ORGANISER));
        var days = parade.days();
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getFirst())));
        checkIns.say(cheese, days.getFirst(), true);
        checkIns.say(cheese, days.getLast(), false);

        assertThat(about("bookings").codes())
                .singleElement()
                .asString()
                .contains(
                        "addOns=2 × POWER_230",
                        "checkIns=%s came, %s missed".formatted(days.getFirst(), days.getLast()));
    }

    @Test
    void whatIsOverIsInItToo() {
        cancel(Set.of(pitches.get(0), pitches.get(1)));

        assertThat(about("bookings").values()).singleElement().asString().contains("Afgezegd", "1, 2");
        assertThat(about("bookings").codes()).singleElement().asString().contains("state=CANCELLED", "ended=2");
    }

    @Test
    void theirInvoicesCreditNotesAndPaymentsAreInIt() {
        var today = DutchTime.day(clock.instant());
        cancel(Set.of(pitches.get(1)));
        people.signedIn("Pieter", Role.TREASURER);
        assertThat(desk.markPaid(
                        cheese, new PaymentPlan(PaymentId.random(), Euros.of(60), today, "Contant"), Euros.of(90)))
                .isInstanceOf(PaidResult.Booked.class);

        assertThat(about("money").values())
                .hasSize(3)
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Zomerparade · Factuur · ")
                        .endsWith(Euros.of(150).text(Locale.of("nl"))))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Zomerparade · Creditnota · ")
                        .endsWith(new Euros(-6000).text(Locale.of("nl"))))
                .anySatisfy(it -> assertThat(it).startsWith("Zomerparade · Betaling · "));
        assertThat(about("money").codes().toString())
                .contains("cents=15000", "cents=-6000", "cents=6000", "said=Contant", "said=Anna Kaas");
    }

    @Test
    void whatTheBankToldOfThemIsInIt() {
        people.signedIn("Pieter", Role.TREASURER);
        database.sql("""
                        insert into parade_bank_line (entry_key, edition_id, booked_on, cents, name, account, remittance, state,
                            booking_id, read_at)
                        values ('E1', :edition, :day, 15000, 'A. Kaas', 'NL20INGB0001234567', 'Kraam', 'MATCHED', :booking, :now)
                        """)
                .param("edition", edition.value())
                .param("day", DutchTime.day(clock.instant()))
                .param("booking", cheese.value())
                .param("now", clock.instant())
                .update();

        assertThat(about("money").codes().toString())
                .contains("what=BANK", "said=A. Kaas · NL20INGB0001234567 · Kraam");
        assertThat(about(bert, "money", "nl").codes().toString()).doesNotContain("A. Kaas");
    }

    @Test
    void theirWaitingIsInItWithWhyTheOrganiserSteppedIn() {
        var waits = waiting.waits(edition, anna, new WaitingWish(Category.CRAFT, 2, 400, parade.days()));
        database.sql("update parade_waiting set out_of_turn = 'Kraam is korter' where id = ?")
                .param(waits.value())
                .update();

        assertThat(about("waiting").values())
                .singleElement()
                .asString()
                .startsWith("Zomerparade · ")
                .contains(" · wacht · ");
        assertThat(about("waiting").codes())
                .singleElement()
                .asString()
                .contains("category=CRAFT", "pitches=2", "leastCm=400", "state=WAITING", "outOfTurn=Kraam is korter");
    }

    @Test
    void nothingOfAnotherIsInIt() {
        waiting.waits(edition, anna, new WaitingWish(Category.CRAFT, 1, 0, parade.days()));

        assertThat(ownData.about(bert, Locale.of("nl")).toString())
                .contains("Brood van Bert")
                .doesNotContain("Anna", "CRAFT", "15000");
        assertThat(ownData.about(people.open("Carla Niets"), Locale.of("nl")))
                .allSatisfy(it -> assertThat(it.values()).isEmpty());
    }

    private void cancel(Set<PitchId> which) {
        own.cancel(cheese, which, own.refundPreview(cheese, which).orElseThrow());
    }
}
