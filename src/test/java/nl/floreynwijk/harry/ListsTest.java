package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ListsTest {

    private static final Optional<LandlordId> PORTAAL = Optional.of(LandlordId.random());
    private static final Housing RENTED = new Housing.Rented(PORTAAL.orElseThrow());
    private static final ItemCode STICKS = new ItemCode("voordeur-piept");

    @Autowired
    Lists lists;

    @Autowired
    Guide guide;

    @Autowired
    ItemTable table;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AccountId sanne = AccountId.random();

    @BeforeEach
    void sanneIsCoordinator() {
        sanne = people.signedIn("sanne", Role.COORDINATOR, Role.BOARD);
    }

    private ListId drafted(Optional<LandlordId> landlord) {
        return ((DraftResult.Drafted) lists.draft(landlord)).id();
    }

    private ListId draft() {
        return drafted(PORTAAL);
    }

    /** A draft with nothing on it but these. */
    private ListId draft(TestItem... items) {
        var id = draft();
        table.remove(id, codes(id));
        table.addAll(id, List.of(items).stream().map(TestItem::made).toList());
        return id;
    }

    private ListId published(TestItem... items) {
        var id = draft(items);
        assertThat(lists.publish(id, today(), "")).isEqualTo(new PublishResult.Published(today()));
        return id;
    }

    private ItemResult add(ListId id, TestItem item) {
        var made = item.made();
        return lists.add(id, made.nameDutch(), _ -> made);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private ListDetails details(ListId id) {
        return lists.find(id).orElseThrow();
    }

    private List<Item> items(ListId id) {
        return details(id).items().stream().map(KeptItem::item).toList();
    }

    private List<ItemCode> codes(ListId id) {
        return items(id).stream().map(Item::code).toList();
    }

    private KeptItem kept(ListId id, ItemCode code) {
        return details(id).items().stream()
                .filter(it -> it.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ListSummary general() {
        return lists.all().stream()
                .filter(it -> it.landlord().isEmpty() && !it.isDraft())
                .findFirst()
                .orElseThrow();
    }

    private static TestItem sticks() {
        return TestItem.named("Voordeur piept").in(Room.HALL);
    }

    /** By which version something is judged, and whose work it is then. */
    private Step.Answered answer(Housing housing) {
        return (Step.Answered) guide.step(housing, STICKS, List.of()).orElseThrow();
    }

    @Test
    void theFirstDraftOfALandlordSaysWhatTheGeneralListSays() {
        var id = draft();

        assertThat(details(id).summary())
                .isEqualTo(new ListSummary(
                        id, PORTAAL, 1, Optional.empty(), "", general().items()));
        assertThat(items(id)).containsExactlyElementsOf(items(general().id())).isNotEmpty();
        assertThat(details(id).troubles()).isEmpty();
        assertThat(lists.compare(id).isEmpty()).isTrue();
    }

    @Test
    void aDraftIsGoneOnWithUntilItIsPublished() {
        var id = draft(sticks());

        assertThat(draft()).isEqualTo(id);
        lists.publish(id, today(), "");

        var next = draft();
        assertThat(next).isNotEqualTo(id);
        assertThat(details(next).summary().number()).isEqualTo(2);
        assertThat(codes(next)).containsExactly(STICKS);
    }

    @Test
    void theNextVersionBeginsWithTheLastOneAlsoWhereThatHoldsFromALaterDay() {
        var id = draft(sticks());
        lists.publish(id, today().plusDays(30), "");

        assertThat(codes(draft())).containsExactly(STICKS);
    }

    @Test
    void theGeneralListHasItsOwnDraft() {
        var before = general();
        var id = drafted(Optional.empty());

        assertThat(id).isNotEqualTo(draft());
        assertThat(details(id).summary().number()).isEqualTo(before.number() + 1);
        assertThat(items(id)).containsExactlyElementsOf(items(before.id()));
    }

    @Test
    void draftsComeFirstAndThenTheNewest() {
        var first = published(sticks());
        var second = draft(sticks());
        lists.publish(second, today().plusDays(3), "");
        var third = draft();

        assertThat(lists.all())
                .filteredOn(it -> it.landlord().equals(PORTAAL))
                .extracting(ListSummary::id)
                .containsExactly(third, second, first);
        assertThat(lists.all().getFirst().id()).isEqualTo(third);
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        assertThat(lists.find(ListId.random())).isEmpty();
        assertThat(lists.compare(ListId.random()).isEmpty()).isTrue();
        assertThat(lists.discard(ListId.random())).isFalse();
        assertThat(lists.publish(ListId.random(), today(), "")).isEqualTo(new PublishResult.NotADraft());
        assertThat(lists.remove(ListId.random(), STICKS)).isEqualTo(new RemoveItemResult.NotADraft());
        assertThat(add(ListId.random(), sticks())).isEqualTo(new ItemResult.NotADraft());
    }

    @Test
    void aLandlordHasTwoHundredVersionsAtMost() {
        database.sql("""
                        insert into harry_list (id, landlord_id, number, note, drafted_at, published_at, valid_from, version)
                        values (uuid(), :landlord, :number, '', :now, :now, :today, 0)
                        """)
                .param("landlord", PORTAAL.orElseThrow().value())
                .param("number", Lists.MOST_VERSIONS)
                .param("now", clock.instant())
                .param("today", today())
                .update();

        assertThat(lists.draft(PORTAAL)).isEqualTo(new DraftResult.TooMany(200));
    }

    @Test
    void whatIsAddedIsKnownByACodeOfItsName() {
        var id = draft();

        assertThat(lists.add(id, "Voordeur piept!", code -> TestItem.coded(code.value())
                        .called("Voordeur piept!", "Front door squeaks")
                        .made()))
                .isEqualTo(new ItemResult.Kept());

        assertThat(kept(id, STICKS).item().nameEnglish()).isEqualTo("Front door squeaks");
        assertThat(lists.compare(id).added()).extracting(Item::code).containsExactly(STICKS);
    }

    @Test
    void allThatIsSaidOfAnItemIsKept() {
        var id = draft(TestItem.coded("gas"), TestItem.coded("water"));
        var item = TestItem.named("Voordeur piept")
                .called("Voordeur piept", "Front door squeaks")
                .words("kraakt, scharnier")
                .in(Room.HALL, Room.SHARED, Room.OUTSIDE)
                .of(Category.DOORS)
                .certified(Certificate.FIRE_SAFETY)
                .danger(Danger.CARBON_MONOXIDE)
                .emergency()
                .tip("Eerst \"dit\".\n\nDan dat: ’é€😀.", "First this.")
                .asks(new Question("Ruikt u gas?", "Do you smell gas?", new ItemCode("gas")))
                .asks(new Question("Is het \"nat\"?\\", "", new ItemCode("water")))
                .toCheck(false)
                .made();

        assertThat(lists.add(id, item.nameDutch(), _ -> item)).isEqualTo(new ItemResult.Kept());

        assertThat(kept(id, STICKS)).isEqualTo(new KeptItem(item, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "水"})
    void aNameWithoutLettersIsRefused(String name) {
        assertThat(lists.add(draft(), name, _ -> sticks().made()))
                .isEqualTo(new ItemResult.Refused(Set.of(ItemProblem.NAME_DUTCH)));
    }

    @Test
    void whatIsNoItemIsRefused() {
        var id = draft(sticks());

        assertThat(add(id, TestItem.named("Raam klemt").in()))
                .isEqualTo(new ItemResult.Refused(Set.of(ItemProblem.ROOMS)));
        assertThat(lists.change(id, sticks().in().tip("", "").made(), 0))
                .isEqualTo(new ItemResult.Refused(Set.of(ItemProblem.ROOMS, ItemProblem.TIP_DUTCH)));
        assertThat(items(id)).containsExactly(sticks().made());
    }

    @Test
    void twoThingsAreNotCalledTheSame() {
        var id = draft(sticks());

        assertThat(add(id, TestItem.coded("voordeur-piept").called("VOORDEUR: piept", "")))
                .isEqualTo(new ItemResult.NameTaken());
        assertThat(items(id)).containsExactly(sticks().made());
    }

    @Test
    void fiveHundredItemsAreOnAListAndNoMore() {
        var id = draft(IntStream.range(0, Lists.MOST_ITEMS - 1)
                .mapToObj(it -> TestItem.coded("item-" + it))
                .toArray(TestItem[]::new));

        assertThat(add(id, sticks())).isEqualTo(new ItemResult.Kept());
        assertThat(add(id, TestItem.named("Eén te veel"))).isEqualTo(new ItemResult.TooMany(500));
        assertThat(lists.change(id, sticks().words("kraakt").made(), 0)).isEqualTo(new ItemResult.Kept());
    }

    @Test
    void aQuestionThatLeadsNowhereIsRefused() {
        var id = draft(sticks());
        var nowhere = new ItemResult.Trouble(new ListTrouble.LeadsNowhere("Raam klemt", new ItemCode("niets")));

        assertThat(add(id, TestItem.named("Raam klemt").asks("Is het stuk?", "niets")))
                .isEqualTo(nowhere);
        assertThat(lists.change(id, sticks().asks("Is het stuk?", "niets").made(), 0))
                .isInstanceOf(ItemResult.Trouble.class);
        assertThat(items(id)).containsExactly(sticks().made());
    }

    @Test
    void aChangeThatAsksTooMuchOfAnotherItemIsRefused() {
        var id = draft(
                TestItem.coded("a").asks("Erger?", "b"),
                TestItem.coded("b").asks("Erger?", "c"),
                TestItem.coded("c").asks("Erger?", "d"),
                TestItem.coded("d"));

        assertThat(lists.change(id, TestItem.coded("d").asks("Erger?", "a").made(), 0))
                .isInstanceOf(ItemResult.Trouble.class);
        assertThat(add(id, TestItem.coded("e"))).isEqualTo(new ItemResult.Kept());
        assertThat(lists.change(id, TestItem.coded("d").asks("Erger?", "e").made(), 0))
                .isEqualTo(new ItemResult.Trouble(new ListTrouble.TooManyQuestions("a")));
        assertThat(details(id).troubles()).isEmpty();
    }

    @Test
    void ofTwoChangesOnTheSameReadingTheSecondIsRefused() {
        var id = draft(sticks());

        assertThat(lists.change(id, sticks().words("kraakt").made(), 0)).isEqualTo(new ItemResult.Kept());
        assertThat(lists.change(id, sticks().words("gilt").made(), 0)).isEqualTo(new ItemResult.ChangedMeanwhile());
        assertThat(lists.change(id, sticks().words("gilt").made(), 1)).isEqualTo(new ItemResult.Kept());

        assertThat(kept(id, STICKS))
                .isEqualTo(new KeptItem(sticks().words("gilt").made(), 2));
    }

    @Test
    void whatIsNotOnTheListIsNotChanged() {
        assertThat(lists.change(draft(sticks()), TestItem.coded("raam").made(), 0))
                .isEqualTo(new ItemResult.ChangedMeanwhile());
    }

    @Test
    void anItemIsTakenOffOnceNoQuestionLeadsToIt() {
        var raam = new ItemCode("raam");
        var id = draft(
                sticks().asks("Klemt het raam?", "raam"),
                TestItem.coded("deur").asks("Klemt het raam?", "raam"),
                TestItem.coded("raam"));

        assertThat(lists.remove(id, raam)).isEqualTo(new RemoveItemResult.LedTo(List.of("deur", "Voordeur piept")));

        lists.change(id, sticks().made(), 0);
        lists.remove(id, new ItemCode("deur"));
        assertThat(lists.remove(id, raam)).isEqualTo(new RemoveItemResult.Removed());
        assertThat(codes(id)).containsExactly(STICKS);
    }

    @Test
    void takingOffWhatIsNotThereTellsTheTrailNothing() {
        var id = draft(sticks());

        assertThat(lists.remove(id, new ItemCode("niets"))).isEqualTo(new RemoveItemResult.Removed());

        assertThat(audit.about(List.of(id.toString())))
                .extracting(AuditEntry::action)
                .containsExactly(HarryActions.LIST_DRAFTED);
    }

    @Test
    void aVersionIsComparedWithTheOneBefore() {
        published(sticks(), TestItem.coded("raam"));
        var id = draft();
        lists.remove(id, new ItemCode("raam"));
        lists.change(id, sticks().duty(Duty.LANDLORD).made(), 0);
        add(id, TestItem.coded("deur"));

        var comparison = lists.compare(id);

        assertThat(comparison.added()).extracting(Item::code).containsExactly(new ItemCode("deur"));
        assertThat(comparison.removed()).extracting(Item::code).containsExactly(new ItemCode("raam"));
        assertThat(comparison.changed())
                .extracting(ListComparison.Change::fields)
                .containsExactly(Set.of(ItemField.DUTY));
        lists.publish(id, today(), "");
        assertThat(lists.compare(id)).isEqualTo(comparison);
    }

    @Test
    void theFirstVersionOfTheGeneralListIsNewAltogether() {
        assertThat(lists.compare(general().id()).added()).hasSize(general().items());
    }

    @Test
    void aDraftIsPublishedOnADayWithANote() {
        var id = draft(sticks());
        var day = today().plusYears(1);

        assertThat(lists.publish(id, day, " Na overleg\nmet de huurders ")).isEqualTo(new PublishResult.Published(day));

        assertThat(details(id).summary())
                .isEqualTo(new ListSummary(id, PORTAAL, 1, Optional.of(day), "Na overleg met de huurders", 1));
        assertThat(database.sql("select published_by from harry_list where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(sanne.toString());
    }

    @Test
    void aListHoldsFromTodayOrADayInTheYearToCome() {
        var id = draft(sticks());
        var notThatDay = new PublishResult.NotThatDay(today(), today().plusYears(1));

        assertThat(lists.publish(id, today().minusDays(1), "")).isEqualTo(notThatDay);
        assertThat(lists.publish(id, today().plusYears(1).plusDays(1), "")).isEqualTo(notThatDay);
        assertThat(details(id).summary().isDraft()).isTrue();
    }

    @Test
    void aNoteHasFiveHundredCharactersAtMost() {
        var id = draft(sticks());

        assertThat(lists.publish(id, today(), "n".repeat(501))).isEqualTo(new PublishResult.NotANote(500));
        assertThat(lists.publish(id, today(), "n".repeat(500))).isInstanceOf(PublishResult.Published.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geldig\u202Everanderd", "Een\u0000twee", "\u2066x"})
    void aNoteThatDeceivesIsRefused(String note) {
        assertThat(lists.publish(draft(sticks()), today(), note)).isEqualTo(new PublishResult.NotANote(500));
    }

    @Test
    void aListWithTroublesIsNotPublished() {
        var empty = draft();
        table.remove(empty, codes(empty));
        assertThat(lists.publish(empty, today(), ""))
                .isEqualTo(new PublishResult.Troubled(List.of(new ListTrouble.Empty())));
        assertThat(details(empty).troubles()).containsExactly(new ListTrouble.Empty());

        var troubled = draft(sticks().asks("Is het stuk?", "niets"));
        assertThat(lists.publish(troubled, today(), ""))
                .isEqualTo(new PublishResult.Troubled(
                        List.of(new ListTrouble.LeadsNowhere("Voordeur piept", new ItemCode("niets")))));
    }

    @Test
    void whatIsPublishedIsNeverChanged() {
        var id = published(sticks(), TestItem.coded("raam"));
        var before = details(id);

        assertThat(add(id, TestItem.coded("deur"))).isEqualTo(new ItemResult.NotADraft());
        assertThat(lists.change(id, sticks().words("gilt").made(), 0)).isEqualTo(new ItemResult.NotADraft());
        assertThat(lists.remove(id, STICKS)).isEqualTo(new RemoveItemResult.NotADraft());
        assertThat(lists.publish(id, today().plusDays(1), "Toch later")).isEqualTo(new PublishResult.NotADraft());
        assertThat(lists.discard(id)).isFalse();
        draft();
        lists.change(draft(), sticks().words("gilt").made(), 0);

        assertThat(details(id)).isEqualTo(before);
    }

    @Test
    void aListHoldsFromItsDayOnAndTheGeneralOneUntilThen() {
        var general = drafted(Optional.empty());
        add(general, sticks());
        lists.publish(general, today(), "");
        var id = draft(sticks().duty(Duty.LANDLORD));
        var tomorrow = today().plusDays(1);
        lists.publish(id, tomorrow, "");

        assertThat(answer(RENTED)).satisfies(it -> {
            assertThat(it.list().id()).isEqualTo(general);
            assertThat(it.isOwnList()).isFalse();
            assertThat(it.item().duty()).isEqualTo(Duty.TENANT);
        });

        clock.advance(
                Duration.between(clock.instant(), DutchTime.beginning(tomorrow)).minusMinutes(1));
        assertThat(answer(RENTED).list().id()).isEqualTo(general);
        clock.advance(Duration.ofMinutes(2));
        assertThat(answer(RENTED)).satisfies(it -> {
            assertThat(it.list().id()).isEqualTo(id);
            assertThat(it.isOwnList()).isTrue();
            assertThat(it.item().duty()).isEqualTo(Duty.LANDLORD);
        });
        assertThat(answer(new Housing.Rented(LandlordId.random())).list().id()).isEqualTo(general);
        assertThat(answer(new Housing.Unknown()).list().id()).isEqualTo(general);
    }

    @Test
    void ofTwoVersionsFromTheSameDayTheLaterOneHolds() {
        published(sticks());
        var second = published(sticks().duty(Duty.LANDLORD));

        assertThat(answer(RENTED).list().id()).isEqualTo(second);
    }

    @Test
    void aDraftHoldsForNobody() {
        var id = published(sticks());
        draft(sticks().duty(Duty.LANDLORD));

        assertThat(answer(RENTED).list().id()).isEqualTo(id);
        assertThat(answer(RENTED).item().duty()).isEqualTo(Duty.TENANT);
    }

    /** What somebody asked for keeps the version it was judged by. */
    @Test
    void theVersionBySomethingWasJudgedSaysTheSameForEver() {
        var judgedBy = published(sticks());
        var judged = answer(RENTED);

        published(sticks().duty(Duty.LANDLORD));
        published(TestItem.coded("raam"));

        assertThat(judged.list().id()).isEqualTo(judgedBy);
        assertThat(details(judgedBy).summary()).isEqualTo(judged.list());
        assertThat(items(judgedBy)).containsExactly(judged.item());
    }

    @Test
    void aDraftThatIsThrownAwayIsGoneWithAllThatStoodOnIt() {
        var id = draft(sticks());

        assertThat(lists.discard(id)).isTrue();
        assertThat(lists.discard(id)).isFalse();

        assertThat(lists.find(id)).isEmpty();
        assertThat(table.count(id)).isZero();
        assertThat(details(draft()).summary().number()).isEqualTo(1);
    }

    @Test
    void theTrailTellsWhoDidWhatToWhichList() {
        var id = draft(TestItem.coded("raam"));
        add(id, sticks());
        lists.change(id, sticks().words("gilt").made(), 0);
        lists.change(id, sticks().words("kraakt").made(), 0);
        lists.remove(id, new ItemCode("raam"));
        lists.publish(id, today(), "Geheim");
        lists.discard(draft());

        assertThat(audit.about(List.of(id.toString())))
                .extracting(
                        AuditEntry::action, AuditEntry::detail, it -> it.actor().orElseThrow())
                .containsExactly(
                        tuple(HarryActions.LIST_PUBLISHED, today().toString(), sanne),
                        tuple(HarryActions.ITEM_REMOVED, "item=raam", sanne),
                        tuple(HarryActions.ITEM_CHANGED, "item=voordeur-piept", sanne),
                        tuple(HarryActions.ITEM_ADDED, "item=voordeur-piept", sanne),
                        tuple(HarryActions.LIST_DRAFTED, "", sanne));
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(HarryActions.LIST_DISCARDED);
    }

    @Test
    void theItemThatIsAddedIsMadeWithTheCodeOfItsName() {
        Function<ItemCode, Item> named = code -> TestItem.coded(code.value()).made();

        lists.add(draft(), "Voordeur  PIEPT", named);

        assertThat(codes(draft())).contains(STICKS);
    }
}
