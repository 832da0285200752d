package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.home.ui.StartView;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestBookings;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna fills in the form for the pitches that are kept for her, and sees what she booked. */
class BookingViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private BookingId held = BookingId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        parade.clear();
        edition = parade.edition();
        pitches = parade.pitches(edition, 3);
        people.signedIn("Anna Markt");
        held = made.held(edition, Category.FOOD, TestBookings.on(parade.days(), pitches.getFirst()));
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate("parade/boeking/" + held);
    }

    private static String page() {
        return _get(BookingView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static void press(String key, Object... values) {
        _click(_get(Button.class, it -> it.withText(text(key, values))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void fillIn() {
        var kind = (RadioButtonGroup<BookerKind>)
                _get(RadioButtonGroup.class, it -> it.withLabel(text("parade.booking.kind")));
        _setValue(kind, BookerKind.NEIGHBOUR);
        _setValue(_get(TextField.class, it -> it.withLabel(text("parade.booking.name"))), "Kaas van Anna");
        _setValue(_get(TextArea.class, it -> it.withLabel(text("parade.booking.sells"))), "Oude kaas");
        _setValue(_get(TextField.class, it -> it.withLabel(text("parade.booking.sector"))), "kaas");
        _setValue(_get(TextField.class, it -> it.withLabel(text("parade.booking.phone"))), "06 1234 5678");
        _find(Checkbox.class).forEach(it -> _setValue(it, true));
    }

    @Test
    void sheSeesHowLongAndWhatItCostsAndBooks() {
        open();
        assertThat(page()).contains("Nog 10 minuten", "Koel bewaren.", "Een blusdeken bij vuur.");
        fillIn();
        assertThat(page()).contains("€ 60,00");

        press("parade.booking.agree");

        assertThat(made.stateOf(held)).isEqualTo("BOOKED");
        assertThat(page()).contains("Geboekt. Uw boekingsnummer is", "Kaas van Anna", "Er is nog € 60,00 te betalen.");
    }

    @Test
    void theStartPageAndHerListTellThatItIsNotBookedYet() {
        UI.getCurrent().navigate("mijn/kramen");
        assertThat(_get(OwnBookingsView.class).getElement().getTextRecursively())
                .contains("Wordt nu ingevuld. Vul het in vóór ");

        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class)).contains("Uw kraam is nog niet geboekt");
        made.agree(held, made.form(held, "Kaas van Anna", "kaas", Map.of()));
        UI.getCurrent().navigate("mijn/kramen");
        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class)).contains("Uw kraam: Geboekt. Plaats 1, ");
    }

    @Test
    void whereTheOrganiserDecidesSheReadsThatSheAsks() {
        parade.rule(edition, "approval", true);
        open();
        assertThat(page()).contains("Op deze markt beslist de organisatie over elke kraam");
        assertThat(_find(Button.class, it -> it.withText(text("parade.booking.agree"))))
                .isEmpty();

        fillIn();
        press("parade.booking.agree.ask");

        assertThat(made.stateOf(held)).isEqualTo("REQUESTED");
        assertThat(page()).contains("is binnen");
    }

    @Test
    void anUncertainMarketIsToldWhereverSheReadsOfHerStall() {
        made.agree(held, made.form(held, "Kaas van Anna", "kaas", Map.of()));
        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class)).doesNotContain("Het is niet zeker");
        parade.rule(edition, "status", "UNCERTAIN");
        parade.rule(edition, "status_reason", "Misschien storm.");

        var uncertain = "Het is niet zeker of de markt doorgaat. De reden: Misschien storm.";
        UI.getCurrent().navigate("mijn/kramen");
        assertThat(textOf(OwnBookingsView.class)).contains(uncertain);
        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class)).contains("Uw kraam: Geboekt.", "kies een plaats en boek. " + uncertain);
        open();
        assertThat(page()).contains(uncertain);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        open();

        press("parade.booking.agree");

        assertThat(_get(TextField.class, it -> it.withLabel(text("parade.booking.name")))
                        .isInvalid())
                .isTrue();
        assertThat(_find(Checkbox.class)).allMatch(Checkbox::isInvalid);
        assertThat(made.stateOf(held)).isEqualTo("HELD");
    }

    @Test
    void sheGetsMoreTimeOnce() {
        open();

        press("parade.booking.time.extend");

        assertThat(page()).contains("U hebt meer tijd: tot");
        assertThat(_find(Button.class, it -> it.withText(text("parade.booking.time.extend"))))
                .isEmpty();
    }

    @Test
    void whenTheTimeIsOverSheHasThemKeptAgain() {
        open();
        fillIn();
        clock.advance(Duration.ofMinutes(11));
        press("parade.booking.agree");
        assertThat(page()).contains("De tijd is om.");

        press("parade.booking.lapsed.again");

        assertThat(page()).contains("Nog 10 minuten");
    }

    @Test
    void nobodyElseOpensIt() {
        people.signedIn("Bert Kraam");

        open();

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    @Test
    void theOrganiserApprovesWhatWaits() {
        parade.rule(edition, "approval", true);
        var request = made.agreed(edition, Category.FOOD, TestBookings.on(parade.days(), pitches.get(1)));
        people.signedIn("Meike Organisatie", Role.PARADE_ORGANISER);
        closeTab();
        super.openTab();
        UI.getCurrent().navigate("kantoor/parade/" + edition + "/aanvragen");

        press("parade.requests.do.approve");

        assertThat(made.stateOf(request)).isEqualTo("BOOKED");
        assertThat(_get(BookingDeskView.class).getElement().getTextRecursively())
                .contains("is goedgekeurd");
    }
}
