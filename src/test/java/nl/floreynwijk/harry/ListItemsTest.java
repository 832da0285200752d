package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put on a draft, changed on it and taken off. */
@PortalTest
class ListItemsTest {

    @Autowired
    Lists lists;

    @Autowired
    TestLists made;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @BeforeEach
    void sanneIsCoordinator() {
        people.signedIn("Sanne", Role.COORDINATOR, Role.BOARD);
    }

    private KeptItem kept(ListId id, ItemCode code) {
        return made.details(id).items().stream()
                .filter(it -> it.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsAddedIsKnownByACodeOfItsName() {
        var id = made.draft();

        assertThat(lists.add(id, "Voordeur piept!", code -> TestItem.coded(code.value())
                        .called("Voordeur piept!", "Front door squeaks")
                        .made()))
                .isEqualTo(new ItemResult.Kept());

        assertThat(kept(id, TestLists.STICKS).item().nameEnglish()).isEqualTo("Front door squeaks");
        assertThat(lists.compare(id).added()).extracting(Item::code).containsExactly(TestLists.STICKS);
    }

    @Test
    void allThatIsSaidOfAnItemIsKept() {
        var id = made.draft(TestItem.coded("gas"), TestItem.coded("water"));
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

        assertThat(kept(id, TestLists.STICKS)).isEqualTo(new KeptItem(item, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "水"})
    void aNameWithoutLettersIsRefused(String name) {
        assertThat(lists.add(made.draft(), name, _ -> TestLists.sticks().made()))
                .isEqualTo(new ItemResult.Refused(Set.of(ItemProblem.NAME_DUTCH)));
    }

    @Test
    void whatIsNoItemIsRefused() {
        var id = made.draft(TestLists.sticks());

        assertThat(made.add(id, TestItem.named("Raam klemt").in()))
                .isEqualTo(new ItemResult.Refused(Set.of(ItemProblem.ROOMS)));
        assertThat(lists.change(id, TestLists.sticks().in().tip("", "").made(), 0))
                .isEqualTo(new ItemResult.Refused(Set.of(ItemProblem.ROOMS, ItemProblem.TIP_DUTCH)));
        assertThat(made.items(id)).containsExactly(TestLists.sticks().made());
    }

    @Test
    void twoThingsAreNotCalledTheSame() {
        var id = made.draft(TestLists.sticks());

        assertThat(made.add(id, TestItem.coded("voordeur-piept").called("VOORDEUR: piept", "")))
                .isEqualTo(new ItemResult.NameTaken());
        assertThat(made.items(id)).containsExactly(TestLists.sticks().made());
    }

    @Test
    void fiveHundredItemsAreOnAListAndNoMore() {
        var id = made.draft(IntStream.range(0, Lists.MOST_ITEMS - 1)
                .mapToObj(it -> TestItem.coded("item-" + it))
                .toArray(TestItem[]::new));

        assertThat(made.add(id, TestLists.sticks())).isEqualTo(new ItemResult.Kept());
        assertThat(made.add(id, TestItem.named("Eén te veel"))).isEqualTo(new ItemResult.TooMany(500));
        assertThat(lists.change(id, TestLists.sticks().words("kraakt").made(), 0))
                .isEqualTo(new ItemResult.Kept());
    }

    @Test
    void aQuestionThatLeadsNowhereIsRefused() {
        var id = made.draft(TestLists.sticks());
        var nowhere = new ItemResult.Trouble(new ListTrouble.LeadsNowhere("Raam klemt", new ItemCode("niets")));

        assertThat(made.add(id, TestItem.named("Raam klemt").asks("Is het stuk?", "niets")))
                .isEqualTo(nowhere);
        assertThat(lists.change(
                        id, TestLists.sticks().asks("Is het stuk?", "niets").made(), 0))
                .isInstanceOf(ItemResult.Trouble.class);
        assertThat(made.items(id)).containsExactly(TestLists.sticks().made());
    }

    @Test
    void aChangeThatAsksTooMuchOfAnotherItemIsRefused() {
        var id = made.draft(
                TestItem.coded("a").asks("Erger?", "b"),
                TestItem.coded("b").asks("Erger?", "c"),
                TestItem.coded("c").asks("Erger?", "d"),
                TestItem.coded("d"));

        assertThat(lists.change(id, TestItem.coded("d").asks("Erger?", "a").made(), 0))
                .isInstanceOf(ItemResult.Trouble.class);
        assertThat(made.add(id, TestItem.coded("e"))).isEqualTo(new ItemResult.Kept());
        assertThat(lists.change(id, TestItem.coded("d").asks("Erger?", "e").made(), 0))
                .isEqualTo(new ItemResult.Trouble(new ListTrouble.TooManyQuestions("a")));
        assertThat(made.details(id).troubles()).isEmpty();
    }

    @Test
    void ofTwoChangesOnTheSameReadingTheSecondIsRefused() {
        var id = made.draft(TestLists.sticks());

        assertThat(lists.change(id, TestLists.sticks().words("kraakt").made(), 0))
                .isEqualTo(new ItemResult.Kept());
        assertThat(lists.change(id, TestLists.sticks().words("gilt").made(), 0))
                .isEqualTo(new ItemResult.ChangedMeanwhile());
        assertThat(lists.change(id, TestLists.sticks().words("gilt").made(), 1)).isEqualTo(new ItemResult.Kept());

        assertThat(kept(id, TestLists.STICKS))
                .isEqualTo(new KeptItem(TestLists.sticks().words("gilt").made(), 2));
    }

    @Test
    void whatIsNotOnTheListIsNotChanged() {
        assertThat(lists.change(
                        made.draft(TestLists.sticks()), TestItem.coded("raam").made(), 0))
                .isEqualTo(new ItemResult.ChangedMeanwhile());
    }

    @Test
    void anItemIsTakenOffOnceNoQuestionLeadsToIt() {
        var raam = new ItemCode("raam");
        var id = made.draft(
                TestLists.sticks().asks("Klemt het raam?", "raam"),
                TestItem.coded("deur").asks("Klemt het raam?", "raam"),
                TestItem.coded("raam"));

        assertThat(lists.remove(id, raam)).isEqualTo(new RemoveItemResult.LedTo(List.of("deur", "Voordeur piept")));

        lists.change(id, TestLists.sticks().made(), 0);
        lists.remove(id, new ItemCode("deur"));
        assertThat(lists.remove(id, raam)).isEqualTo(new RemoveItemResult.Removed());
        assertThat(made.codes(id)).containsExactly(TestLists.STICKS);
    }

    @Test
    void takingOffWhatIsNotThereTellsTheTrailNothing() {
        var id = made.draft(TestLists.sticks());

        assertThat(lists.remove(id, new ItemCode("niets"))).isEqualTo(new RemoveItemResult.Removed());

        assertThat(audit.about(List.of(id.toString())))
                .extracting(AuditEntry::action)
                .containsExactly(HarryActions.LIST_DRAFTED);
    }
}
