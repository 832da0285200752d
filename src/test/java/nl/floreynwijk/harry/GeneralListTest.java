package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GeneralListTest {

    @Autowired
    GeneralList general;

    @Autowired
    Lists lists;

    @Autowired
    TestPeople people;

    @BeforeEach
    void sanneIsCoordinator() {
        people.signedIn("sanne", Role.COORDINATOR);
    }

    private ListDetails list() {
        var summary = lists.all().stream()
                .filter(it -> it.landlord().isEmpty())
                .findFirst()
                .orElseThrow();
        return lists.find(summary.id()).orElseThrow();
    }

    @Test
    void thePortalBringsItAlongPublished() {
        assertThat(list().summary().number()).isEqualTo(1);
        assertThat(list().summary().isDraft()).isFalse();
        assertThat(list().troubles()).isEmpty();
    }

    @Test
    void everyKindOfDutyCategoryAndRoomIsOnIt() {
        var items = list().items().stream().map(KeptItem::item).toList();

        assertThat(items).extracting(Item::duty).contains(Duty.values());
        assertThat(items).extracting(Item::category).contains(Category.values());
        assertThat(items).flatExtracting(Item::rooms).contains(Room.values());
        assertThat(items).allSatisfy(it -> assertThat(it.problems()).isEmpty());
    }

    @Test
    void atLeastAHundredAndTwentyItemsAreOnIt() {
        assertThat(list().summary().items()).isBetween(120, Lists.MOST_ITEMS);
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        assertThat(list().items()).extracting(KeptItem::item).allSatisfy(it -> {
            assertThat(it.nameEnglish()).isNotEmpty();
            assertThat(it.tipEnglish()).isNotEmpty();
            assertThat(it.questions()).allSatisfy(q -> assertThat(q.english()).isNotEmpty());
        });
    }

    @Test
    void anotherStartAddsNothing() {
        var before = lists.all();

        general.start();

        assertThat(lists.all()).isEqualTo(before);
    }

    @Test
    void whatTheOfficeMadeOfItStays() {
        lists.draft(Optional.empty());
        var before = lists.all();

        general.start();

        assertThat(lists.all()).isEqualTo(before);
    }
}
