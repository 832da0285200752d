package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.floreynwijk.budgets.ui.Screen.area;
import static nl.floreynwijk.budgets.ui.Screen.dialog;
import static nl.floreynwijk.budgets.ui.Screen.field;
import static nl.floreynwijk.budgets.ui.Screen.fill;
import static nl.floreynwijk.budgets.ui.Screen.press;
import static nl.floreynwijk.budgets.ui.Screen.pressInDialog;
import static nl.floreynwijk.budgets.ui.Screen.textOf;
import static nl.floreynwijk.budgets.ui.Screen.textOfDialog;
import static nl.floreynwijk.budgets.ui.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.GrantExamples;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.LabelCode;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.PurposeCode;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.ReservationPlan;
import nl.floreynwijk.budgets.Reservations;
import nl.floreynwijk.budgets.Split;
import nl.floreynwijk.budgets.TransferId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.Dwellings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GrantViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    GrantExamples examples;

    @Autowired
    Grants grants;

    @Autowired
    Labels labels;

    @Autowired
    Reservations reservations;

    @Autowired
    AttachmentCheck check;

    @Autowired
    Blocks blocks;

    @Autowired
    Dwellings dwellings;

    @Autowired
    MovableClock clock;

    private BudgetId budget = BudgetId.random();
    private GrantId grant = GrantId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        budget = examples.block("Blok Oost");
        grant = examples.promised("Groot onderhoud", examples.funder("Portaal"), budget);
        super.openTab();
        show();
    }

    private void show() {
        UI.getCurrent().navigate(GrantView.class, GrantView.of(grant));
    }

    @Test
    void aGrantShowsWhatWasPromisedAndWhatIsExpected() {
        assertThat(textOf(GrantView.class))
                .contains(
                        "Portaal",
                        "Blok Oost · Blokbudget",
                        "€ 1.000,00",
                        "€ 500,00",
                        "Nog niets ontvangen",
                        "De kozijnen zijn geschilderd",
                        "Zo laten we het zien: Foto’s van voor en na",
                        "Nog niet bekeken",
                        "De geldgever heeft niets teruggenomen.");
    }

    @Test
    void moneyOfWhichTheDayIsOverIsSaidToBeLate() {
        assertThat(textOf(GrantView.class)).doesNotContain("Deze dag is voorbij.");
        clock.advance(Duration.ofDays(1));
        show();

        assertThat(textOf(GrantView.class)).containsOnlyOnce("Deze dag is voorbij.");
    }

    @Test
    void anAddressOfNothingFindsNothing() {
        UI.getCurrent().navigate("kantoor/toezeggingen/" + GrantId.random());
        assertThat(_get(NotFoundView.class)).isNotNull();
        UI.getCurrent().navigate("kantoor/toezeggingen/onzin");
        assertThat(_get(NotFoundView.class)).isNotNull();
    }

    @Test
    void documentsAreAddedByWhoeverKeepsTheBooks() {
        assertThat(textOf(GrantView.class)).contains("Er zijn nog geen documenten");
        press("Documenten toevoegen");
        pressInDialog("Toevoegen");
        var field = _get(AttachmentField.class);
        assertThat(field.getErrorMessage()).isEqualTo("Kies eerst een document.");
        field.setValue(List.of(TestFiles.checkedPdf(check, "overeenkomst.pdf")));
        pressInDialog("Toevoegen");

        _assertNone(Dialog.class);
        assertThat(textOf(GrantView.class)).contains("De documenten staan erbij.", "overeenkomst.pdf");
    }

    @Test
    void moneyThatCameInIsBooked() {
        pressFirst("Ontvangen");
        assertThat(field("Hoeveel kwam er binnen?").getValue()).isEqualTo("500,00");
        assertThat(textOfDialog()).contains("Alles komt in Blok Oost.");
        fill("Hoeveel kwam er binnen?", "200,50");
        pressInDialog("Boeken");

        _assertNone(Dialog.class);
        assertThat(textOf(GrantView.class))
                .contains("€ 200,50 is geboekt. Alles staat in Blok Oost.", "€ 200,50 ontvangen · € 299,50 komt nog");
    }

    @Test
    void eachRefusalOfMoneyStandsAtItsField() {
        pressFirst("Ontvangen");
        for (var none : new String[] {"", "0", "-0,01", "1e9", "letters", "10.000.000.000"}) {
            fill("Hoeveel kwam er binnen?", none);
            pressInDialog("Boeken");
            assertThat(field("Hoeveel kwam er binnen?").getErrorMessage())
                    .as(none)
                    .startsWith("Vul een bedrag in");
        }
        fill("Hoeveel kwam er binnen?", "500,01");
        pressInDialog("Boeken");
        assertThat(field("Hoeveel kwam er binnen?").getErrorMessage())
                .startsWith("Van deze termijn komt nog €\u00a0500,00.");
        fill("Hoeveel kwam er binnen?", "500");
        day().setValue(examples.tomorrow());
        pressInDialog("Boeken");
        assertThat(day().getErrorMessage()).contains("Kies een dag tot en met");
        day().clear();
        pressInDialog("Boeken");
        assertThat(day().isInvalid()).isTrue();
        assertThat(textOf(GrantView.class)).contains("Nog niets ontvangen");
    }

    @Test
    void howItWillBeSharedIsShownBeforeItIsBooked() {
        shareWithTwoDwellings();
        show();
        assertThat(textOf(GrantView.class))
                .contains("30% gaat in gelijke delen naar de woningen van het blok, op hun Klusbudget.");
        pressFirst("Ontvangen");
        assertThat(textOfDialog())
                .contains("€ 350,00 blijft in Blok Oost. 2 woningen krijgen elk € 75,00 op Klusbudget.");
        fill("Hoeveel kwam er binnen?", "100");
        assertThat(textOfDialog()).contains("2 woningen krijgen elk € 15,00 op Klusbudget.");
        pressInDialog("Boeken");

        assertThat(textOf(GrantView.class))
                .contains("€ 70,00 bleef in Blok Oost. 2 woningen kregen elk € 15,00 op Klusbudget.");
        press("Er komt minder geld");
        assertThat(field("Hoeveel minder?").getHelperText().replace('\u00a0', ' '))
                .isEqualTo("Hooguit € 970,00. De € 30,00 die naar de woningen ging, blijft daar.");
    }

    private void shareWithTwoDwellings() {
        people.signedIn("Lotte", Role.values());
        var blokbudget = labels.all().stream()
                .filter(it -> it.code().value().equals("blokbudget"))
                .findFirst()
                .orElseThrow();
        labels.change(
                blokbudget.code(),
                LabelPlans.of(blokbudget, new Split(30, new LabelCode("klusbudget"))),
                blokbudget.version());
        var east = blocks.names().stream()
                .filter(it -> it.name().equals("Blok Oost"))
                .findFirst()
                .orElseThrow()
                .id();
        dwellings.add(dwelling("1", east));
        dwellings.add(dwelling("3", east));
    }

    private static DwellingPlan dwelling(String number, BlockId block) {
        return new DwellingPlan(
                "Bomenstraat", number, "3812AB", "Amersfoort", Optional.of(block), Optional.empty(), Optional.empty());
    }

    @Test
    void theBoardSeesWhatWasAchievedAndBooksNothing() {
        people.signedIn("Amina", Role.BOARD);
        super.closeTab();
        super.openTab();
        show();
        _assertNone(Button.class, it -> it.withText("Ontvangen"));
        _assertNone(Button.class, it -> it.withText("Er komt minder geld"));
        _assertNone(Button.class, it -> it.withText("Documenten toevoegen"));
        press("Bekeken");
        pressInDialog("Opslaan");
        assertThat(area("Wat u zag").getErrorMessage()).startsWith("Schrijf wat u zag");
        write("Wat u zag", "Alle kozijnen zijn klaar");
        pressInDialog("Opslaan");

        assertThat(textOf(GrantView.class))
                .contains("Opgeslagen wat u zag van: De kozijnen zijn geschilderd", ": Alle kozijnen zijn klaar")
                .doesNotContain("Nog niet bekeken");
        press("Opnieuw bekeken");
        assertThat(area("Wat u zag").getValue()).isEqualTo("Alle kozijnen zijn klaar");
    }

    @Test
    void aCutSaysBeforehandWhatWillNotCome() {
        press("Er komt minder geld");
        pressInDialog("Vastleggen");
        assertThat(field("Hoeveel minder?").getErrorMessage()).startsWith("Vul een bedrag in");
        fill("Hoeveel minder?", "1.000,01");
        write("Waarom?", "Bezuiniging");
        pressInDialog("Vastleggen");
        assertThat(field("Hoeveel minder?").getErrorMessage()).contains("is nog €\u00a01.000,00 over");
        fill("Hoeveel minder?", "600");
        assertThat(textOfDialog()).contains("Dan komt € 600,00 niet meer. Er hoeft niets terug.");
        write("Waarom?", " ");
        pressInDialog("Vastleggen");
        assertThat(area("Waarom?").getErrorMessage()).startsWith("Schrijf waarom");
        write("Waarom?", "Bezuiniging");
        pressInDialog("Vastleggen");

        _assertNone(Dialog.class);
        assertThat(textOf(GrantView.class))
                .contains(
                        "Vastgelegd. € 600,00 komt niet meer.",
                        "€ 600,00 minder",
                        "Bezuiniging",
                        "€ 100,00 komt niet meer");
    }

    @Test
    void aCutOfMoneyThatIsReservedSaysWhatNoLongerFits() {
        grants.receive(
                grant,
                1,
                TransferId.random(),
                Euros.of(500),
                examples.tomorrow().minusDays(1));
        reservations.reserve(
                ReservationId.random(),
                budget,
                new ReservationPlan(new PurposeCode("repairs"), "Voordeuren", Euros.of(450)));
        show();
        press("Er komt minder geld");
        fill("Hoeveel minder?", "700");
        assertThat(textOfDialog()).contains("Dan komt € 500,00 niet meer. Er moet € 200,00 terug naar Portaal");
        write("Waarom?", "Bezuiniging");
        pressInDialog("Vastleggen");

        assertThat(textOf(GrantView.class))
                .contains(
                        "€ 500,00 komt niet meer. € 50,00 is uit het potje gehaald en gaat terug naar de geldgever.",
                        "Er moet nog € 150,00 terug.",
                        "1 reservering past niet meer.",
                        "€ 500,00 was nog niet binnen. € 200,00 moest terug.",
                        "Teruggegeven",
                        "Moet nog terug");
    }

    private static void pressFirst(String text) {
        LocatorJ._click(_find(Button.class, it -> it.withText(text)).getFirst());
    }

    private static DatePicker day() {
        return _get(dialog(), DatePicker.class);
    }
}
