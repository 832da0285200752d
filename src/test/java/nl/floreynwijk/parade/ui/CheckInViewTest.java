package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.floreynwijk.parade.ui.MarketScreen.answer;
import static nl.floreynwijk.parade.ui.MarketScreen.goTo;
import static nl.floreynwijk.parade.ui.MarketScreen.said;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.CheckInRow;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestWaiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meike says at the door who came. */
@SuppressWarnings({"unchecked", "rawtypes"})
class CheckInViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private BookingId cheese = BookingId.random();
    private BookingId apples = BookingId.random();

    @Override
    @BeforeEach
    protected void openTab() {
        edition = parade.edition();
        parade.rule(edition, "code", "ZP27");
        days = parade.days();
        var pitches = parade.pitches(edition, 3);
        cheese = made.booked(edition, made.neighbour("Kees Kaas"), Category.FOOD, pitches.subList(0, 2), days);
        apples = made.booked(
                edition, made.neighbour("Anna Appel"), Category.GOODS, pitches.subList(2, 3), days.subList(1, 2));
        called(cheese, "De Kaasboer");
        called(apples, "<b>Appels</b> van Anna");
        people.signIn(made.organiser("Meike Markt"));
        super.openTab();
    }

    @Test
    void untilTheDayBeforeTheListIsOnlyLookedAt() {
        openSunday();

        assertThat(said(_get(CheckInView.class)))
                .contains("Vanaf "
                        + DutchTime.date(days.getFirst().minusDays(1), Languages.DUTCH)
                        + ", de dag voor de markt, kunt u hier zeggen wie er is.");
        assertThat(rows()).hasSize(2);
        assertThat(_find(row(grid(), 0), Button.class)).isEmpty();

        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getFirst().minusDays(1))));
        openSunday();
        assertThat(said(_get(CheckInView.class))).doesNotContain("kunt u hier zeggen wie er is");
        _click(button(0, "Is er"));
        assertThat(answer()).isEqualTo("De Kaasboer is er.");
    }

    private void called(BookingId booking, String name) {
        database.sql("update parade_booking set name = ? where id = ?")
                .params(name, booking.value())
                .update();
    }

    private void open(String query) {
        UI.getCurrent()
                .navigate(
                        "kantoor/parade/" + edition + "/inchecken",
                        query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    private void itIsTheDay() {
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getFirst())));
    }

    private void openSunday() {
        open("dag=" + days.getLast());
    }

    private static Grid<CheckInRow> grid() {
        return _get(Grid.class);
    }

    private static List<String> rows() {
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(it -> said(row(grid(), it)))
                .toList();
    }

    private static Button button(int index, String text) {
        return _get(row(grid(), index), Button.class, it -> it.withText(text));
    }

    private static void search(String words) {
        _setValue(_get(TextField.class), words);
    }

    @Test
    void theDayHasItsOwnStallsInOrderOfTheStreet() {
        openSunday();

        assertThat(rows()).hasSize(2);
        assertThat(rows().get(0)).contains("Plaats 1, 2: De Kaasboer", "ZP27-1 · 0612345678", "Nog niets gezegd");
        assertThat(rows().get(1)).contains("Plaats 3: <b>Appels</b> van Anna");
        assertThat(said(_get(CheckInView.class))).contains("0 van de 2 kramen zijn er.");
        _setValue(_get(Select.class), days.getFirst());
        assertThat(rows()).singleElement().asString().contains("De Kaasboer");
    }

    @Test
    void onTheDayItselfItOpensOnThatDay() {
        open("");
        assertThat(_get(Select.class).getValue()).isEqualTo(days.getFirst());

        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getLast())));
        open("");
        assertThat(_get(Select.class).getValue()).isEqualTo(days.getLast());
        open("dag=gisteren");
        assertThat(_get(Select.class).getValue()).isEqualTo(days.getLast());
    }

    @Test
    void theCodeOnACardLeadsToThatStallAlone() {
        itIsTheDay();
        open("dag=" + days.getLast() + "&nummer=2");

        assertThat(rows()).singleElement().asString().contains("Appels");
        _click(button(0, "Is er"));
        assertThat(answer()).isEqualTo("<b>Appels</b> van Anna is er.");
        assertThat(rows()).singleElement().asString().contains("Is er, gezegd om");
        assertThat(said(_get(CheckInView.class))).contains("1 van de 2 kramen zijn er.");

        _click(button(0, "Wis dit"));
        assertThat(answer()).isEqualTo("Van <b>Appels</b> van Anna is nu niets gezegd.");
        assertThat(rows()).singleElement().asString().contains("Nog niets gezegd");
    }

    @Test
    void aCodeThatNobodyHasLeadsToNoStall() {
        for (var code : List.of("99", "1' or '1'='1", "<script>", "%20")) {
            open("nummer=" + URLEncoder.encode(code, UTF_8));

            assertThat(rows()).isEmpty();
            assertThat(grid().getEmptyStateText()).isEqualTo("Er is geen kraam die hierbij past.");
        }
    }

    @Test
    void theCodeOfAStallThatIsCancelledLeadsToNone() {
        made.cancelled(apples);

        open("dag=" + days.getLast() + "&nummer=2");

        assertThat(rows()).isEmpty();
    }

    @Test
    void aStallIsFoundByPitchNameOrNumber() {
        openSunday();

        search("2");
        assertThat(rows()).singleElement().asString().contains("De Kaasboer");
        search(" appels ");
        assertThat(rows()).singleElement().asString().contains("Appels");
        search("zp27-1");
        assertThat(rows()).singleElement().asString().contains("De Kaasboer");
        search("");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whatWasSaidIsNotSaidTwiceAndCanBePutRight() {
        itIsTheDay();
        openSunday();
        _click(button(0, "Is er"));
        assertThat(button(0, "Is er").isEnabled()).isFalse();
        clock.advance(Duration.ofMinutes(2));

        _click(button(0, "Kwam niet"));

        assertThat(answer()).isEqualTo("De Kaasboer kwam niet.");
        assertThat(rows().getFirst()).contains("Kwam niet, gezegd om");
        assertThat(button(0, "Is er").isEnabled()).isTrue();
        assertThat(button(0, "Kwam niet").isEnabled()).isFalse();
        assertThat(said(_get(CheckInView.class))).contains("0 van de 2 kramen zijn er.");
    }

    @Test
    void whatTwoOrganisersSayAtTheSameTimeIsSaidOnceOnTheScreen() {
        itIsTheDay();
        openSunday();
        var again = button(0, "Is er");
        _click(button(0, "Is er"));
        clock.advance(Duration.ofSeconds(1));
        _click(again);

        assertThat(answer()).isEqualTo("De Kaasboer is er.");
        assertThat(said(_get(CheckInView.class))).contains("1 van de 2 kramen zijn er.");
    }

    @Test
    void aStallThatWasCancelledMeanwhileIsSaidToBeGone() {
        itIsTheDay();
        openSunday();
        made.cancelled(cheese);

        _click(button(0, "Is er"));

        assertThat(answer()).isEqualTo("Deze kraam staat er die dag niet meer. Kijk in de lijst wie er wel staan.");
        assertThat(rows()).singleElement().asString().contains("Appels");
    }

    @Test
    void theDeskChecksInTooAndIsNotLedToListsItMayNotOpen() {
        itIsTheDay();
        people.signedIn("Corrie Kantoor", Role.COORDINATOR);
        closeTab();
        super.openTab();
        openSunday();

        _click(button(0, "Is er"));

        assertThat(answer()).isEqualTo("De Kaasboer is er.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(it -> it.endsWith("/lijsten"));
    }

    @Test
    void aMarketThatIsNotThereIsNotFound() {
        for (var id : List.of(EditionId.random().toString(), "geen-markt")) {
            goTo("kantoor/parade/" + id + "/inchecken");
            assertThat(textOf(NotFoundView.class)).isNotEmpty();
        }
    }
}
