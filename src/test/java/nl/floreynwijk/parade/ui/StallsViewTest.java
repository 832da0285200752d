package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.parade.BookingChoices;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestBookings;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestStreet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna looks for a pitch. */
class StallsViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestStreet street;

    @Autowired
    BookingChoices choices;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        parade.clear();
        edition = parade.edition();
        pitches = parade.pitches(edition, 4);
        bert = people.open("Bert Brood");
        anna = people.signedIn("Anna Markt");
        super.openTab();
    }

    private static String open() {
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate("parade/kramen");
        return page();
    }

    private static String page() {
        return textOf(StallsView.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Category> categories() {
        return _get(RadioButtonGroup.class, it -> it.withLabel("Wat voor kraam wilt u?"));
    }

    private static String named(Category category) {
        return categories().getItemLabelGenerator().apply(category);
    }

    private void keptBy(AccountId who, PitchId pitch) {
        people.signIn(who);
        made.held(edition, Category.FOOD, TestBookings.on(parade.days(), pitch));
        people.signIn(anna);
    }

    @Test
    void whatIsFullIsSaidBeforeAnyPitchIsChosenWithTheWayToTheWaitingList() {
        street.limit(edition, Category.FOOD, 1);
        keptBy(bert, pitches.getFirst());
        open();
        assertThat(named(Category.FOOD)).isEqualTo("Eten en drinken (vol)");
        assertThat(named(Category.GOODS)).isEqualTo("Spullen te koop");

        _setValue(categories(), Category.FOOD);

        assertThat(page()).contains("Er is al 1 zulke kraam. Meer komen er niet.");
        assertThat(_find(PitchChooser.class)).isEmpty();
        assertThat(_get(RouterLink.class, it -> it.withText("Naar de wachtlijst"))
                        .getHref())
                .contains("parade/wachtlijst?", "soort=FOOD", "markt=" + edition);

        _setValue(categories(), Category.GOODS);
        assertThat(_find(PitchChooser.class)).hasSize(1);
        assertThat(page()).doesNotContain("Meer komen er niet");
    }

    @Test
    void whatSomebodyElseKeptAndLetGoIsNotFullAnyMore() {
        street.limit(edition, Category.FOOD, 1);
        keptBy(bert, pitches.getFirst());
        open();
        assertThat(choices.isFull(edition, Category.FOOD)).isTrue();

        clock.advance(Duration.ofMinutes(11));
        _setValue(categories(), Category.FOOD);

        assertThat(_find(PitchChooser.class)).hasSize(1);
    }

    @Test
    void whatSheKeepsHerselfDoesNotStandInHerWay() {
        street.limit(edition, Category.FOOD, 1);
        keptBy(anna, pitches.getFirst());

        assertThat(choices.isFull(edition, Category.FOOD)).isFalse();
    }

    @Test
    void whereTheOrganiserDecidesSheReadsBeforehandThatSheAsks() {
        assertThat(open()).doesNotContain("beslist de organisatie");

        parade.rule(edition, "approval", true);

        assertThat(open()).contains("Op deze markt beslist de organisatie over elke kraam: u vraagt een plaats aan.");
    }

    @Test
    void ofTwoMarketsSheChoosesTheOtherByALink() {
        assertThat(open()).doesNotContain("Andere markten:");
        var christmas = parade.edition();
        street.onlyOn(christmas, parade.days().getLast().plusDays(100));
        parade.rule(christmas, "name", "Kerstmarkt");

        assertThat(open()).contains("Andere markten:", "Zomerparade, Noordewierweg");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref))
                .contains("parade/kramen?markt=" + christmas);

        UI.getCurrent().navigate(StallsView.class, QueryParameters.of("markt", christmas.toString()));
        assertThat(page()).contains("Kerstmarkt, Noordewierweg");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref))
                .contains("parade/kramen?markt=" + edition);
        UI.getCurrent().navigate(StallsView.class, QueryParameters.of("markt", "<script>"));
        assertThat(page()).contains("Zomerparade, Noordewierweg");
    }

    @Test
    void whatIsCalledOffIsToldAndOffersNothing() {
        street.become(edition, EditionStatus.CANCELLED, "Storm op komst.");

        assertThat(open())
                .contains(
                        "gaat niet door. De reden: Storm op komst.",
                        "Er is nu geen markt waarvoor u een plaats kunt boeken.");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }
}
