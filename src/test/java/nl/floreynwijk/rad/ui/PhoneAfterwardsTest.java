package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.rad.ui.PhoneScreen.coin;
import static nl.floreynwijk.rad.ui.PhoneScreen.hold;
import static nl.floreynwijk.rad.ui.PhoneScreen.isOff;
import static nl.floreynwijk.rad.ui.PhoneScreen.later;
import static nl.floreynwijk.rad.ui.PhoneScreen.open;
import static nl.floreynwijk.rad.ui.PhoneScreen.page;
import static nl.floreynwijk.rad.ui.PhoneScreen.press;
import static nl.floreynwijk.rad.ui.PhoneScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria put her coins, and then it stops, starts again, or is over. */
class PhoneAfterwardsTest extends KaribuTest {

    @Autowired
    TestRad made;

    @Autowired
    MovableClock clock;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId run = RunId.random();
    private Token phone = Token.random();

    @BeforeEach
    void anEvening() {
        evening = made.evening();
        cards = made.cards(evening, 3);
    }

    private void comeIn() {
        run = made.opened(evening);
        sit();
    }

    private void sit() {
        phone = made.joined(evening);
        hold(phone);
        open(made.code(evening));
    }

    private static List<String> inSight() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @Test
    void whenItIsClosedOneReadsWhatOnePut() {
        comeIn();
        coin("Een munt erbij op Kaart 2");
        made.run(run, "state", "CLOSED");
        later(clock);

        assertThat(page()).contains("U kunt geen munten meer leggen.", "9 van uw 10 munten over", "1\nmunt");
        assertThat(isOff("Een munt terug van Kaart 2")).isTrue();
        assertThat(inSight()).noneMatch(it -> it.startsWith("U hebt 10 munten."));
    }

    @Test
    void whoeverPressesInAPauseHearsOfItWithoutReadingItTwice() {
        comeIn();
        made.run(run, "state", "PAUSED");
        later(clock);
        coin("Een munt erbij op Kaart 1");

        assertThat(said()).startsWith("Even pauze.");
        assertThat(_get(Paragraph.class, it -> it.withClasses("phone-said")).getClassNames())
                .contains("rad-heard");
    }

    @Test
    void whoeverWasInComesInAgainWhenItStartsAgain() {
        comeIn();
        coin("Een munt erbij op Kaart 1");
        var second = made.opened(evening);
        later(clock);
        assertThat(page())
                .contains("We beginnen opnieuw. U hebt weer al uw munten.", "10 van uw 10 munten over")
                .doesNotContain("1\nmunt ");

        press("Doe weer mee");
        coin("Een munt erbij op Kaart 2");

        assertThat(said()).isEqualTo("Kaart 2: 1 munt. U hebt er nog 9.");
        assertThat(made.coinsIn(second)).isEqualTo(1);
    }

    @Test
    void practisingOnceMoreIsNotTheRealThing() {
        made.practised(evening);
        sit();
        made.practised(evening);
        later(clock);
        assertThat(page()).contains("We beginnen opnieuw.").doesNotContain("nu telt het mee");

        made.opened(evening);
        later(clock);
        assertThat(page()).contains("Het oefenen is voorbij: nu telt het mee.");
    }

    @Test
    void whoeverPutAllTheirCoinsReadsSoWhenTheyComeBack() {
        run = made.opened(evening);
        phone = made.joined(evening);
        made.put(run, phone, cards.getFirst(), 10);
        hold(phone);
        open(made.code(evening));

        assertThat(said()).startsWith("Al uw munten liggen.");
    }

    @Test
    void whenItIsOverWhatOnePutIsStillThere() {
        comeIn();
        made.put(run, phone, cards.getFirst(), 4);
        var code = made.code(evening);
        made.ended(evening, clock.instant());

        open(code);

        assertThat(page()).contains("De avond is voorbij.", "6 van uw 10 munten over", "4\nmunten");
        assertThat(_find(EmailField.class)).isEmpty();
    }

    @Test
    void somebodyElseWithThatCodeIsAskedForAnother() {
        comeIn();
        var code = made.code(evening);
        made.ended(evening, clock.instant());
        openTab();

        open(code);

        _assertNone(NativeButton.class);
    }

    @Test
    void anAddressForTheResultCanBeLeftAndTakenBack() {
        comeIn();
        _setValue(_get(EmailField.class), "geen adres");
        press("Bewaar");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Dit is geen e-mailadres.");

        _setValue(_get(EmailField.class), "ria@example.org");
        press("Bewaar");
        assertThat(answer()).isEqualTo("U krijgt na de avond de uitslag per e-mail.");

        _setValue(_get(EmailField.class), "");
        press("Bewaar");
        assertThat(answer()).isEqualTo("We hebben geen e-mailadres van u.");
    }

    @Test
    void whoeverAskedForTheResultReadsWhereItGoesWhenItIsOver() {
        comeIn();
        _setValue(_get(EmailField.class), "ria@example.org");
        press("Bewaar");
        made.ended(evening, clock.instant());
        later(clock);

        assertThat(answer()).isEqualTo("U krijgt de uitslag op ria@example.org.");
        assertThat(_find(EmailField.class)).isEmpty();
    }

    @Test
    void whoeverDidNotAskIsNotAskedWhenItIsOver() {
        comeIn();
        made.ended(evening, clock.instant());
        later(clock);

        assertThat(_find(Answer.class)).isEmpty();
        assertThat(_find(EmailField.class)).isEmpty();
    }

    private static String answer() {
        return _get(Answer.class).getElement().getTextRecursively();
    }
}
