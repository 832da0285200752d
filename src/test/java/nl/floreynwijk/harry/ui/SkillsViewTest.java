package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.OfficeScreen.dialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.field;
import static nl.floreynwijk.harry.ui.OfficeScreen.fill;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressInDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOfDialog;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.OwnSkill;
import nl.floreynwijk.harry.SkillSearch;
import nl.floreynwijk.harry.SkillSummary;
import nl.floreynwijk.harry.Skills;
import nl.floreynwijk.harry.TestSkills;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SkillsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    TestSkills made;

    @Autowired
    Skills skills;

    @Autowired
    OwnMemberships own;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private String number = "";

    @BeforeEach
    @Override
    protected void openTab() {
        anna = members.signedIn("Anna");
        number = Integer.toString(own.mine().getFirst().number().orElseThrow());
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
    }

    private static void open() {
        UI.getCurrent().navigate(SkillsView.class);
    }

    @Test
    void whereThereIsNothingThePageSaysHowToBegin() {
        open();

        assertThat(grid().getEmptyStateText()).startsWith("Nog niemand heeft een bewijs laten zien.");
    }

    @Test
    void oneIsAddedForTheMemberWhoseNameIsShown() {
        open();
        press("Nieuw bewijs");
        assertThat(textOfDialog()).contains("Vul dit alleen in als u het origineel zelf ziet.");
        fill("Lidnummer", "999999998");
        assertThat(field("Lidnummer").getHelperText()).isEqualTo("Er is nu geen lid met dit nummer.");
        fill("Lidnummer", number);
        assertThat(field("Lidnummer").getHelperText()).isEqualTo("Dit is Anna Testman.");
        choose(Certificate.ELECTRICITY);
        fill("Nummer van het bewijs", "E-77");
        fill("Wie gaf het bewijs?", "Vakbekwaam");
        pick(made.today().plusDays(400));

        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(textOf(SkillsView.class)).contains("Het bewijs staat erbij.", "1 bewijs. Wat het eerst verloopt");
        assertThat(rowText(0))
                .contains(
                        "Anna Testman, lid " + number + ": elektriciteit",
                        "Geldig tot en met ",
                        "Vakbekwaam, nummer E-77",
                        "door Sanne");
        assertThat(mark(0).getText()).isEqualTo("Geldig");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        open();
        press("Nieuw bewijs");
        fill("Lidnummer", "vier");
        fill("Nummer van het bewijs", "E-77");

        pressInDialog("Opslaan");
        assertThat(field("Lidnummer").getErrorMessage()).startsWith("Een lidnummer is een heel getal");
        assertThat(kind().getErrorMessage()).isEqualTo("Kies waarvoor het bewijs is.");
        assertThat(day().getErrorMessage()).startsWith("Kies de laatste dag");

        fill("Lidnummer", "999999998");
        choose(Certificate.GAS);
        pick(made.today().minusDays(1));
        pressInDialog("Opslaan");
        assertThat(field("Wie gaf het bewijs?").getErrorMessage()).contains("hooguit 80 tekens");
        assertThat(day().getErrorMessage()).startsWith("Kies een dag die nog niet voorbij is");
        fill("Wie gaf het bewijs?", "Vakbekwaam");
        pick(made.today());
        pressInDialog("Opslaan");
        assertThat(field("Lidnummer").getErrorMessage()).isEqualTo("Er is nu geen lid met dit nummer.");

        assertThat(field("Nummer van het bewijs").getValue()).isEqualTo("E-77");
        assertThat(grid().getListDataView().getItemCount()).isZero();
    }

    @Test
    void aSecondOneForTheSameWorkIsRenewedInstead() {
        made.seen(anna, Certificate.GAS, 50);
        open();
        press("Nieuw bewijs");
        fill("Lidnummer", number);
        choose(Certificate.GAS);
        fill("Nummer van het bewijs", "G-2");
        fill("Wie gaf het bewijs?", "Vakbekwaam");
        pick(made.today().plusDays(90));

        pressInDialog("Opslaan");

        assertThat(textOfDialog()).contains("Dit lid heeft voor dit werk al een bewijs, geldig tot en met ");
    }

    @Test
    void howLongEachHoldsIsSaidInWordsAndColour() {
        made.seen(anna, Certificate.GAS, 14);
        made.seen(anna, Certificate.ROOF, 2);
        made.seen(anna, Certificate.LOCKS, 3);
        made.seen(anna, Certificate.GLASS, 45);
        made.seen(anna, Certificate.LIFT, 1);
        clock.advance(Duration.ofDays(2));
        open();

        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(it -> mark(it).getText())
                .containsExactly(
                        "Verlopen",
                        "Vandaag de laatste dag",
                        "Verloopt over 1 dag",
                        "Verloopt over 12 dagen",
                        "Geldig");
        assertThat(mark(0).getClassNames()).contains("skill-ended");
        assertThat(mark(3).getClassNames()).contains("skill-ending");
        assertThat(mark(4).getClassNames()).containsExactly("skill-mark");
    }

    @Test
    void oneIsRenewedFromWhatIsKnown() {
        made.seen(anna, Certificate.GAS, 5);
        open();
        pressInRow(0, "Verlengen");
        assertThat(field("Nummer van het bewijs").getValue()).isEqualTo("V-12");
        assertThat(field("Wie gaf het bewijs?").getValue()).isEqualTo("Vakbekwaam");
        _assertNone(dialog(), HolderField.class);
        pressInDialog("Opslaan");
        assertThat(day().getErrorMessage()).startsWith("Kies de laatste dag");
        pick(made.today().plusDays(365));
        fill("Nummer van het bewijs", "V-13");

        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(textOf(SkillsView.class)).contains("Het bewijs is verlengd.");
        assertThat(rowText(0)).contains("nummer V-13");
        assertThat(mark(0).getText()).isEqualTo("Geldig");
    }

    @Test
    void aRenewalDoesNotUndoSomebodyElses() {
        made.seen(anna, Certificate.GAS, 5);
        open();
        pressInRow(0, "Verlengen");
        var shown = skills.list(SkillSearch.everything()).skills().getFirst();
        skills.renew(shown.id(), made.plan(Certificate.GAS, 70), shown.version());
        pick(made.today().plusDays(365));

        pressInDialog("Opslaan");

        assertThat(textOfDialog()).contains("Iemand anders heeft dit bewijs intussen verlengd of ingetrokken.");
    }

    @Test
    void oneIsWithdrawnWhenThatIsMeant() {
        made.seen(anna, Certificate.GAS, 50);
        open();
        pressInRow(0, "Intrekken");
        assertThat(textOfDialog()).contains("telt dan meteen niet meer");
        pressInDialog("Terug");
        assertThat(_size(grid())).isEqualTo(1);

        pressInRow(0, "Intrekken");
        pressInDialog("Intrekken");

        assertThat(textOf(SkillsView.class)).contains("Het bewijs is ingetrokken.");
        assertThat(_size(grid())).isZero();
    }

    @Test
    void whatSomebodyElseWithdrewIsGone() {
        var gas = made.seen(anna, Certificate.GAS, 50);
        open();
        pressInRow(0, "Intrekken");
        skills.withdraw(gas);

        pressInDialog("Intrekken");

        assertThat(textOf(SkillsView.class)).contains("Dit bewijs was al ingetrokken.");
    }

    @Test
    void theOfficeLooksForANameForWorkAndForWhatEnds() {
        made.seen(anna, Certificate.GAS, 50);
        made.seen(anna, Certificate.ROOF, 5);
        open();

        _setValue(_get(Checkbox.class), true);
        assertThat(_size(grid())).isEqualTo(1);
        choose(Certificate.GAS);
        assertThat(_size(grid())).isZero();
        assertThat(grid().getEmptyStateText()).startsWith("Niets gevonden.");
        _setValue(_get(Checkbox.class), false);
        assertThat(rowText(0)).contains("gas en cv-ketels");
        fill("Naam of lidnummer", "bert");
        assertThat(_size(grid())).isZero();
        fill("Naam of lidnummer", "ann");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void aMemberDoesNotGetIn() {
        people.signIn(anna);
        closeTab();
        openTabAgain();
        open();

        assertThat(_find(SkillsView.class)).isEmpty();
    }

    /** Signed in as whoever is now. */
    private void openTabAgain() {
        super.openTab();
    }

    @Test
    void aMemberSeesTheirOwnAndWhoeverHasNoneSeesNothing() {
        var part = new OwnSkillsPart(List.of(new OwnSkill(made.plan(Certificate.GAS, 12), 12, made.today())));
        UI.getCurrent().add(part);

        assertThat(textIn(part))
                .contains(
                        "Mijn vakbewijzen",
                        "Voor gas en cv-ketels",
                        "Vakbekwaam, nummer V-12",
                        "Verloopt over 12 dagen");
        assertThat(new OwnSkillsPart(List.of()).getElement().isVisible()).isFalse();
    }

    private static void pressInRow(int row, String text) {
        LocatorJ._click(_get(row(grid(), row), Button.class, it -> it.withText(text)));
    }

    private static Span mark(int row) {
        return _get(row(grid(), row), SkillMark.class);
    }

    private static String rowText(int row) {
        return textIn(row(grid(), row));
    }

    private static String textIn(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static void choose(Certificate certificate) {
        _setValue(kind(), certificate);
    }

    /** In the dialog where one is open, otherwise above the list. */
    @SuppressWarnings("unchecked")
    private static Select<Certificate> kind() {
        return _find(Dialog.class).isEmpty() ? _get(Select.class) : _get(dialog(), Select.class);
    }

    private static void pick(LocalDate day) {
        _setValue(day(), day);
    }

    private static DayField day() {
        return _get(dialog(), DayField.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<SkillSummary> grid() {
        return _get(Grid.class);
    }
}
