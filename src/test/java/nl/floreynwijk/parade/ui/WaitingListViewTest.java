package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestStreet;
import nl.floreynwijk.parade.TestWaiting;
import nl.floreynwijk.parade.WaitingWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna waits for a pitch on her phone. */
@SuppressWarnings({"unchecked", "rawtypes"})
class WaitingListViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestStreet street;

    @Autowired
    TestPeople people;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private List<PitchId> pitches = List.of();
    private BookingId first = BookingId.random();

    @Override
    @BeforeEach
    protected void openTab() {
        parade.clear();
        var kees = made.neighbour("Kees Kaas");
        bert = made.neighbour("Bert Brood");
        edition = parade.edition();
        days = parade.days();
        pitches = parade.pitches(edition, 2);
        first = made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days);
        made.booked(edition, kees, Category.GOODS, pitches.subList(1, 2), days);
        anna = made.neighbour("Anna Appel");
        people.signIn(anna);
        super.openTab();
    }

    private static void open() {
        UI.getCurrent().navigate(WaitingListView.class);
    }

    private WaitingWish wish(int many) {
        return new WaitingWish(Category.GOODS, many, 0, days);
    }

    private static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    private static void pressInDialog(String text) {
        _click(_get(_find(Dialog.class).getLast(), Button.class, it -> it.withText(text)));
    }

    private static void chooseGoods() {
        _setValue(_get(Select.class), Category.GOODS);
    }

    private static String said() {
        return textOf(_get(Answer.class));
    }

    private static String page() {
        return textOf(_get(WaitingListView.class));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static List<String> problems() {
        return _find(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    @Test
    void whoeverJoinsReadsTheirNumberAndWhatTheyWant() {
        made.waits(edition, bert, wish(1));
        open();
        chooseGoods();
        _setValue(_get(RadioButtonGroup.class), 2);
        _setValue(_get(WholeField.class), "3");
        press("Zet mij op de wachtlijst");

        assertThat(said()).isEqualTo("U staat op de wachtlijst. U bent nummer 2 in de rij.");
        assertThat(page()).contains("U bent nummer 2 in de rij.", "2 plaatsen van 3 meter of meer");
        assertThat(page()).doesNotContain("Bert");
    }

    @Test
    void whoeverFillsInNothingIsToldWhatIsMissing() {
        open();
        _get(CheckboxGroup.class).setValue(Set.of());
        press("Zet mij op de wachtlijst");

        assertThat(problems()).containsExactly("Kies wat er op uw kraam staat.", "Kies een dag.");
    }

    @Test
    void whoeverAsksForWhatIsNotThereIsToldSoAtTheField() {
        open();
        chooseGoods();
        _setValue(_get(WholeField.class), "12");
        press("Zet mij op de wachtlijst");

        assertThat(problems()).singleElement().asString().startsWith("Zoveel plaatsen van deze lengte zijn er niet.");
    }

    @Test
    void whatIsFreeIsBookedAndNotWaitedFor() {
        made.cancelled(first);
        open();
        chooseGoods();
        press("Zet mij op de wachtlijst");

        assertThat(said()).startsWith("Er is nu 1 plaats vrij die past. U hoeft niet te wachten.");
        assertThat(_get(RouterLink.class, it -> it.withText("Kies een plaats")).getHref())
                .isEqualTo("parade/kramen?markt=" + edition);
        assertThat(_find(Div.class, it -> it.withClasses("problem"))).isEmpty();
    }

    @Test
    void whoeverWaitsAlreadyIsSentToWhatTheyHave() {
        open();
        chooseGoods();
        press("Zet mij op de wachtlijst");
        chooseGoods();
        press("Zet mij op de wachtlijst");

        assertThat(said()).startsWith("U wacht al op een plaats voor:");
    }

    @Test
    void whoeverAsksForMoreReadsWhatItCostsFirst() {
        open();
        chooseGoods();
        press("Zet mij op de wachtlijst");
        made.waits(edition, bert, wish(1));
        press("Verander wat ik wil");
        _setValue(_get(_find(Dialog.class).getLast(), RadioButtonGroup.class), 2);
        pressInDialog("Bewaar");

        assertThat(textOf(_find(Dialog.class).getLast()))
                .contains("U bent nu nummer 1 in de rij. Daarmee wordt u nummer 2.");
        pressInDialog("Zet mij achteraan");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(said()).isEqualTo("Uw wens is veranderd. U bent nummer 2 in de rij.");
    }

    @Test
    void whoeverLeavesIsAskedOnce() {
        open();
        chooseGoods();
        press("Zet mij op de wachtlijst");
        press("Ik wacht niet meer");
        pressInDialog("Haal mij van de lijst");

        assertThat(said()).isEqualTo("U staat niet meer op de wachtlijst.");
        assertThat(page()).doesNotContain("U bent nummer");
    }

    @Test
    void anOfferSaysWhatItIsUntilWhenAndLeadsToTheForm() {
        open();
        chooseGoods();
        press("Zet mij op de wachtlijst");
        made.cancelled(first);
        open();

        assertThat(page()).contains("Er is een plaats voor u vrij", "Plaats 1,", "Boek vóór", "Dat is nog 48 uur.");
        assertThat(_get(Anchor.class, it -> it.withText("Bekijk en boek")).getHref())
                .startsWith("/parade/boeking/");
    }

    @Test
    void whoeverPassesReadsFirstThatTheyStartAtTheEndAgain() {
        open();
        chooseGoods();
        press("Zet mij op de wachtlijst");
        made.cancelled(first);
        open();
        press("Nee, deze wil ik niet");
        assertThat(textOf(_find(Dialog.class).getLast())).contains("maar dan achteraan");
        pressInDialog("Geef de plaats door");

        assertThat(said()).startsWith("De plaats gaat naar de volgende.");
        assertThat(page()).doesNotContain("Er is een plaats voor u vrij");
    }

    @Test
    void whereThereIsNoMarketThereIsNothingToWaitFor() {
        made.clear();
        open();

        assertThat(page()).contains("Er is nu geen markt waarvoor u kunt wachten. Kijk later nog eens.");
    }

    @Test
    void whenTheMarketIsCalledOffThePageSaysSoAndWhy() {
        street.become(edition, EditionStatus.CANCELLED, "Storm op komst.");
        open();

        assertThat(page())
                .contains("gaat niet door. De reden: Storm op komst.", "U hoeft niets af te zeggen.", "Mijn kramen")
                .doesNotContain("Hier wacht u op een plaats");
        assertThat(_find(RouterLink.class, it -> it.withText("Naar alle plaatsen")))
                .isEmpty();
        assertThat(_find(Button.class, it -> it.withText("Zet mij op de wachtlijst")))
                .isEmpty();
    }

    @Test
    void whenItIsUncertainThePageSaysSoAndOtherwiseNothing() {
        open();
        assertThat(page()).doesNotContain("Het is niet zeker");

        street.become(edition, EditionStatus.UNCERTAIN, "Misschien storm.");
        open();
        UI.getCurrent().navigate("start");
        open();

        assertThat(page()).contains("Het is niet zeker of de markt doorgaat. De reden: Misschien storm.");
    }

    @Test
    void ofTwoMarketsTheOtherCanBeChosen() {
        var christmas = parade.edition();
        street.onlyOn(christmas, days.getLast().plusDays(100));
        parade.rule(christmas, "name", "Kerstmarkt");
        made.waits(
                christmas,
                anna,
                new WaitingWish(Category.FOOD, 1, 0, List.of(days.getLast().plusDays(100))));
        open();
        assertThat(page()).contains("Andere markten:", "Kerstmarkt,").doesNotContain("U wacht: Eten en drinken");

        UI.getCurrent().navigate(WaitingListView.class, QueryParameters.of("markt", christmas.toString()));
        assertThat(page()).contains("Hier wacht u op een plaats op Kerstmarkt", "U wacht: Eten en drinken");
        UI.getCurrent().navigate(WaitingListView.class, QueryParameters.of("markt", "../x"));
        assertThat(page()).contains("Hier wacht u op een plaats op Zomerparade");
    }

    @Test
    void theAddressMayNameWhatTheyLookedFor() {
        UI.getCurrent().navigate(WaitingListView.class, QueryParameters.of("soort", "FOOD"));
        assertThat(_get(Select.class).getValue()).isEqualTo(Category.FOOD);

        UI.getCurrent().navigate(WaitingListView.class, QueryParameters.of("soort", "../x"));
        assertThat(_get(Select.class).getValue()).isNull();
    }
}
