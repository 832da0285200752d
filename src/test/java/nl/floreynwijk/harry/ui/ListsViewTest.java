package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.OfficeScreen.dialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.field;
import static nl.floreynwijk.harry.ui.OfficeScreen.fill;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressCalled;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressInDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.HarryExamples;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.harry.LandlordDetails;
import nl.floreynwijk.harry.Price;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    HarryExamples examples;

    @Autowired
    LandlordDesk desk;

    private LandlordId portaal = LandlordId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        portaal = examples.landlord("Portaal");
        super.openTab();
    }

    private static void open() {
        UI.getCurrent().navigate(ListsView.class);
    }

    private static String page() {
        return textOf(ListsView.class);
    }

    @Test
    void aLandlordWithoutAListSaysWhatHoldsUntilThen() {
        open();

        assertThat(page())
                .contains("Algemene lijst", "Versie 1 geldt nu")
                .contains("Portaal heeft nog geen eigen lijst. Tot die er is, geldt de algemene lijst.")
                .contains("Er staat nu geen prijs.");
    }

    @Test
    void theVersionsAreToldApartByTheirDay() {
        var today = examples.today();
        var content = List.of(HarryExamples.item("Deur klemt", Duty.TENANT));
        examples.published(Optional.of(portaal), today.minusYears(1), content);
        examples.published(Optional.of(portaal), today.minusDays(1), content);
        examples.published(Optional.of(portaal), today.plusDays(9), content);
        examples.drafted(Optional.of(portaal), HarryExamples.some());
        open();

        assertThat(page())
                .contains("Versie 2 geldt nu", "Versie 3 komt eraan", "Versie 4 is een concept", "5 onderdelen")
                .doesNotContain("nog geen eigen lijst");
        var older = _get(Details.class);
        assertThat(older.getSummaryText()).isEqualTo("1 oudere versie");
        assertThat(_get(older, RouterLink.class).getText()).startsWith("Versie 1, vanaf ");
    }

    @Test
    void aListThatIsToComeSaysUntilWhenTheGeneralOneHolds() {
        var day = examples.today().plusDays(9);
        examples.published(Optional.of(portaal), day, HarryExamples.some());
        open();

        assertThat(page())
                .contains("Portaal heeft nu nog geen eigen lijst. Tot %s geldt de algemene lijst."
                        .formatted(DutchTime.date(day, UI.getCurrent().getLocale())));
    }

    @Test
    void beginningAVersionOpensItsDraft() {
        open();
        pressCalled("Nieuwe versie beginnen: Lijst van Portaal");

        assertThat(textOf(ListView.class)).contains("Uw concept is klaar.", "Dit is een concept.");
        assertThat(_get(ListView.class).getPageTitle()).isEqualTo("Lijst van Portaal, versie 1");

        open();
        assertThat(page()).contains("Versie 1 is een concept", "Verder met het concept");
    }

    @Test
    void howALandlordIsReachedIsWrittenDown() {
        open();
        pressCalled("Wijzigen: Zo bereiken huurders Portaal");
        fill("Telefoon", "12");
        fill("Mailadres", "portaal");
        fill("Webpagina om iets te melden", "www.portaal.nl");
        pressInDialog("Opslaan");
        assertThat(field("Telefoon").getErrorMessage()).startsWith("Dit telefoonnummer klopt niet.");
        assertThat(field("Mailadres").getErrorMessage()).startsWith("Dit mailadres klopt niet.");
        assertThat(field("Webpagina om iets te melden").getErrorMessage()).contains("https://");

        fill("Telefoon", "033 456 78 90");
        fill("Mailadres", "");
        fill("Webpagina om iets te melden", "https://www.portaal.nl/melden");
        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(page())
                .contains("Huurders zien nu hoe ze Portaal bereiken.")
                .contains("Telefoon: 033 4567890", "Website: https://www.portaal.nl/melden");
        pressCalled("Wijzigen: Zo bereiken huurders Portaal");
        assertThat(field("Telefoon").getValue()).isEqualTo("033 4567890");
    }

    @Test
    void aPriceIsAddedWithAnInspectionAndTakenBack() {
        open();
        pressCalled("Prijs toevoegen: Portaal");
        _setValue(_get(dialog(), Checkbox.class), true);
        pressInDialog("Opslaan");
        assertThat(field("Prijs per maand").getErrorMessage()).startsWith("Vul een bedrag in");
        assertThat(field("Hoeveel procent van de prijs betalen zij nog?").getErrorMessage())
                .startsWith("Vul een heel getal in");
        fill("Prijs per maand", "8,00");
        fill("Hoeveel procent van de prijs betalen zij nog?", "50");
        pressInDialog("Opslaan");
        assertThat(field("Hoe heet de keuring?").getErrorMessage()).startsWith("Vul in hoe de keuring heet");
        fill("Hoe heet de keuring?", "PION");
        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(page())
                .contains(
                        "De prijs bij Portaal is opgeslagen.",
                        "Serviceabonnement: € 8,00 per maand",
                        "€ 96,00 per jaar")
                .contains("Met PION: € 4,00 per maand, € 48,00 per jaar");

        OfficeScreen.press("Terugnemen");
        pressInDialog("Prijs terugnemen");
        assertThat(page())
                .contains("De prijs bij Portaal is teruggenomen.", "Er staat nu geen prijs.")
                .doesNotContain("€ 8,00");
    }

    @Test
    void aSecondPriceFromTheSameDayIsRefused() {
        desk.charge(portaal, HarryExamples.tariff(Cover.DRAINS, 85, examples.today()));
        open();
        pressCalled("Prijs toevoegen: Portaal");
        cover().setValue(Cover.DRAINS);
        fill("Prijs per maand", "0,90");
        pressInDialog("Opslaan");

        assertThat(_get(DayField.class).getErrorMessage()).startsWith("Vanaf deze dag is er al een prijs");
        _setValue(_get(DayField.class), examples.today().plusDays(1));
        pressInDialog("Opslaan");
        assertThat(page()).contains("Riool en afvoer: € 0,85 per maand", "Riool en afvoer: € 0,90 per maand");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Cover> cover() {
        return _get(RadioButtonGroup.class);
    }

    @Test
    void formerPricesAreFoldedAway() {
        var today = examples.today();
        desk.charge(portaal, HarryExamples.tariff(Cover.SERVICE, 600, today.minusYears(1)));
        desk.charge(portaal, HarryExamples.tariff(Cover.SERVICE, 661, today.minusDays(3)));
        open();

        assertThat(_get(Details.class).getSummaryText()).isEqualTo("Vroegere prijzen (1)");
        assertThat(known(portaal).facts().prices())
                .containsEntry(Cover.SERVICE, new Price(new Euros(661), Optional.empty()));
    }

    private LandlordDetails known(LandlordId landlord) {
        return desk.all().getOrDefault(landlord, LandlordDetails.NONE);
    }

    @Test
    void theListOfALandlordWhoIsGoneCanStillBeFound() {
        examples.published(Optional.of(LandlordId.random()), examples.today(), HarryExamples.some());
        open();

        assertThat(page()).contains("Verhuurder die er niet meer is");
    }
}
