package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.rad.ui.PhoneScreen.coin;
import static nl.floreynwijk.rad.ui.PhoneScreen.hold;
import static nl.floreynwijk.rad.ui.PhoneScreen.isOff;
import static nl.floreynwijk.rad.ui.PhoneScreen.later;
import static nl.floreynwijk.rad.ui.PhoneScreen.page;
import static nl.floreynwijk.rad.ui.PhoneScreen.press;
import static nl.floreynwijk.rad.ui.PhoneScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Guests;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria takes part with her phone, without an account. */
class RadViewTest extends KaribuTest {

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    @Autowired
    Guests guests;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();

    @BeforeEach
    void anEvening() {
        evening = made.evening();
        cards = made.cards(evening, 3);
    }

    private void open() {
        PhoneScreen.open(made.code(evening));
    }

    private RunId comeIn() {
        var run = made.opened(evening);
        open();
        press("Doe mee");
        return run;
    }

    @Test
    void theCodeOnTheScreenCanBeTypedAnyWay() {
        made.rule(evening, "code", "K7P0TX");
        UI.getCurrent().navigate("rad");
        _setValue(_get(TextField.class), "k7p-otx");
        press("Ga verder");

        assertThat(page()).contains("Wat wilt u in de wijk?", "U krijgt 10 munten.");
    }

    @Test
    void aWrongCodeIsSaidAtTheFieldAndAfterTooManyOneWaits() {
        PhoneScreen.open("ZZZZZZ");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Deze code kennen we niet");
        assertThat(_get(TextField.class).getValue()).isEqualTo("ZZZZZZ");

        for (var time = 0; time < 10; time++) {
            PhoneScreen.open("ZZZZZ" + time);
        }

        assertThat(_get(TextField.class).getErrorMessage()).contains("te vaak", "1 minuut");
    }

    @Test
    void nothingTypedLeadsNowhere() {
        UI.getCurrent().navigate("rad");
        press("Ga verder");

        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Vul eerst de code in die op het scherm staat.");
    }

    @Test
    void aPhoneGetsItsSecretBeforeItsGuestComesIn() {
        open();

        var cookie = response().getCookie(GuestCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
        _assertNone(NativeButton.class);
    }

    private static FakeResponse response() {
        ServletResponse response = (VaadinServletResponse) VaadinResponse.getCurrent();
        while (response instanceof ServletResponseWrapper around) {
            response = around.getResponse();
        }
        return (FakeResponse) response;
    }

    @Test
    void aPhoneThatComesBackHasTheCoinsItPut() {
        var run = made.opened(evening);
        var phone = made.joined(evening);
        made.put(run, phone, cards.getFirst(), 4);
        hold(phone);

        open();

        assertThat(page()).contains("6 van uw 10 munten over");
        coin("Een munt erbij op Kaart 1");
        assertThat(said()).isEqualTo("Kaart 1: 5 munten. U hebt er nog 5.");
    }

    @Test
    void whoeverIsEarlySeesItBegin() {
        open();
        assertThat(page()).contains("De avond is nog niet begonnen.");
        _assertNone(Button.class, it -> it.withText("Doe mee"));

        made.opened(evening);
        later(clock);
        press("Doe mee");

        assertThat(page()).contains("1. Kaart 1", "2. Kaart 2", "3. Kaart 3", "van uw 10 munten over");
        assertThat(said()).isEqualTo("Druk op + om een munt op een kaart te leggen.");
    }

    @Test
    void riaPutsThreeCoinsAndTakesOneBack() {
        comeIn();
        coin("Een munt erbij op Kaart 1");
        coin("Een munt erbij op Kaart 1");
        coin("Een munt erbij op Kaart 1");
        assertThat(said()).isEqualTo("Kaart 1: 3 munten. U hebt er nog 7.");

        coin("Een munt terug van Kaart 1");

        assertThat(said()).isEqualTo("Kaart 1: 2 munten. U hebt er nog 8.");
    }

    @Test
    void whoeverHasNoneLeftHearsWhyNothingHappens() {
        comeIn();
        for (var coin = 0; coin < 10; coin++) {
            coin("Een munt erbij op Kaart 1");
        }
        assertThat(said()).isEqualTo("Kaart 1: 10 munten. Al uw munten liggen.");
        assertThat(isOff("Een munt erbij op Kaart 2")).isTrue();

        coin("Een munt erbij op Kaart 2");
        assertThat(said()).startsWith("Al uw munten liggen.");

        coin("Een munt terug van Kaart 2");
        assertThat(said()).isEqualTo("Op Kaart 2 ligt geen munt van u.");
    }

    @Test
    void onOneCardLieNoMoreThanTheHostSaid() {
        made.rule(evening, "most_on_card", 2);
        comeIn();
        coin("Een munt erbij op Kaart 1");
        coin("Een munt erbij op Kaart 1");
        coin("Een munt erbij op Kaart 1");

        assertThat(said()).isEqualTo("Op één kaart mogen 2 munten liggen.");
    }

    @Test
    void aPauseStopsTheCoinsUntilItGoesOn() {
        var run = comeIn();
        coin("Een munt erbij op Kaart 1");
        made.run(run, "state", "PAUSED");
        later(clock);
        assertThat(page()).contains("Even pauze.");
        assertThat(isOff("Een munt terug van Kaart 1")).isTrue();

        made.run(run, "state", "OPEN");
        later(clock);
        coin("Een munt erbij op Kaart 1");

        assertThat(said()).startsWith("Kaart 1: 2 munten.");
        assertThat(page()).doesNotContain("Even pauze.");
    }

    @Test
    void aPhoneThatDidNotHearOfThePauseHearsItAtItsNextCoin() {
        var run = comeIn();
        made.run(run, "state", "PAUSED");
        coin("Een munt erbij op Kaart 1");

        assertThat(page()).contains("Even pauze.");
        assertThat(made.coinsIn(run)).isZero();
    }

    @Test
    void theCardsOfOthersAreSeenOnlyWhenTheHostShowsThem() {
        var run = comeIn();
        made.put(run, made.joined(evening), cards.get(1), 4);
        later(clock);
        assertThat(page()).doesNotContain("De meeste munten liggen op Kaart 2: 4.");

        made.run(run, "board", "COINS");
        later(clock);

        assertThat(page()).contains("Op het scherm", "De meeste munten liggen op Kaart 2: 4.");
        assertThat(_find(ListItem.class).stream()
                        .map(it -> it.getElement().getTextRecursively())
                        .filter(it -> it.contains("4 munten"))
                        .toList())
                .singleElement()
                .asString()
                .startsWith("2. Kaart 2");
    }

    @Test
    void anEveningForMembersAsksOthersToSignIn() {
        made.rule(evening, "audience", "MEMBERS");
        made.opened(evening);
        open();

        assertThat(_find(Anchor.class)).anyMatch(it -> it.getHref().endsWith("?naar=/rad/" + made.code(evening)));
        _assertNone(Button.class, it -> it.withText("Doe mee"));
    }

    @Test
    void aMemberComesInFromHomeWithoutACode() {
        made.rule(evening, "home_until", clock.instant().plus(Duration.ofHours(3)));
        made.opened(evening);
        people.signedIn("Anna", Role.MEMBER);
        UI.getCurrent().navigate("rad");
        assertThat(page()).contains("Meedoen kan tot ");

        press("Doe mee vanuit huis");
        coin("Een munt erbij op Kaart 3");

        assertThat(said()).startsWith("Kaart 3: 1 munt.");
    }

    @Test
    void aMemberFindsResultsOfEarlierEvenings() {
        made.ended(evening, clock.instant());
        people.signedIn("Anna", Role.MEMBER);
        UI.getCurrent().navigate("rad");

        assertThat(_find(Anchor.class)).anyMatch(it -> it.getHref().equals("/rad/uitslag/" + evening));
    }

    @Test
    void aPracticeIsSaidToBeOne() {
        made.practised(evening);
        open();
        assertThat(page()).contains("We oefenen nog.");

        press("Doe mee");

        assertThat(page()).contains("We oefenen nog.");
        assertThat(_find(EmailField.class)).noneMatch(Component::isVisible);
    }

    @Test
    void aHallFullOfPeopleAsksLittleOfTheDatabase() {
        var run = made.opened(evening);
        var phone = made.joined(evening);

        assertThat(queries.during(() -> guests.seat(evening, phone))).hasSizeLessThanOrEqualTo(3);
        assertThat(queries.during(() -> put(run, phone, 3))).hasSizeLessThanOrEqualTo(4);
        assertThat(queries.during(() -> put(run, phone, 3))).hasSizeLessThanOrEqualTo(2);
    }

    private void put(RunId run, Token phone, int coins) {
        made.put(run, phone, cards.getFirst(), coins);
    }
}
