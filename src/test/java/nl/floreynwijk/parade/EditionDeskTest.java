package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.parade.EditionPlan.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organiser thinks of editions, changes them, and makes them like an earlier one. */
@PortalTest
class EditionDeskTest {

    @Autowired
    EditionDesk desk;

    @Autowired
    SeriesDesk series;

    @Autowired
    Prices prices;

    @Autowired
    PitchRepository pitches;

    @Autowired
    TestParade made;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theOrganiserIsThere() {
        made.clear();
        people.signedIn("Meike Postma", Role.PARADE_ORGANISER);
    }

    private EditionId planned() {
        return kept(desk.plan("Zomerparade", EditionTest.plan()));
    }

    private static EditionId kept(EditionResult result) {
        assertThat(result).isInstanceOf(EditionResult.Kept.class);
        return ((EditionResult.Kept) result).id();
    }

    private EditionDetails seen(EditionId id) {
        return desk.find(id).orElseThrow();
    }

    private static EditionPlan called(EditionPlan plan, String code, String name) {
        return new EditionPlan(
                code, name, plan.street(), plan.iban(), plan.accountHolder(), plan.texts(), plan.days(), plan.rules());
    }

    @Test
    void whatIsThoughtOfIsAnIdeaWithADeskAndADrawing() {
        var id = planned();

        assertThat(seen(id).summary().status()).isEqualTo(EditionStatus.IDEA);
        assertThat(seen(id).plan()).isEqualTo(EditionTest.plan());
        assertThat(seen(id).opened()).isFalse();
        assertThat(count("parade_desk", id)).isOne();
        assertThat(count("parade_plan", id)).isOne();
    }

    private int count(String table, EditionId id) {
        return database.sql("select count(*) from %s where edition_id = ?".formatted(table))
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aMarketIsKnownByItsOldNamesToo() {
        var first = planned();
        var market = seen(first).series();
        assertThat(series.change(market.id(), new SeriesPlan("Zomerparade", List.of("Zomermarkt", "SK Zomerparade"))))
                .isEqualTo(new SeriesResult.Kept(market.id()));

        var second = kept(desk.plan(" zomermarkt ", called(EditionTest.plan(), "ZP2028", "Zomerparade 2028")));

        assertThat(seen(second).series())
                .isEqualTo(new SeriesSummary(market.id(), "Zomerparade", List.of("SK Zomerparade", "Zomermarkt")));
    }

    @Test
    void twoMarketsAreNotCalledTheSame() {
        var summer = seen(planned()).series();
        var winter = seen(kept(desk.plan("Kerstmarkt", called(EditionTest.plan(), "KM2027", "Kerstmarkt"))))
                .series();

        assertThat(series.change(winter.id(), new SeriesPlan("Kerstmarkt", List.of("ZOMERPARADE"))))
                .isEqualTo(new SeriesResult.NameTaken("zomerparade"));
        assertThat(series.begin(new SeriesPlan("zomerparade", List.of())))
                .isEqualTo(new SeriesResult.NameTaken("zomerparade"));
        assertThat(series.change(summer.id(), new SeriesPlan("", List.of("A", "a"))))
                .isEqualTo(new SeriesResult.Refused(Set.of(SeriesPlan.Problem.NAME, SeriesPlan.Problem.ALIASES)));
        assertThat(series.change(SeriesId.random(), new SeriesPlan("Paasmarkt", List.of())))
                .isEqualTo(new SeriesResult.Gone());
    }

    @Test
    void noTwoEditionsHaveTheSameCode() {
        planned();

        assertThat(desk.plan("Kerstmarkt", called(EditionTest.plan(), "zp2027", "Kerstmarkt")))
                .isEqualTo(new EditionResult.CodeTaken());
    }

    @Test
    void withoutAMarketAndWithProblemsNothingIsKept() {
        assertThat(desk.plan(" ", EditionTest.plan())).isEqualTo(new EditionResult.NoMarket(80));
        assertThat(desk.plan("Zomerparade", called(EditionTest.plan(), "", "Zomerparade")))
                .isEqualTo(new EditionResult.Refused(Set.of(Problem.CODE)));
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void whoeverDecidesOnWhatWasChangedMeanwhileReadsItFirst() {
        var id = planned();
        var before = seen(id).version();
        assertThat(desk.change(id, called(EditionTest.plan(), "ZP27", "Zomerparade"), before))
                .isEqualTo(new EditionResult.Kept(id));

        assertThat(desk.change(id, EditionTest.plan(), before)).isEqualTo(new EditionResult.ChangedMeanwhile());
        assertThat(seen(id).summary().code()).isEqualTo("ZP27");
    }

    @Test
    void whatStandsIsSaidFieldByField() {
        var id = made.edition();
        var plan = seen(id).plan();
        var fewer = new EditionPlan(
                "ANDERS",
                plan.name(),
                plan.street(),
                plan.iban(),
                plan.accountHolder(),
                plan.texts(),
                plan.days().subList(0, 1),
                plan.rules());

        assertThat(desk.change(id, fewer, seen(id).version()))
                .isEqualTo(new EditionResult.Standing(Set.of(Problem.CODE, Problem.DAYS)));
        assertThat(desk.change(id, called(plan, plan.code(), "Een andere naam"), seen(id).version()))
                .isEqualTo(new EditionResult.Kept(id));
    }

    @Test
    void theNextOneIsProposedInTheSameWeekOnTheSameDays() {
        var first = LocalDate.of(2027, 7, 3);

        var proposal = desk.proposal(planned()).orElseThrow();

        var next = proposal.days().getFirst().day();
        assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(next.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertThat(next.getYear()).isEqualTo(2028);
        assertThat(proposal.days()).extracting(EditionDay::day).containsExactly(next, next.plusDays(1));
        assertThat(proposal.code()).isEqualTo("ZP2028");
        assertThat(proposal.name()).isEqualTo("Zomerparade 2028");
        assertThat(proposal.rules().earlyUntil()).contains(next.minusDays(90));
        assertThat(proposal.rules().changeUntil()).contains(next.minusDays(14));
        assertThat(proposal.rules().refunds()).isEqualTo(EditionTest.RULES.refunds());
    }

    @Test
    void afterYearsWithoutOneTheNextIsStillToCome() {
        var old = new EditionPlan(
                "SK2015",
                "SK Zomerparade 2015",
                "Noordewierweg",
                "",
                "",
                EditionTexts.NONE,
                List.of(EditionTest.day(LocalDate.of(2015, 7, 4)), EditionTest.day(LocalDate.of(2015, 7, 5))),
                EditionPlan.EMPTY.rules());

        var proposal = NextEdition.of(old, LocalDate.of(2026, 11, 29));

        assertThat(proposal.days()).extracting(EditionDay::day).startsWith(LocalDate.of(2027, 7, 10));
        assertThat(proposal.code()).isEqualTo("SK2027");
    }

    @Test
    void anEditionInTheLastWeekOfALongYearMovesToTheLastWeekThereIs() {
        var plan = new EditionPlan(
                "KM2026",
                "Kerstmarkt",
                "",
                "",
                "",
                EditionTexts.NONE,
                List.of(EditionTest.day(LocalDate.of(2026, 12, 30))),
                EditionPlan.EMPTY.rules());

        assertThat(NextEdition.of(plan, LocalDate.of(2026, 12, 31))
                        .days()
                        .getFirst()
                        .day())
                .isEqualTo(LocalDate.of(2027, 12, 29));
    }

    @Test
    void aCopyHasAllButTheBookings() {
        var from = made.edition();
        var power = made.addOn(from, AddOnKind.POWER_230, 1_500, 3);
        database.sql("update parade_add_on set taken = 2 where id = ?")
                .param(power.value())
                .update();
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, 'FOOD', 6)")
                .param(from.value())
                .update();
        made.pitches(from, 3);

        var to = kept(desk.copy(from, called(desk.proposal(from).orElseThrow(), "NIEUW", "Nieuw")));

        assertThat(prices.listOf(to).prices())
                .containsExactlyInAnyOrderElementsOf(prices.listOf(from).prices());
        assertThat(prices.listOf(to).limits()).isEqualTo(Map.of(Category.FOOD, 6));
        assertThat(prices.listOf(to).addOns())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isNotEqualTo(power))
                .satisfies(it -> assertThat(it.left()).isEqualTo(3));
        assertThat(pitches.findByEditionId(to)).extracting(Pitch::number).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(pitches.findByEditionId(to))
                .extracting(Pitch::features)
                .allMatch(it -> it.power() == PitchPower.P230 && it.wheelchair());
        assertThat(count("parade_plan", to)).isOne();
        assertThat(seen(to).series()).isEqualTo(seen(from).series());
        assertThat(seen(to).summary().status()).isEqualTo(EditionStatus.IDEA);
    }

    private void happens(EditionId at, String title, LocalDate day, @Nullable PitchId on) {
        database.sql("""
                        insert into parade_activity (id, edition_id, kind, title, about, stage, day, starts_at, ends_at, pitch_id, x,
                            y, version)
                        values (uuid(), ?, 'MUSIC', ?, '', 'Podium', ?, '12:00', '13:00', ?, null, null, 1)
                        """)
                .param(at.value())
                .param(title)
                .param(day)
                .param(on == null ? null : on.value())
                .update();
    }

    private List<String> programmeOf(EditionId at) {
        return database.sql("""
                        select concat_ws(' ', a.title, a.day, p.number) from parade_activity a
                        left join parade_pitch p on p.id = a.pitch_id and p.edition_id = a.edition_id
                        where a.edition_id = ? order by a.day
                        """)
                .param(at.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void theProgrammeMovesWithTheDaysAndStandsOnTheNewPitches() {
        var from = made.edition();
        var second = made.pitches(from, 3).get(1);
        happens(from, "Fanfare", made.days().getFirst(), second);
        happens(from, "Koor", made.days().getLast(), null);

        var proposal = desk.proposal(from).orElseThrow();
        var to = kept(desk.copy(from, called(proposal, "NIEUW", "Nieuw")));
        var first = proposal.days().getFirst().day();

        assertThat(programmeOf(to)).containsExactly("Fanfare " + first + " 2", "Koor " + first.plusDays(1));
        assertThat(programmeOf(from)).hasSize(2);
    }

    @Test
    void whenItsDaysChangeTheProgrammeGoesAlong() {
        var from = made.edition();
        happens(from, "Fanfare", made.days().getFirst(), null);
        happens(from, "Koor", made.days().getLast(), null);
        var to = kept(desk.copy(from, called(desk.proposal(from).orElseThrow(), "NIEUW", "Nieuw")));
        var first = seen(to).plan().days().getFirst().day();
        var second = first.plusDays(1);
        var plan = seen(to).plan();

        // The second day becomes the first: nothing may move twice
        kept(desk.change(to, on(plan, second, second.plusDays(7)), seen(to).version()));
        assertThat(programmeOf(to)).containsExactly("Fanfare " + second, "Koor " + second.plusDays(7));

        kept(desk.change(to, on(plan, first), seen(to).version()));
        assertThat(programmeOf(to)).containsExactly("Fanfare " + first, "Koor " + second.plusDays(7));
    }

    private static EditionPlan on(EditionPlan plan, LocalDate... days) {
        return new EditionPlan(
                plan.code(),
                plan.name(),
                plan.street(),
                plan.iban(),
                plan.accountHolder(),
                plan.texts(),
                Stream.of(days).map(EditionTest::day).toList(),
                EditionPlan.EMPTY.rules());
    }

    @Test
    void aDayThatThereIsNoMoreTakesItsProgrammeWithIt() {
        var from = made.edition();
        happens(from, "Fanfare", made.days().getFirst(), null);
        happens(from, "Koor", made.days().getLast(), null);
        var proposal = called(desk.proposal(from).orElseThrow(), "NIEUW", "Nieuw");
        var other = LocalDate.of(2030, 5, 5);
        var oneDay = on(proposal, other);

        assertThat(programmeOf(kept(desk.copy(from, oneDay)))).containsExactly("Fanfare " + other);
    }

    @Test
    void whatIsNotThereIsNotCopied() {
        assertThat(desk.copy(EditionId.random(), EditionTest.plan())).isEqualTo(new EditionResult.ChangedMeanwhile());
        assertThat(desk.proposal(EditionId.random())).isEmpty();
    }

    /** Whoever booked was told where to pay. */
    @Test
    void onceItOpenedOnlySomebodyWhoIsTreasurerTooChangesWhereMoneyGoes() {
        var id = made.edition();
        var plan = seen(id).plan();
        var elsewhere = new EditionPlan(
                plan.code(),
                plan.name(),
                plan.street(),
                "NL91 ABNA 0417 1643 00",
                plan.accountHolder(),
                plan.texts(),
                plan.days(),
                plan.rules());
        assertThat(elsewhere.problems()).isEmpty();

        assertThat(desk.change(id, elsewhere, seen(id).version()))
                .isEqualTo(new EditionResult.Standing(Set.of(Problem.IBAN)));

        people.signedIn("Truus Beide", Role.PARADE_ORGANISER, Role.TREASURER);
        assertThat(desk.change(id, elsewhere, seen(id).version())).isEqualTo(new EditionResult.Kept(id));
    }
}
