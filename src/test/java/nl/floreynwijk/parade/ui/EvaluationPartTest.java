package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.home.ui.StartView;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.Evaluation;
import nl.floreynwijk.parade.Evaluations;
import nl.floreynwijk.parade.TestBookings;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna says how the market was, and the organiser reads it without her name. */
class EvaluationPartTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    Evaluations evaluations;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private EditionId edition = EditionId.random();
    private BookingId stall = BookingId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        parade.clear();
        edition = parade.edition();
        var pitches = parade.pitches(edition, 2);
        people.signedIn("Anna Markt");
        stall = made.agreed(edition, Category.FOOD, TestBookings.on(parade.days(), pitches.getFirst()));
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate("parade/boeking/" + stall);
    }

    private void afterTheMarket() {
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(parade.days().getLast().plusDays(1))));
    }

    private static String page() {
        return _get(BookingView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> RadioButtonGroup<T> choices(String name) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(text("parade.evaluation." + name)));
    }

    private static TextArea words(String name) {
        return _get(TextArea.class, it -> it.withLabel(text("parade.evaluation." + name)));
    }

    private static void press(String name) {
        _click(_get(Button.class, it -> it.withText(text("parade.evaluation." + name))));
    }

    @Test
    void theirListSaysThatItHasBeen() {
        UI.getCurrent().navigate("mijn/kramen");
        assertThat(_get(OwnBookingsView.class).getElement().getTextRecursively())
                .contains("Geboekt");

        afterTheMarket();
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate("mijn/kramen");
        assertThat(_get(OwnBookingsView.class).getElement().getTextRecursively())
                .contains("Geweest");
    }

    @Test
    void beforeItIsOverNobodyIsAsked() {
        open();

        assertThat(_find(EvaluationPart.class)).isEmpty();
    }

    @Test
    void whatIsOfUseOnlyBeforehandIsGoneWhenItHasBeen() {
        open();
        assertThat(page()).contains("Kraamkaart om af te drukken", "Zet in mijn agenda", "Geboekt");

        afterTheMarket();
        UI.getCurrent().navigate("start");
        open();

        assertThat(page())
                .contains("Geweest", "Hoe was het?", "Hebt u nog een vraag over geld of over de borg?")
                .doesNotContain("Kraamkaart om af te drukken", "Zet in mijn agenda", "Zelf veranderen of afzeggen");
    }

    @Test
    void theStartPageAsksUntilSheSaidSo() {
        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class)).doesNotContain("Hoe was de markt?");
        afterTheMarket();
        open();
        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class))
                .contains("Hoe was de markt?", "U stond met Kraam van de buurt op Zomerparade.");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("parade/boeking/" + stall);

        evaluations.say(
                stall,
                new Evaluation(
                        Optional.of(Evaluation.Mark.GOOD),
                        Optional.empty(),
                        Optional.of(Evaluation.Again.YES),
                        "",
                        ""));
        open();
        UI.getCurrent().navigate("start");
        assertThat(textOf(StartView.class)).doesNotContain("Hoe was de markt?");
    }

    @Test
    void sheSaysHowItWasAndCanSayItAgain() {
        afterTheMarket();
        open();
        assertThat(page()).contains("Hoe was het?");
        _setValue(choices("mark"), Evaluation.Mark.GOOD);
        _setValue(choices("again"), Evaluation.Again.YES);
        _setValue(words("went-well"), "De muziek");

        press("send");

        assertThat(page()).contains("Dank u wel");
        assertThat(evaluations.mine(stall).orElseThrow().wentWell()).isEqualTo("De muziek");
        _setValue(choices("mark"), Evaluation.Mark.FAIR);
        press("send-again");
        assertThat(evaluations.mine(stall).orElseThrow().mark()).contains(Evaluation.Mark.FAIR);
    }

    @Test
    void whatSheSaidBeforeIsInTheForm() {
        afterTheMarket();
        open();
        _setValue(choices("mark"), Evaluation.Mark.BAD);
        _setValue(choices("turnover"), Evaluation.Turnover.LESS);
        _setValue(choices("again"), Evaluation.Again.NO);
        _setValue(words("better"), "Minder regen");
        press("send");

        closeTab();
        super.openTab();
        open();

        assertThat(choices("turnover").getValue()).isEqualTo(Evaluation.Turnover.LESS);
        assertThat(words("better").getValue()).isEqualTo("Minder regen");
    }

    @Test
    void whatIsMissingOrTooLongIsSaidWhereItStands() {
        afterTheMarket();
        open();
        _setValue(words("better"), "x".repeat(Evaluation.LONGEST + 1));

        press("send");

        assertThat(choices("mark").isInvalid()).isTrue();
        assertThat(choices("again").isInvalid()).isTrue();
        assertThat(words("better").getErrorMessage()).isEqualTo(text("parade.evaluation.too-long", Evaluation.LONGEST));
        assertThat(words("went-well").isInvalid()).isFalse();
        assertThat(evaluations.mine(stall)).contains(Evaluation.NONE);
    }

    @Test
    void theOrganiserReadsTheSumsAndTheWordsWithoutNames() {
        afterTheMarket();
        open();
        _setValue(choices("mark"), Evaluation.Mark.EXCELLENT);
        _setValue(choices("again"), Evaluation.Again.YES);
        _setValue(words("went-well"), "<b>De muziek</b>");
        press("send");
        people.signedIn("Meike Organisatie", Role.PARADE_ORGANISER);
        closeTab();
        super.openTab();

        UI.getCurrent().navigate("kantoor/parade/" + edition + "/cijfers");

        assertThat(_get(ParadeFiguresView.class).getElement().getTextRecursively())
                .contains("Voor 1 van de 1 kramen is gezegd hoe het was.", "Heel goed", "<b>De muziek</b>")
                .contains("Er is nog niet gezegd welke kramen er waren.")
                .doesNotContain("Anna");
    }
}
