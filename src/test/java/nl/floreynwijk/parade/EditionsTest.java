package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which edition everybody sees, and what it asks. */
@PortalTest
class EditionsTest {

    @Autowired
    Editions editions;

    @Autowired
    EditionRepository repository;

    @Autowired
    EditionTable table;

    @Autowired
    Prices prices;

    @Autowired
    TestParade made;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void thereIsNoParade() {
        made.clear();
    }

    private void set(EditionId edition, String status) {
        database.sql("update parade_edition set status = :status where id = :id")
                .param("status", status)
                .param("id", edition.value())
                .update();
    }

    private void move(EditionId edition, int days) {
        database.sql("update parade_day set day = day + interval :days day where edition_id = :id order by day desc")
                .param("days", days)
                .param("id", edition.value())
                .update();
    }

    @Test
    void whatIsReadInOneQueryIsTheWholeEdition() {
        var id = made.edition();
        database.sql("""
                        update parade_edition set about = 'Een markt', status_reason = 'Onweer', approval = true,
                            early_until = '2027-01-02', change_until = '2027-01-03', kept_percent = 30,
                            kept_until = '2027-01-04', most_alike = 3, heat_plan = 'Water', storm_plan = 'Naar binnen'
                        where id = ?
                        """).param(id.value()).update();

        assertThat(table.read(id).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(repository.findById(id).orElseThrow());
    }

    @Test
    void withoutAnEditionThereIsNothingToSee() {
        assertThat(editions.seen().shown()).isEmpty();
    }

    @Test
    void theNextOneToComeIsSeen() {
        var next = made.edition();
        var later = made.edition();
        move(later, 365);

        assertThat(editions.seen().shown()).map(EditionSummary::id).contains(next);
        assertThat(editions.seen().shown().orElseThrow().bookable()).isTrue();
        assertThat(editions.find(later)).isPresent();
    }

    @Test
    void whenTheNextOneIsCalledOffTheOneThatGoesOnIsSeenAndTheOtherIsTold() {
        var next = made.edition();
        var later = made.edition();
        move(later, 365);
        set(next, "CANCELLED");

        assertThat(editions.seen().shown()).map(EditionSummary::id).contains(later);
        assertThat(editions.seen().calledOff()).extracting(EditionSummary::id).containsExactly(next);
        assertThat(editions.seen().toBook(Optional.of(next)))
                .map(EditionSummary::id)
                .contains(later);
    }

    @Test
    void whatWasCalledOffAndWouldHaveBeenIsToldNoMore() {
        var before = made.edition();
        move(before, -100);
        set(before, "CANCELLED");

        assertThat(editions.seen().shown()).map(EditionSummary::id).contains(before);
        assertThat(editions.seen().calledOff()).isEmpty();

        var next = made.edition();
        assertThat(editions.seen().all()).extracting(EditionSummary::id).containsExactly(next);
    }

    @Test
    void ofTwoThatCanBeBookedTheNearestIsOfferedAndTheOtherCanBeChosen() {
        var next = made.edition();
        var later = made.edition();
        move(later, 30);
        var seen = editions.seen();

        assertThat(seen.toBook(Optional.empty())).map(EditionSummary::id).contains(next);
        assertThat(seen.toBook(Optional.of(later))).map(EditionSummary::id).contains(later);
        assertThat(seen.toBook(Optional.of(EditionId.random())))
                .map(EditionSummary::id)
                .contains(next);
        assertThat(seen.besides(later)).extracting(EditionSummary::id).containsExactly(next);

        set(later, "IDEA");
        assertThat(editions.seen().toBook(Optional.of(later)))
                .map(EditionSummary::id)
                .contains(next);
        assertThat(editions.seen().besides(next)).isEmpty();
    }

    @Test
    void whenNoneIsToComeTheLastOneIsSeen() {
        var last = made.edition();
        move(last, -365);
        var before = made.edition();
        move(before, -730);

        assertThat(editions.seen().shown()).map(EditionSummary::id).contains(last);
        assertThat(editions.seen().shown().orElseThrow().bookable()).isFalse();
    }

    @Test
    void anIdeaIsSeenByNobody() {
        var edition = made.edition();
        set(edition, "IDEA");

        assertThat(editions.seen().shown()).isEmpty();
        assertThat(editions.find(edition)).isEmpty();
    }

    @Test
    void oneThatDoesNotGoOnIsSeenAndNotBooked() {
        var edition = made.edition();
        set(edition, "CANCELLED");

        assertThat(editions.seen().shown().orElseThrow().bookable()).isFalse();
    }

    @Test
    void whatIsReadAtOnceIsWhatIsKept() {
        var edition = repository.findById(made.edition()).orElseThrow();
        var seen = editions.seen().shown().orElseThrow();

        assertThat(seen.days())
                .isEqualTo(edition.days())
                .extracting(EditionDay::day)
                .isEqualTo(made.days());
        assertThat(seen.rules()).isEqualTo(edition.rules());
        assertThat(seen.texts()).isEqualTo(edition.texts());
        assertThat(seen.code()).isEqualTo(edition.code());
    }

    @Test
    void aPlanIsKeptWithItsDaysAndSteps() {
        var series = repository.findById(made.edition()).orElseThrow().series();
        var planned = repository.save(Edition.planned(series, EditionTest.plan()));

        var kept = repository.findById(planned.id()).orElseThrow();
        assertThat(kept.days()).isEqualTo(EditionTest.plan().days());
        assertThat(kept.rules()).isEqualTo(EditionTest.RULES);
        assertThat(kept.iban().orElseThrow().value()).isEqualTo("NL20INGB0001234567");
        assertThat(kept.openedAt()).isEmpty();
    }

    @Test
    void whatItAsksIsReadAtOnce() {
        var edition = made.edition();
        var power = made.addOn(edition, AddOnKind.POWER_230, 1_500, 3);
        database.sql("insert into parade_category_limit (edition_id, category, most) values (:id, 'FOOD', 6)")
                .param("id", edition.value())
                .update();
        database.sql("update parade_edition set early_until = '2027-02-01' where id = :id")
                .param("id", edition.value())
                .update();

        var list = prices.listOf(edition);

        assertThat(list.addOns())
                .containsExactly(new AddOnSummary(power, AddOnKind.POWER_230, "POWER_230", Euros.of(15), 3_600, 3, 3));
        assertThat(list.prices()).hasSize(Category.values().length * BookerKind.values().length);
        assertThat(list.limits()).isEqualTo(Map.of(Category.FOOD, 6));
        assertThat(list.earlyUntil()).contains(LocalDate.of(2027, 2, 1));
        assertThat(list.quote(
                        Category.FOOD,
                        BookerKind.MEMBER,
                        List.of(new PricedPitch(PitchId.random(), "1", 300, made.days())),
                        Map.of(power, 1),
                        made.days().getFirst()))
                .hasValueSatisfying(it -> assertThat(it)
                        .extracting(PriceLine::total)
                        .containsExactly(Euros.of(50), Euros.of(15), Euros.of(10)));
    }
}
