package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of a list, one after another: how each begins, and what is different in it. */
@PortalTest
class ListsTest {

    @Autowired
    Lists lists;

    @Autowired
    ItemTable table;

    @Autowired
    TestLists made;

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
        sanne = people.signedIn("Sanne", Role.COORDINATOR, Role.BOARD);
    }

    @Test
    void theFirstDraftOfALandlordSaysWhatTheGeneralListSays() {
        var id = made.draft();

        assertThat(made.details(id).summary())
                .isEqualTo(new ListSummary(
                        id,
                        TestLists.PORTAAL,
                        1,
                        Optional.empty(),
                        "",
                        made.general().items()));
        assertThat(made.items(id))
                .containsExactlyElementsOf(made.items(made.general().id()))
                .isNotEmpty();
        assertThat(made.details(id).troubles()).isEmpty();
        assertThat(lists.compare(id).isEmpty()).isTrue();
    }

    @Test
    void aDraftIsGoneOnWithUntilItIsPublished() {
        var id = made.draft(TestLists.sticks());

        assertThat(made.draft()).isEqualTo(id);
        lists.publish(id, made.today(), "");

        var next = made.draft();
        assertThat(next).isNotEqualTo(id);
        assertThat(made.details(next).summary().number()).isEqualTo(2);
        assertThat(made.codes(next)).containsExactly(TestLists.STICKS);
    }

    @Test
    void theNextVersionBeginsWithTheLastOneAlsoWhereThatHoldsFromALaterDay() {
        var id = made.draft(TestLists.sticks());
        lists.publish(id, made.today().plusDays(30), "");

        assertThat(made.codes(made.draft())).containsExactly(TestLists.STICKS);
    }

    @Test
    void theGeneralListHasItsOwnDraft() {
        var before = made.general();
        var id = made.draft(Optional.empty());

        assertThat(id).isNotEqualTo(made.draft());
        assertThat(made.details(id).summary().number()).isEqualTo(before.number() + 1);
        assertThat(made.items(id)).containsExactlyElementsOf(made.items(before.id()));
    }

    @Test
    void draftsComeFirstAndThenTheNewest() {
        var first = made.published(TestLists.sticks());
        var second = made.draft(TestLists.sticks());
        lists.publish(second, made.today().plusDays(3), "");
        var third = made.draft();

        assertThat(lists.all())
                .filteredOn(it -> it.landlord().equals(TestLists.PORTAAL))
                .extracting(ListSummary::id)
                .containsExactly(third, second, first);
        assertThat(lists.all().getFirst().id()).isEqualTo(third);
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        assertThat(lists.find(ListId.random())).isEmpty();
        assertThat(lists.compare(ListId.random()).isEmpty()).isTrue();
        assertThat(lists.discard(ListId.random())).isFalse();
        assertThat(lists.publish(ListId.random(), made.today(), "")).isEqualTo(new PublishResult.NotADraft());
        assertThat(lists.remove(ListId.random(), TestLists.STICKS)).isEqualTo(new RemoveItemResult.NotADraft());
        assertThat(made.add(ListId.random(), TestLists.sticks())).isEqualTo(new ItemResult.NotADraft());
    }

    @Test
    void aLandlordHasTwoHundredVersionsAtMost() {
        database.sql("""
                        insert into harry_list (id, landlord_id, number, note, drafted_at, published_at, valid_from, version)
                        values (uuid(), :landlord, :number, '', :now, :now, :today, 0)
                        """)
                .param("landlord", TestLists.LANDLORD.value())
                .param("number", Lists.MOST_VERSIONS)
                .param("now", clock.instant())
                .param("today", made.today())
                .update();

        assertThat(lists.draft(TestLists.PORTAAL)).isEqualTo(new DraftResult.TooMany(200));
    }

    @Test
    void aVersionIsComparedWithTheOneBefore() {
        made.published(TestLists.sticks(), TestItem.coded("raam"));
        var id = made.draft();
        lists.remove(id, new ItemCode("raam"));
        lists.change(id, TestLists.sticks().duty(Duty.LANDLORD).made(), 0);
        made.add(id, TestItem.coded("deur"));

        var comparison = lists.compare(id);

        assertThat(comparison.added()).extracting(Item::code).containsExactly(new ItemCode("deur"));
        assertThat(comparison.removed()).extracting(Item::code).containsExactly(new ItemCode("raam"));
        assertThat(comparison.changed())
                .extracting(ListComparison.Change::fields)
                .containsExactly(Set.of(ItemField.DUTY));
        lists.publish(id, made.today(), "");
        assertThat(lists.compare(id)).isEqualTo(comparison);
    }

    @Test
    void theFirstVersionOfTheGeneralListIsNewAltogether() {
        assertThat(lists.compare(made.general().id()).added())
                .hasSize(made.general().items());
    }

    @Test
    void aDraftThatIsThrownAwayIsGoneWithAllThatStoodOnIt() {
        var id = made.draft(TestLists.sticks());

        assertThat(lists.discard(id)).isTrue();
        assertThat(lists.discard(id)).isFalse();

        assertThat(lists.find(id)).isEmpty();
        assertThat(table.count(id)).isZero();
        assertThat(made.details(made.draft()).summary().number()).isEqualTo(1);
    }

    @Test
    void theTrailTellsWhoDidWhatToWhichList() {
        var id = made.draft(TestItem.coded("raam"));
        made.add(id, TestLists.sticks());
        lists.change(id, TestLists.sticks().words("gilt").made(), 0);
        lists.change(id, TestLists.sticks().words("kraakt").made(), 0);
        lists.remove(id, new ItemCode("raam"));
        lists.publish(id, made.today(), "Geheim");
        lists.discard(made.draft());

        assertThat(audit.about(List.of(id.toString())))
                .extracting(
                        AuditEntry::action, AuditEntry::detail, it -> it.actor().orElseThrow())
                .containsExactly(
                        tuple(HarryActions.LIST_PUBLISHED, made.today().toString(), sanne),
                        tuple(HarryActions.ITEM_REMOVED, "item=raam", sanne),
                        tuple(HarryActions.ITEM_CHANGED, "item=voordeur-piept", sanne),
                        tuple(HarryActions.ITEM_ADDED, "item=voordeur-piept", sanne),
                        tuple(HarryActions.LIST_DRAFTED, "", sanne));
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(HarryActions.LIST_DISCARDED);
    }
}
