package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
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

/** What it takes to publish a list, and from when on it holds. */
@PortalTest
class PublishedListsTest {

    private static final Housing RENTED = new Housing.Rented(TestLists.LANDLORD);

    @Autowired
    Lists lists;

    @Autowired
    Guide guide;

    @Autowired
    ItemTable table;

    @Autowired
    TestLists made;

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
    void aDraftIsPublishedOnADayWithANote() {
        var id = made.draft(TestLists.sticks());
        var day = made.today().plusYears(1);

        assertThat(lists.publish(id, day, " Na overleg\nmet de huurders ")).isEqualTo(new PublishResult.Published(day));

        assertThat(made.details(id).summary())
                .isEqualTo(
                        new ListSummary(id, TestLists.PORTAAL, 1, Optional.of(day), "Na overleg met de huurders", 1));
        assertThat(database.sql("select published_by from harry_list where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(sanne.toString());
    }

    @Test
    void aListHoldsFromTodayOrADayInTheYearToCome() {
        var id = made.draft(TestLists.sticks());
        var notThatDay = new PublishResult.NotThatDay(made.today(), made.today().plusYears(1));

        assertThat(lists.publish(id, made.today().minusDays(1), "")).isEqualTo(notThatDay);
        assertThat(lists.publish(id, made.today().plusYears(1).plusDays(1), "")).isEqualTo(notThatDay);
        assertThat(made.details(id).summary().isDraft()).isTrue();
    }

    @Test
    void aNoteHasFiveHundredCharactersAtMost() {
        var id = made.draft(TestLists.sticks());

        assertThat(lists.publish(id, made.today(), "n".repeat(501))).isEqualTo(new PublishResult.NotANote(500));
        assertThat(lists.publish(id, made.today(), "n".repeat(500))).isInstanceOf(PublishResult.Published.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geldig\u202Everanderd", "Een\u0000twee", "\u2066x"})
    void aNoteThatDeceivesIsRefused(String note) {
        assertThat(lists.publish(made.draft(TestLists.sticks()), made.today(), note))
                .isEqualTo(new PublishResult.NotANote(500));
    }

    @Test
    void aListWithTroublesIsNotPublished() {
        var empty = made.draft();
        table.remove(empty, made.codes(empty));
        assertThat(lists.publish(empty, made.today(), ""))
                .isEqualTo(new PublishResult.Troubled(List.of(new ListTrouble.Empty())));
        assertThat(made.details(empty).troubles()).containsExactly(new ListTrouble.Empty());

        var troubled = made.draft(TestLists.sticks().asks("Is het stuk?", "niets"));
        assertThat(lists.publish(troubled, made.today(), ""))
                .isEqualTo(new PublishResult.Troubled(
                        List.of(new ListTrouble.LeadsNowhere("Voordeur piept", new ItemCode("niets")))));
    }

    @Test
    void whatIsPublishedIsNeverChanged() {
        var id = made.published(TestLists.sticks(), TestItem.coded("raam"));
        var before = made.details(id);

        assertThat(made.add(id, TestItem.coded("deur"))).isEqualTo(new ItemResult.NotADraft());
        assertThat(lists.change(id, TestLists.sticks().words("gilt").made(), 0)).isEqualTo(new ItemResult.NotADraft());
        assertThat(lists.remove(id, TestLists.STICKS)).isEqualTo(new RemoveItemResult.NotADraft());
        assertThat(lists.publish(id, made.today().plusDays(1), "Toch later")).isEqualTo(new PublishResult.NotADraft());
        assertThat(lists.discard(id)).isFalse();
        made.draft();
        lists.change(made.draft(), TestLists.sticks().words("gilt").made(), 0);

        assertThat(made.details(id)).isEqualTo(before);
    }

    /** By which version something is judged, and whose work it is then. */
    private Step.Answered answer(Housing housing) {
        return (Step.Answered) guide.step(housing, TestLists.STICKS, List.of()).orElseThrow();
    }

    @Test
    void aListHoldsFromItsDayOnAndTheGeneralOneUntilThen() {
        var general = made.draft(Optional.empty());
        made.add(general, TestLists.sticks());
        lists.publish(general, made.today(), "");
        var id = made.draft(TestLists.sticks().duty(Duty.LANDLORD));
        var tomorrow = made.today().plusDays(1);
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
        made.published(TestLists.sticks());
        var second = made.published(TestLists.sticks().duty(Duty.LANDLORD));

        assertThat(answer(RENTED).list().id()).isEqualTo(second);
    }

    @Test
    void aDraftHoldsForNobody() {
        var id = made.published(TestLists.sticks());
        made.draft(TestLists.sticks().duty(Duty.LANDLORD));

        assertThat(answer(RENTED).list().id()).isEqualTo(id);
        assertThat(answer(RENTED).item().duty()).isEqualTo(Duty.TENANT);
    }

    /** What somebody asked for keeps the version it was judged by. */
    @Test
    void theVersionBySomethingWasJudgedSaysTheSameForEver() {
        var judgedBy = made.published(TestLists.sticks());
        var judged = answer(RENTED);

        made.published(TestLists.sticks().duty(Duty.LANDLORD));
        made.published(TestItem.coded("raam"));

        assertThat(judged.list().id()).isEqualTo(judgedBy);
        assertThat(made.details(judgedBy).summary()).isEqualTo(judged.list());
        assertThat(made.items(judgedBy)).containsExactly(judged.item());
    }
}
