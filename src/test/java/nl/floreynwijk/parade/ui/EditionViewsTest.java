package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.ui.MarketScreen.answer;
import static nl.floreynwijk.parade.ui.MarketScreen.buttons;
import static nl.floreynwijk.parade.ui.MarketScreen.dialog;
import static nl.floreynwijk.parade.ui.MarketScreen.fill;
import static nl.floreynwijk.parade.ui.MarketScreen.goTo;
import static nl.floreynwijk.parade.ui.MarketScreen.press;
import static nl.floreynwijk.parade.ui.MarketScreen.pressInDialog;
import static nl.floreynwijk.parade.ui.MarketScreen.problems;
import static nl.floreynwijk.parade.ui.MarketScreen.said;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static nl.floreynwijk.parade.ui.MarketScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.MarketDays;
import nl.floreynwijk.parade.TestMoney;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meike thinks of a market, says when it is, opens it, and has to call it off. */
class EditionViewsTest extends KaribuTest {

    @Autowired
    EditionDesk desk;

    @Autowired
    TestParade made;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        made.clear();
        people.signedIn("Meike Postma", Role.PARADE_ORGANISER);
        super.openTab();
    }

    private void open() {
        edition = made.edition();
        goTo("kantoor/parade/" + edition);
    }

    private EditionStatus status() {
        return desk.find(edition).orElseThrow().summary().status();
    }

    private static String text() {
        return textOf(EditionView.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseMarket(String name) {
        _setValue(_get(ComboBox.class, it -> it.withLabel("Welke markt is het?")), name);
    }

    @Test
    void anEmptyOfficeSaysHowToBegin() {
        goTo("kantoor/parade");
        assertThat(textOf(EditionsView.class)).contains("Er is nog geen markt.", "Nieuwe markt");
    }

    @Test
    void aNewMarketNeedsANameAndACode() {
        goTo("kantoor/parade/nieuw");
        chooseMarket("Kerstmarkt");
        press("Bewaar deze markt");
        assertThat(problems()).hasSize(2).first().asString().startsWith("Geef de markt een naam");

        fill("Naam", "Kerstmarkt 2027");
        fill("Code", "km2027");
        press("Bewaar deze markt");
        assertThat(answer()).startsWith("Kerstmarkt 2027 staat erbij.");

        goTo("kantoor/parade");
        assertThat(textOf(EditionsView.class)).contains("Kerstmarkt 2027", "Nu doen: vul in wanneer de markt is.");
    }

    @Test
    void aWeekdayThatDoesNotFitIsPointedOutAndNothingIsGuessed() {
        goTo("kantoor/parade/nieuw");
        press("Nog een dag");
        fill("Dag 1", "vrijdag 9 juni 2020");
        assertThat(textOf(DayTextField.class)).contains("9 juni 2020 is een dinsdag.", "Welke dag bedoelt u?");
        assertThat(buttons()).contains("vrijdag 12 juni 2020", "vrijdag 9 juni 2023", "dinsdag 9 juni 2020");

        press("Bewaar deze markt");
        assertThat(problems()).contains("9 juni 2020 is een dinsdag.");

        press("vrijdag 12 juni 2020");
        assertThat(_get(TextField.class, it -> it.withLabel("Dag 1")).getValue())
                .isEqualTo("vrijdag 12 juni 2020");
        assertThat(textOf(DayTextField.class)).contains("Dat was vrijdag 12 juni 2020.");
    }

    @Test
    void anIbanWithAWrongDigitIsRefusedBesideItsField() {
        goTo("kantoor/parade/nieuw");
        fill("IBAN", "NL21 INGB 0001 2345 67");
        assertThat(problems()).containsExactly("Dit IBAN klopt niet. Kijk de cijfers en letters na.");
        fill("IBAN", "NL20 INGB 0001 2345 67");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aMarketLikeAnEarlierOneComesWithAProposal() {
        edition = made.edition();
        UI.getCurrent().navigate(NewEditionView.class, NewEditionView.like(edition));
        assertThat(_get(TextField.class, it -> it.withLabel("Waar")).getValue()).isEqualTo("Noordewierweg");
        fill("Code", "NIEUW1");
        press("Bewaar deze markt");
        assertThat(answer()).startsWith("Zomerparade staat erbij.");
        assertThat(desk.all()).hasSize(2);
    }

    private static TypedDayField dayField(String label) {
        return _get(TypedDayField.class, it -> it.withLabel(label));
    }

    @Test
    void whatIsSoLongBeforeTheDaysOfACopyStaysSoLongBeforeThem() {
        edition = made.edition();
        var days = made.days();
        made.rule(edition, "early_until", days.getFirst().minusDays(60));
        made.rule(edition, "change_until", days.getFirst().minusDays(14));
        UI.getCurrent().navigate(NewEditionView.class, NewEditionView.like(edition));
        var early = dayField("Vroegboekprijs tot en met").getValue();
        var change = dayField("Zelf veranderen en afzeggen tot en met").getValue();
        assertThat(textOf(NewEditionView.class))
                .contains("het programma komen mee")
                .doesNotContain("meegeschoven");

        fill("Dag 2", MarketDays.said(change.plusDays(23), Languages.DUTCH));
        fill("Dag 1", MarketDays.said(change.plusDays(22), Languages.DUTCH));

        assertThat(dayField("Vroegboekprijs tot en met").getValue()).isEqualTo(early.plusDays(8));
        assertThat(dayField("Zelf veranderen en afzeggen tot en met").getValue())
                .isEqualTo(change.plusDays(8));
        assertThat(dayField("Vrijhouden tot en met").isEmpty()).isTrue();
        assertThat(textOf(NewEditionView.class)).contains("zijn evenveel dagen meegeschoven");
    }

    @Test
    void aMarketThatIsThoughtOfAnewMovesNothing() {
        goTo("kantoor/parade/nieuw");
        dayField("Vroegboekprijs tot en met").setValue(made.days().getFirst());
        press("Nog een dag");
        fill("Dag 1", MarketDays.said(made.days().getFirst(), Languages.DUTCH));
        fill("Dag 1", MarketDays.said(made.days().getLast(), Languages.DUTCH));

        assertThat(dayField("Vroegboekprijs tot en met").getValue())
                .isEqualTo(made.days().getFirst());
    }

    @Test
    void aDateTypedWithoutAYearIsTheNextSuchDay() {
        goTo("kantoor/parade/nieuw");
        press("Nog een dag");
        var tomorrow = DutchTime.day(clock.instant()).plusDays(1);
        fill("Dag 1", tomorrow.getDayOfMonth() + "-" + tomorrow.getMonthValue());
        assertThat(textOf(DayTextField.class)).contains("Dat is " + MarketDays.said(tomorrow, Languages.DUTCH) + ".");

        var reading = dayField("Vroegboekprijs tot en met").getFallbackParser();
        assertThat(reading.apply(tomorrow.getDayOfMonth() + "-" + tomorrow.getMonthValue())
                        .getOrThrow(IllegalStateException::new))
                .isEqualTo(tomorrow);
        assertThat(reading.apply("31 februari").isError()).isTrue();

        fill("Dag 1", "4 juli 2015");
        assertThat(textOf(DayTextField.class)).contains("Dat was zaterdag 4 juli 2015. Die dag is al geweest.");
    }

    @Test
    void aMarketOfAnEarlierYearOpensOnlyAfterAQuestion() {
        open();
        database.sql("update parade_edition set status = 'IDEA', opened_at = null where id = ?")
                .param(edition.value())
                .update();
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(made.days().getLast().plusDays(1))));
        goTo("kantoor/parade/" + edition);

        press("Open het boeken");
        assertThat(dialog().getHeaderTitle()).isEqualTo("Deze markt toch openen?");
        assertThat(said(dialog())).contains("Boeken kan dus niet meer.");
        assertThat(status()).isEqualTo(EditionStatus.IDEA);

        pressInDialog("Open de markt toch");
        assertThat(status()).isEqualTo(EditionStatus.OPEN);
        assertThat(text()).contains("De markt is geweest.");
    }

    @Test
    void whatMissesIsSaidBeforeBookingOpens() {
        goTo("kantoor/parade/nieuw");
        chooseMarket("Kerstmarkt");
        fill("Naam", "Kerstmarkt 2027");
        fill("Code", "KM2027");
        press("Bewaar deze markt");
        edition = desk.all().getFirst().id();
        goTo("kantoor/parade/" + edition);
        press("Open het boeken");
        pressInDialog("Open het boeken");
        assertThat(answer())
                .contains("Er mist nog: een dag, waar het is, een prijs, het IBAN en op wiens naam, de voorwaarden.");
    }

    @Test
    void howItStandsIsSaidInSentences() {
        open();
        assertThat(text())
                .contains(
                        "Iedereen kan de markt zien en een plaats boeken.",
                        "Wie minstens 30 dagen ervoor afzegt, krijgt 100 procent van de prijs terug.",
                        "Gaat de markt niet door, dan krijgt iedereen 100 procent terug.",
                        "Bij hitte: nog niets afgesproken.",
                        "Prijzen en extra’s");
    }

    @Test
    void whenItHasBeenNobodyCallsItOff() {
        open();
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(made.days().getLast().plusDays(1))));

        goTo("kantoor/parade");
        assertThat(textOf(EditionsView.class)).contains("De markt is geweest.");
        goTo("kantoor/parade/" + edition);
        assertThat(text())
                .contains("Geweest", "De markt is geweest.", "Hoe verder?")
                .doesNotContain("Maak onzeker");
    }

    @Test
    void itBecomesUncertainWithAReasonAndThenGoesOn() {
        open();
        press("Maak onzeker");
        pressInDialog("Maak onzeker");
        assertThat(problems()).containsExactly("Schrijf de reden, in hooguit 300 tekens. Mensen lezen die.");
        write("Waarom?", "Het kan gaan stormen.");
        pressInDialog("Maak onzeker");
        assertThat(answer()).isEqualTo("De markt is onzeker. Niemand had geboekt.");
        assertThat(text()).contains("De reden: Het kan gaan stormen.");

        press("Gaat zeker door");
        pressInDialog("Gaat zeker door");
        assertThat(status()).isEqualTo(EditionStatus.DEFINITE);
        assertThat(text()).doesNotContain("Het kan gaan stormen.");
    }

    @Test
    void beforeItIsCancelledMeikeReadsWhatGoesBackInAll() {
        open();
        AccountId anna = people.open("Anna Kaas", Role.MEMBER);
        var pitch = made.pitches(edition, 1).getFirst();
        money.invoiced(edition, anna, "Kaas", TestMoney.pitch(pitch, 2_500), TestMoney.deposit(pitch, 1_000));

        press("Gaat niet door");
        assertThat(said(dialog()))
                .contains("1 persoon krijgt een mail", "€ 0,00 terug", "Van de facturen vervalt € 35,00.");
        write("Waarom?", "Storm");
        pressInDialog("Gaat niet door");
        assertThat(answer()).contains("De markt gaat niet door", "1 persoon kreeg een mail.");
        assertThat(status()).isEqualTo(EditionStatus.CANCELLED);
        assertThat(buttons()).doesNotContain("Gaat niet door", "Maak onzeker");
    }

    @Test
    void onceItIsOpenWhatPeopleAgreedToCanOnlyBeRead() {
        open();
        goTo("kantoor/parade/" + edition + "/gegevens");
        assertThat(_get(TextField.class, it -> it.withLabel("Code")).isReadOnly())
                .isTrue();
        assertThat(_get(TextField.class, it -> it.withLabel("Dag 1")).isReadOnly())
                .isTrue();
        assertThat(buttons()).doesNotContain("Nog een dag", "Nog een stap");

        fill("Naam", "Zomerfeest");
        press("Bewaar");
        assertThat(answer()).isEqualTo("Zomerfeest is bewaard.");
        fill("Betalen binnen (dagen)", "7");
        press("Bewaar");
        assertThat(problems()).containsExactly("Dit kan alleen langer worden, niet korter.");
    }

    @Test
    void theMarketGetsItsOldNames() {
        open();
        press("Verander de namen");
        fill("Naam", "Zomermarkt");
        write("Andere namen", "SK Zomerparade\nZomerbraderie");
        pressInDialog("Bewaar de namen");
        assertThat(text()).contains("Ook bekend als: SK Zomerparade, Zomerbraderie.");
    }

    @Test
    void theCoordinatorReadsAndChangesNothing() {
        edition = made.edition();
        made.addOn(edition, AddOnKind.TABLE, 500, 3);
        people.signedIn("Sanne Vermeulen", Role.COORDINATOR);
        goTo("kantoor/parade");
        goTo("kantoor/parade/" + edition);
        assertThat(text())
                .contains("Iedereen kan de markt zien en een plaats boeken.")
                .doesNotContain("Gegevens");
        assertThat(buttons()).doesNotContain("Gaat niet door", "Verander de namen");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        goTo("kantoor/parade/" + EditionId.random());
        assertThat(_get(NotFoundView.class).isVisible()).isTrue();
        goTo("kantoor/parade/onzin/gegevens");
        assertThat(_get(NotFoundView.class).isVisible()).isTrue();
    }
}
