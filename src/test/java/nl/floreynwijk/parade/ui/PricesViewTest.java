package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.ui.MarketScreen.answer;
import static nl.floreynwijk.parade.ui.MarketScreen.cell;
import static nl.floreynwijk.parade.ui.MarketScreen.fill;
import static nl.floreynwijk.parade.ui.MarketScreen.goTo;
import static nl.floreynwijk.parade.ui.MarketScreen.press;
import static nl.floreynwijk.parade.ui.MarketScreen.pressInDialog;
import static nl.floreynwijk.parade.ui.MarketScreen.problems;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.Price;
import nl.floreynwijk.parade.PriceDesk;
import nl.floreynwijk.parade.PriceUnit;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meike fills in prices as she would in a spreadsheet. */
class PricesViewTest extends KaribuTest {

    @Autowired
    PriceDesk desk;

    @Autowired
    TestParade made;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        made.clear();
        people.signedIn("Meike Postma", Role.PARADE_ORGANISER);
        edition = made.edition();
        super.openTab();
    }

    private void openIdea() {
        database.sql("delete from parade_price where edition_id = ?")
                .param(edition.value())
                .update();
        database.sql("update parade_edition set status = 'IDEA', opened_at = null where id = ?")
                .param(edition.value())
                .update();
        goTo("kantoor/parade/" + edition + "/prijzen");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void layer(PriceLayer layer) {
        _setValue(_get(RadioButtonGroup.class, it -> it.withLabel("Wat vult u in?")), layer);
    }

    private static void type(String name, String text) {
        _setValue(cell(name), text);
    }

    private Optional<Price> price(Category category, BookerKind kind) {
        return desk.of(edition).priceOf(category, kind);
    }

    @Test
    void emptyIsNotPossibleAndNothingIsFree() {
        openIdea();
        type("Kinderkleedje, Kinderen", "0");
        type("Eten en drinken, Van buiten", "25");
        layer(PriceLayer.EARLY);
        type("Eten en drinken, Van buiten", "20,50");
        layer(PriceLayer.DEPOSIT);
        type("Eten en drinken, Van buiten", "50");
        press("Bewaar de prijzen");

        assertThat(answer()).isEqualTo("De prijzen zijn bewaard. Er staan 2 prijzen.");
        assertThat(price(Category.RUG, BookerKind.CHILD).orElseThrow().price()).isEqualTo(Euros.ZERO);
        assertThat(price(Category.FOOD, BookerKind.OUTSIDER))
                .contains(new Price(
                        Category.FOOD,
                        BookerKind.OUTSIDER,
                        PriceUnit.METRE,
                        Euros.of(25),
                        Optional.of(new Euros(2_050)),
                        Euros.of(50)));
        assertThat(price(Category.FOOD, BookerKind.MEMBER)).isEmpty();
    }

    @Test
    void aWholeRowIsFilledAtOnce() {
        openIdea();
        type("Vul de hele rij in, Spullen te koop", "12,50");
        assertThat(cell("Spullen te koop, Leden").getValue()).isEqualTo("12,50");
        assertThat(cell("Vul de hele rij in, Spullen te koop").getValue()).isEmpty();
        press("Bewaar de prijzen");
        assertThat(desk.of(edition).kindsFor(Category.GOODS)).containsExactly(BookerKind.values());
    }

    @Test
    void aRowPastedFromASpreadsheetGoesIntoItsCells() {
        openIdea();
        type("Spullen te koop, Leden", "8\t10,00\t\t0");
        assertThat(Arrays.stream(new String[] {"Leden", "Buren", "Instellingen", "Kinderen", "Van buiten"})
                        .map(it -> cell("Spullen te koop, " + it).getValue()))
                .containsExactly("8", "10,00", "", "0", "");
    }

    @Test
    void whatIsNoPriceIsSaidInItsCellAndStaysAsItWasTyped() {
        openIdea();
        type("Spullen te koop, Leden", "10");
        type("Spullen te koop, Buren", "tien");
        layer(PriceLayer.EARLY);
        type("Spullen te koop, Leden", "11");
        layer(PriceLayer.DEPOSIT);
        type("Muziek en optredens, Leden", "5");
        press("Bewaar de prijzen");
        assertThat(problems()).containsExactly("Dit is geen bedrag. Schrijf bijvoorbeeld 12,50.");
        assertThat(cell("Spullen te koop, Buren").getValue()).isEqualTo("tien");

        type("Spullen te koop, Buren", "");
        press("Bewaar de prijzen");
        assertThat(problems()).containsExactly("Vroeg boeken is nooit duurder dan de prijs.");
        type("Spullen te koop, Leden", "10");
        press("Bewaar de prijzen");
        assertThat(problems()).containsExactly("Vul ook de prijs per dag in.");
        assertThat(desk.of(edition).prices()).isEmpty();
    }

    @Test
    void onceBookingOpenedAPriceCanOnlyBeRead() {
        goTo("kantoor/parade/" + edition + "/prijzen");
        assertThat(cell("Spullen te koop, Leden").isReadOnly()).isTrue();
        assertThat(textOf(PricesView.class)).contains("De prijzen die er staan, staan vast.");
    }

    @Test
    void aLimitIsANumber() {
        openIdea();
        type("Spullen te koop, Leden", "10");
        type("Hooguit zoveel kramen, Spullen te koop", "veel");
        press("Bewaar de prijzen");
        assertThat(problems()).hasSize(1);
        type("Hooguit zoveel kramen, Spullen te koop", "12");
        press("Bewaar de prijzen");
        assertThat(desk.of(edition).mostOf(Category.GOODS)).contains(12);
    }

    @Test
    void whatComesWithAPitchIsAddedWithoutLosingWhatWasTyped() {
        openIdea();
        type("Spullen te koop, Leden", "10");
        press("Nieuwe extra");
        fill("Naam op de factuur", "Stroom 230 V");
        fill("Prijs per stuk", "15");
        fill("Stroom per stuk (watt)", "3600");
        fill("Hoeveel zijn er?", "20");
        pressInDialog("Bewaar");
        assertThat(answer()).isEqualTo("Stroom 230 V is bewaard.");
        assertThat(textOf(PricesView.class))
                .contains("€ 15,00 per stuk, 20 in voorraad, 0 geboekt", "3.600 watt per stuk");
        assertThat(cell("Spullen te koop, Leden").getValue()).isEqualTo("10");

        press("Haal weg");
        assertThat(answer()).isEqualTo("Stroom 230 V is weg.");
        assertThat(textOf(PricesView.class)).contains("Er zijn nog geen extra’s.");
    }
}
