package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.TestMembers;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class GuideTest {

    private static final Housing UNKNOWN = new Housing.Unknown();

    @Autowired
    Guide guide;

    @Autowired
    Lists lists;

    @Autowired
    ItemTable table;

    @Autowired
    LandlordDesk desk;

    @Autowired
    Landlords landlords;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    private LandlordId portaal = LandlordId.random();
    private ListId general = ListId.random();

    /** The general list knows of a tap and a door; that of Portaal of the door, which is Portaal's own work. */
    @BeforeEach
    void portaalHasAListOfItsOwn() {
        people.signedIn("sanne", Role.COORDINATOR);
        landlords.add("Portaal");
        portaal = landlords.names().getFirst().id();
        general = published(
                Optional.empty(),
                TestItem.named("Kraan drupt").words("lekt, druppelt").in(Room.KITCHEN, Room.BATHROOM),
                TestItem.named("Voordeur piept").of(Category.DOORS).in(Room.HALL),
                TestItem.named("Afvoer stinkt").in(Room.KITCHEN).asks("Ruikt u gas?", "gas"),
                TestItem.coded("gas")
                        .called("Ik ruik gas", "I smell gas")
                        .certified(Certificate.GAS)
                        .danger(Danger.GAS)
                        .emergency()
                        .of(Category.HEATING)
                        .in(Room.KITCHEN));
        published(
                Optional.of(portaal),
                TestItem.named("Voordeur piept")
                        .words("kraakt")
                        .duty(Duty.LANDLORD)
                        .of(Category.DOORS)
                        .in(Room.HALL, Room.SHARED));
        TestPeople.signOut();
    }

    private ListId published(Optional<LandlordId> landlord, TestItem... items) {
        var id = ((DraftResult.Drafted) lists.draft(landlord)).id();
        table.remove(
                id,
                lists.find(id).orElseThrow().items().stream()
                        .map(it -> it.item().code())
                        .toList());
        table.addAll(id, Stream.of(items).map(TestItem::made).toList());
        assertThat(lists.publish(id, DutchTime.day(clock.instant()), "")).isInstanceOf(PublishResult.Published.class);
        return id;
    }

    private Housing rented() {
        return new Housing.Rented(portaal);
    }

    private void everyHomeIs(Optional<LandlordId> landlord, Optional<String> tenure) {
        database.sql("update places_dwelling set landlord_id = :landlord, tenure = :tenure")
                .param("landlord", landlord.map(LandlordId::value).orElse(null))
                .param("tenure", tenure.orElse(null))
                .update();
    }

    private static List<String> names(List<FoundItem> found) {
        return found.stream().map(FoundItem::nameDutch).toList();
    }

    private List<String> found(Housing housing, String typed) {
        return names(guide.search(housing, typed));
    }

    @Test
    void theHomeOfATenantIsOfTheirLandlord() {
        members.signedIn("Anna");
        everyHomeIs(Optional.of(portaal), Optional.of("TENANT"));
        assertThat(guide.ownHousing()).isEqualTo(new Housing.Rented(portaal));

        everyHomeIs(Optional.of(portaal), Optional.empty());
        assertThat(guide.ownHousing()).isEqualTo(new Housing.Rented(portaal));
    }

    @Test
    void theHomeOfAnOwnerIsTheirsWhoeverLetItBefore() {
        members.signedIn("Anna");
        everyHomeIs(Optional.empty(), Optional.of("OWNER"));
        assertThat(guide.ownHousing()).isEqualTo(new Housing.Owned());

        everyHomeIs(Optional.of(portaal), Optional.of("OWNER"));
        assertThat(guide.ownHousing()).isEqualTo(new Housing.Owned());
    }

    @Test
    void ofAHomeOfWhichTheOfficeKnowsNothingNothingIsSaid() {
        members.signedIn("Anna");

        assertThat(guide.ownHousing()).isEqualTo(UNKNOWN);
    }

    @Test
    void aVisitorAndSomebodyWhoIsNoMemberLiveNowhereThatIsKnown() {
        assertThat(guide.ownHousing()).isEqualTo(UNKNOWN);

        people.signedIn("grace");
        assertThat(guide.ownHousing()).isEqualTo(UNKNOWN);
    }

    @Test
    void aVisitorChoosesAmongTheLandlords() {
        assertThat(guide.landlords()).extracting(Choice::name).containsExactly("Portaal");
    }

    @Test
    void whatIsTypedIsFoundOnTheLandlordsListAndOnTheGeneralOne() {
        assertThat(found(rented(), "voordeur")).containsExactly("Voordeur piept");
        assertThat(found(rented(), "kraakt")).containsExactly("Voordeur piept");
        assertThat(found(rented(), "kraan drupt")).contains("Kraan drupt");
        assertThat(found(UNKNOWN, "kraan drupt")).first().isEqualTo("Kraan drupt");
    }

    /** What the landlord says of it in other words is what counts. */
    @Test
    void theGeneralListIsSilentOnWhatTheLandlordsSays() {
        assertThat(found(UNKNOWN, "kraakt")).isEmpty();
        assertThat(found(new Housing.Owned(), "kraakt")).isEmpty();
        assertThat(guide.inRoom(rented(), Room.HALL)).hasSize(1);
    }

    @Test
    void whatIsFoundIsCalledInBothLanguagesAndSaysWhetherItIsAnEmergency() {
        assertThat(guide.search(UNKNOWN, "gas"))
                .first()
                .isEqualTo(new FoundItem(new ItemCode("gas"), "Ik ruik gas", "I smell gas", Category.HEATING, true));
    }

    @Test
    void whatCanBeWrongInARoomIsSortedByKindAndName() {
        assertThat(names(guide.inRoom(UNKNOWN, Room.KITCHEN)))
                .containsExactly("Afvoer stinkt", "Kraan drupt", "Ik ruik gas");
        assertThat(names(guide.inRoom(rented(), Room.SHARED))).containsExactly("Voordeur piept");
        assertThat(guide.inRoom(UNKNOWN, Room.SHARED)).isEmpty();
        assertThat(guide.inRoom(UNKNOWN, Room.GARDEN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoomCanBeLookedInto(Room room) {
        assertThat(guide.inRoom(UNKNOWN, room))
                .allSatisfy(it -> assertThat(it.code()).isNotNull());
    }

    @Test
    void anAnswerSaysByWhichListItWasJudged() {
        var door = new ItemCode("voordeur-piept");

        assertThat(guide.step(rented(), door, List.of()))
                .hasValueSatisfying(it -> assertThat(it).isInstanceOfSatisfying(Step.Answered.class, answer -> {
                    assertThat(answer.item().duty()).isEqualTo(Duty.LANDLORD);
                    assertThat(answer.list().landlord()).contains(portaal);
                    assertThat(answer.isOwnList()).isTrue();
                }));
        assertThat(guide.step(new Housing.Owned(), door, List.of()))
                .hasValueSatisfying(it -> assertThat(it).isInstanceOfSatisfying(Step.Answered.class, answer -> {
                    assertThat(answer.item().duty()).isEqualTo(Duty.TENANT);
                    assertThat(answer.list().id()).isEqualTo(general);
                    assertThat(answer.isOwnList()).isFalse();
                }));
    }

    @Test
    void whatIsOnTheGeneralListOnlyIsJudgedByThat() {
        assertThat(guide.step(rented(), new ItemCode("afvoer-stinkt"), List.of(Reply.YES)))
                .hasValueSatisfying(it -> assertThat(it).isInstanceOfSatisfying(Step.Answered.class, answer -> {
                    assertThat(answer.item().emergency()).isTrue();
                    assertThat(answer.list().id()).isEqualTo(general);
                    assertThat(answer.isOwnList()).isFalse();
                }));
        assertThat(guide.step(rented(), new ItemCode("niets"), List.of())).isEmpty();
        assertThat(guide.step(rented(), new ItemCode("gas"), List.of(Reply.YES)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xyzzy", "qqqq", "<script>", "' or 1=1 --", "%", "\u0000", "😀", "{{7*7}}"})
    void nonsenseFindsNothingAndDoesNoHarm(String typed) {
        assertThat(guide.search(rented(), typed)).isEmpty();
    }

    @Test
    void whatIsLongerThanEightyCharactersIsCut() {
        assertThat(found(UNKNOWN, "kraan drupt " + "x".repeat(10_000))).contains("Kraan drupt");
        assertThat(found(UNKNOWN, "x".repeat(80) + " kraan")).isEmpty();
        assertThat(found(UNKNOWN, "x".repeat(79) + "😀 kraan")).isEmpty();
    }

    @Test
    void oneQueryIsEnoughForAKeyStrokeOnceListsAreInUse() {
        IntStream.range(0, 20).forEach(_ -> guide.search(rented(), "kr"));

        assertThat(queries.during(() -> guide.search(rented(), "kraan"))).hasSize(1);
        assertThat(queries.during(() -> guide.step(rented(), new ItemCode("gas"), List.of())))
                .hasSize(1);
    }

    @Test
    void whatIsKnownOfALandlordIsForEverybody() {
        assertThat(guide.about(portaal)).isEmpty();
        people.signedIn("olga", Role.COORDINATOR);
        var today = DutchTime.day(clock.instant());
        desk.reach(portaal, new ContactPlan("", "0800 0900", "", ""));
        desk.charge(portaal, new TariffPlan(Cover.SERVICE, new Price(new Euros(661), Optional.empty()), today));
        desk.charge(
                portaal, new TariffPlan(Cover.SERVICE, new Price(new Euros(700), Optional.empty()), today.plusDays(1)));
        TestPeople.signOut();

        assertThat(guide.about(portaal).orElseThrow()).satisfies(it -> {
            assertThat(it.emergencyPhone()).isPresent();
            assertThat(it.prices()).isEqualTo(Map.of(Cover.SERVICE, new Price(new Euros(661), Optional.empty())));
        });
        clock.advance(Duration.ofDays(1));
        assertThat(guide.about(portaal).orElseThrow().prices())
                .isEqualTo(Map.of(Cover.SERVICE, new Price(new Euros(700), Optional.empty())));
        assertThat(guide.about(LandlordId.random())).isEmpty();
    }
}
