package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the organiser asks, before and after booking opened, and what comes with a pitch. */
@PortalTest
class PriceDeskTest {

    private static final Price CHEESE = new Price(
            Category.FOOD, BookerKind.OUTSIDER, PriceUnit.METRE, Euros.of(25), Optional.of(Euros.of(20)), Euros.of(50));
    private static final Price RUG =
            new Price(Category.RUG, BookerKind.CHILD, PriceUnit.PITCH, Euros.ZERO, Optional.empty(), Euros.ZERO);
    private static final AddOnPlan TABLE = new AddOnPlan(AddOnKind.TABLE, "Tafel", Euros.of(5), 0, 10);

    @Autowired
    PriceDesk desk;

    @Autowired
    AddOnStock stock;

    @Autowired
    TestParade made;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();

    @BeforeEach
    void thereIsAnIdea() {
        made.clear();
        people.signedIn("Meike Postma", Role.PARADE_ORGANISER);
        edition = made.edition();
        database.sql("delete from parade_price where edition_id = ?")
                .param(edition.value())
                .update();
        opened(false);
    }

    private void opened(boolean is) {
        database.sql("""
                        update parade_edition set status = ?, opened_at = if(? = 'OPEN', '2026-11-01 10:00:00', null)
                        where id = ?
                        """)
                .params(is ? "OPEN" : "IDEA", is ? "OPEN" : "IDEA", edition.value())
                .update();
    }

    private PriceList seen() {
        return desk.of(edition);
    }

    private PriceResult keep(Price... wanted) {
        return desk.keep(edition, seen(), List.of(wanted), Map.of(Category.FOOD, 8));
    }

    private AddOnSummary table() {
        return seen().addOns().getFirst();
    }

    @Test
    void whatIsAskedIsKeptAsItWasTyped() {
        assertThat(keep(CHEESE, RUG)).isEqualTo(new PriceResult.Kept());

        assertThat(seen().prices()).containsExactlyInAnyOrder(CHEESE, RUG);
        assertThat(seen().mostOf(Category.FOOD)).contains(8);
        assertThat(keep(RUG)).isEqualTo(new PriceResult.Kept());
        assertThat(seen().prices()).containsExactly(RUG);
    }

    @Test
    void onceBookingOpenedAPriceStandsAndOthersAreAdded() {
        keep(CHEESE);
        opened(true);
        var dearer = new Price(
                Category.FOOD, BookerKind.OUTSIDER, PriceUnit.METRE, Euros.of(30), CHEESE.early(), CHEESE.deposit());

        assertThat(keep(dearer, RUG))
                .isEqualTo(new PriceResult.Standing(List.of(new PriceCell(Category.FOOD, BookerKind.OUTSIDER))));
        assertThat(keep(RUG))
                .isEqualTo(new PriceResult.Standing(List.of(new PriceCell(Category.FOOD, BookerKind.OUTSIDER))));
        assertThat(seen().prices()).containsExactly(CHEESE);

        assertThat(keep(CHEESE, RUG)).isEqualTo(new PriceResult.Kept());
        assertThat(seen().prices()).containsExactlyInAnyOrder(CHEESE, RUG);
    }

    @Test
    void whoeverDecidesOnWhatWasChangedMeanwhileReadsItFirst() {
        var before = seen();
        keep(CHEESE);

        assertThat(desk.keep(edition, before, List.of(RUG), Map.of())).isEqualTo(new PriceResult.ChangedMeanwhile());
        assertThat(seen().prices()).containsExactly(CHEESE);
    }

    @Test
    void aLimitIsANumberOfStalls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.keep(edition, seen(), List.of(), Map.of(Category.FOOD, -1)));
    }

    @Test
    void whatComesWithAPitchIsAddedChangedAndRemoved() {
        assertThat(desk.add(edition, TABLE)).isEqualTo(new AddOnResult.Kept());
        assertThat(desk.add(edition, new AddOnPlan(AddOnKind.TENT, "TAFEL", Euros.of(9), 0, 1)))
                .isEqualTo(new AddOnResult.NameTaken());
        assertThat(desk.change(edition, table().id(), new AddOnPlan(AddOnKind.TABLE, "Lange tafel", Euros.of(6), 0, 4)))
                .isEqualTo(new AddOnResult.Kept());
        assertThat(table())
                .isEqualTo(new AddOnSummary(table().id(), AddOnKind.TABLE, "Lange tafel", Euros.of(6), 0, 4, 4));
        var id = table().id();
        assertThat(desk.remove(edition, id)).isEqualTo(new AddOnResult.Kept());
        assertThat(desk.remove(edition, id)).isEqualTo(new AddOnResult.Gone());
        assertThat(desk.change(edition, id, TABLE)).isEqualTo(new AddOnResult.Gone());
    }

    @Test
    void whatComesWithAPitchOfAnotherEditionIsNotTouched() {
        desk.add(edition, TABLE);
        var other = made.edition();
        database.sql("update parade_edition set opened_at = null where id = ?")
                .param(other.value())
                .update();

        assertThat(desk.remove(other, table().id())).isEqualTo(new AddOnResult.Gone());
        assertThat(desk.change(other, table().id(), TABLE)).isEqualTo(new AddOnResult.Gone());
    }

    @Test
    void whatCannotBeTakenIsRefused() {
        var bad = new AddOnPlan(AddOnKind.POWER_230, " ", new Euros(-1), -1, 10_000);

        assertThat(desk.add(edition, bad)).isEqualTo(new AddOnResult.Refused(EnumSet.allOf(AddOnPlan.Problem.class)));
    }

    @Test
    void onceBookingOpenedItStaysAtItsPriceAndNeverBelowWhatIsBooked() {
        desk.add(edition, TABLE);
        opened(true);
        assertThat(stock.take(table().id(), 3)).isTrue();

        assertThat(desk.change(edition, table().id(), new AddOnPlan(AddOnKind.TABLE, "Tafel", Euros.of(6), 0, 10)))
                .isEqualTo(new AddOnResult.PriceStands(Euros.of(5)));
        assertThat(desk.change(edition, table().id(), new AddOnPlan(AddOnKind.TABLE, "Tafel", Euros.of(5), 0, 2)))
                .isEqualTo(new AddOnResult.Taken(3));
        assertThat(desk.remove(edition, table().id())).isEqualTo(new AddOnResult.Stays());
        assertThat(desk.change(edition, table().id(), new AddOnPlan(AddOnKind.TABLE, "Tafel", Euros.of(5), 0, 3)))
                .isEqualTo(new AddOnResult.Kept());
        assertThat(table().left()).isZero();
    }

    @Test
    void theStockIsNeverBelowNothingNorAboveAll() {
        desk.add(edition, TABLE);

        assertThat(stock.take(table().id(), 11)).isFalse();
        assertThat(stock.take(table().id(), 10)).isTrue();
        assertThat(stock.take(table().id(), 1)).isFalse();
        stock.give(table().id(), 10);
        assertThat(table().left()).isEqualTo(10);
        assertThatIllegalStateException().isThrownBy(() -> stock.give(table().id(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> stock.take(table().id(), 0));
    }

    @Test
    void thereIsAnEndToKindsOfThings() {
        var added = new ArrayList<AddOnResult>();
        for (var i = 0; i <= PriceDesk.MOST_ADD_ONS; i++) {
            added.add(desk.add(edition, new AddOnPlan(AddOnKind.OTHER, "Ding " + i, Euros.ZERO, 0, 1)));
        }

        assertThat(added.getLast()).isEqualTo(new AddOnResult.TooMany(PriceDesk.MOST_ADD_ONS));
        assertThat(seen().addOns())
                .hasSize(PriceDesk.MOST_ADD_ONS)
                .first()
                .extracting(AddOnSummary::name)
                .isEqualTo("Ding 0");
    }
}
