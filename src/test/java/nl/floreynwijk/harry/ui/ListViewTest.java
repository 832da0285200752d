package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.OfficeScreen.area;
import static nl.floreynwijk.harry.ui.OfficeScreen.dialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.field;
import static nl.floreynwijk.harry.ui.OfficeScreen.fill;
import static nl.floreynwijk.harry.ui.OfficeScreen.open;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressInDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOfDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.Danger;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.HarryExamples;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.KeptItem;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.Lists;
import nl.floreynwijk.harry.Question;
import nl.floreynwijk.harry.Room;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"unchecked", "rawtypes"})
class ListViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    HarryExamples examples;

    @Autowired
    Lists lists;

    private LandlordId portaal = LandlordId.random();
    private ListId draft = ListId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        portaal = examples.landlord("Portaal");
        examples.published(Optional.of(portaal), examples.today(), HarryExamples.some());
        draft = examples.drafted(Optional.of(portaal), HarryExamples.some());
        super.openTab();
        open(draft);
    }

    private static String page() {
        return textOf(ListView.class);
    }

    private static Grid<KeptItem> grid() {
        return _get(Grid.class);
    }

    private static String row(int index) {
        return row(grid(), index).getElement().getTextRecursively();
    }

    private static void pressInRow(int index, String text) {
        _click(_get(row(grid(), index), Button.class, it -> it.withText(text)));
    }

    private static <T> Select<T> select(String label) {
        return _get(dialog(), Select.class, it -> it.withLabel(label));
    }

    private List<Item> items() {
        return examples.itemsOf(draft);
    }

    @Test
    void itemsAreFoundByWordAndByClass() {
        assertThat(row(0)).contains("Deur klemt", "Klasse 1");
        assertThat(row(3)).contains("Leiding lekt", "Nodig: bewijs voor waterleidingen", "Gevaar: water");

        fill("Zoek op een woord", "KLEMT");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(page()).contains("1 van 5 onderdelen");
        fill("Zoek op een woord", "");
        _setValue((Select<Duty>) _get(Select.class, it -> it.withLabel("Klasse")), Duty.CERTIFIED);
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void anItemIsAddedOnceAllIsRight() {
        press("Onderdeel toevoegen");
        pressInDialog("Opslaan");
        assertThat(((Select<?>) select("Soort")).getErrorMessage()).isEqualTo("Kies een soort.");
        ((Select<Category>) (Select) select("Soort")).setValue(Category.DOORS);
        pressInDialog("Opslaan");
        assertThat(field("Naam").getErrorMessage()).startsWith("Een naam heeft 1 tot 80 tekens");
        fill("Naam", "Slot gaat stroef");
        pressInDialog("Opslaan");
        assertThat(area("Tip").getErrorMessage()).startsWith("Een tip heeft 1 tot 500 tekens");
        assertThat(_get(dialog(), CheckboxGroup.class).getErrorMessage()).startsWith("Kies minstens één plek");
        write("Tip", "Spuit er wat grafiet in.");
        _setValue((CheckboxGroup<Room>) _get(dialog(), CheckboxGroup.class), Set.of(Room.HALL));
        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(page()).contains("“Slot gaat stroef” staat op de lijst.", "6 onderdelen");
        assertThat(items()).anySatisfy(it -> {
            assertThat(it.code()).isEqualTo(new ItemCode("slot-gaat-stroef"));
            assertThat(it.duty()).isEqualTo(Duty.TENANT);
        });
    }

    @Test
    void aNameThatIsTakenIsSaidAtTheName() {
        press("Onderdeel toevoegen");
        fill("Naam", "Deur klémt!");
        write("Tip", "Schaaf eraf.");
        ((Select<Category>) (Select) select("Soort")).setValue(Category.DOORS);
        _setValue((CheckboxGroup<Room>) _get(dialog(), CheckboxGroup.class), Set.of(Room.HALL));
        pressInDialog("Opslaan");

        assertThat(field("Naam").getErrorMessage()).startsWith("Er staat al een onderdeel met deze naam");
        assertThat(area("Tip").getValue()).isEqualTo("Schaaf eraf.");
    }

    @Test
    void whatFitsAClassOnlyIsAskedForThatClassOnly() {
        pressInRow(0, "Wijzigen");
        _assertNone(dialog(), Select.class, it -> it.withLabel("Welk bewijs is nodig?"));
        _setValue((RadioButtonGroup<Duty>) _get(dialog(), RadioButtonGroup.class), Duty.CERTIFIED);
        _assertNone(dialog(), Select.class, it -> it.withLabel("Abonnement dat dit dekt"));
        pressInDialog("Opslaan");
        assertThat(((Select<?>) select("Welk bewijs is nodig?")).getErrorMessage())
                .startsWith("Bij klasse 2 hoort een bewijs");
        ((Select<Certificate>) (Select) select("Welk bewijs is nodig?")).setValue(Certificate.LOCKS);
        _setValue(_get(Checkbox.class, it -> it.withLabel("Spoed: eerst stoppen en bellen")), true);
        pressInDialog("Opslaan");
        assertThat(((Select<?>) select("Gevaar")).getErrorMessage()).startsWith("Bij spoed hoort een gevaar");
        ((Select<Danger>) (Select) select("Gevaar")).setValue(Danger.FALLING);
        pressInDialog("Opslaan");

        assertThat(page()).contains("“Deur klemt” is gewijzigd.");
        assertThat(row(0)).contains("Klasse 2", "Nodig: bewijs voor sloten", "Spoed, gevaar: vallen");
    }

    @Test
    void questionsLeadToItemsOfTheListAndAtMostThree() {
        pressInRow(0, "Wijzigen");
        press("Vraag toevoegen");
        fill("Vraag 1", "Zit het kozijn los?");
        pressInDialog("Opslaan");
        assertThat(combo(1).getErrorMessage()).startsWith("Kies waar iemand heen gaat");
        _setValue(combo(1), item("Kraan drupt"));
        press("Vraag toevoegen");
        press("Vraag toevoegen");
        _assertNone(Button.class, it -> it.withText("Vraag toevoegen"));
        fill("Vraag 3", "Is de verf eraf?");
        _setValue(combo(3), item("Verf bladdert"));
        pressInDialog("Opslaan");

        assertThat(items().getFirst().questions())
                .containsExactly(
                        new Question("Zit het kozijn los?", "", new ItemCode("kraan-drupt")),
                        new Question("Is de verf eraf?", "", new ItemCode("verf-bladdert")));
    }

    @Test
    void questionsThatGoInACircleAreRefused() {
        pressInRow(3, "Wijzigen");
        press("Vraag toevoegen");
        fill("Vraag 1", "Drupt de kraan?");
        _setValue(combo(1), item("Kraan drupt"));
        pressInDialog("Opslaan");

        assertThat(textOfDialog()).contains("draait in een kring rond");
        press("Vraag 1 weghalen");
        pressInDialog("Opslaan");
        _assertNone(Dialog.class);
    }

    private static ComboBox<Item> combo(int number) {
        return _get(ComboBox.class, it -> it.withLabel("Wie ja zegt op vraag " + number + ", gaat naar"));
    }

    private Item item(String name) {
        return items().stream()
                .filter(it -> it.nameDutch().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeDoesNotUndoSomebodyElses() {
        pressInRow(0, "Wijzigen");
        lists.change(draft, HarryExamples.item("Deur klemt", Duty.LANDLORD), 0);
        write("Tip", "Wrijf er kaarsvet op.");
        pressInDialog("Opslaan");

        assertThat(textOfDialog()).contains("Iemand anders heeft dit onderdeel intussen veranderd");
        assertThat(area("Tip").getValue()).isEqualTo("Wrijf er kaarsvet op.");
        assertThat(row(0)).contains("Klasse 3");
    }

    @Test
    void whatQuestionsLeadToStays() {
        pressInRow(3, "Verwijderen");
        pressInDialog("Verwijderen");
        assertThat(page()).contains("“Leiding lekt” kan niet weg", "Kraan drupt");

        pressInRow(0, "Verwijderen");
        pressInDialog("Verwijderen");
        assertThat(page()).contains("“Deur klemt” is van de lijst gehaald.", "4 onderdelen");
    }

    @Test
    void publishingShowsWhatChangesAndAsksTheDay() {
        lists.change(draft, HarryExamples.item("Deur klemt", Duty.LANDLORD), 0);
        lists.remove(draft, new ItemCode("verf-bladdert"));
        open(draft);
        press("Publiceren");
        assertThat(textOfDialog())
                .contains("Vergeleken met versie 1.", "1 anders", "1 eraf", "3 hetzelfde")
                .contains("Deur klemt: was klasse 1, nu klasse 3.", "Verf bladdert (klasse 3)");
        _setValue(_get(DayField.class), examples.today().minusDays(1));
        pressInDialog("Publiceren");
        assertThat(_get(DayField.class).getErrorMessage()).startsWith("Kies een dag van ");
        _setValue(_get(DayField.class), examples.today().plusDays(3));
        write("Toelichting", "Nieuwe afspraken");
        pressInDialog("Publiceren");

        _assertNone(Dialog.class);
        assertThat(page())
                .contains("De lijst is gepubliceerd.", "Nieuwe afspraken", "verandert niet meer")
                .doesNotContain("Publiceren", "Wijzigen", "Weggooien", "Uit een bestand");
    }

    @Test
    void whatIsWrongWithADraftIsSaidAndKeepsItFromBeingPublished() {
        var alliantie = examples.landlord("De Alliantie");
        var wrong = examples.drafted(
                Optional.of(alliantie), List.of(HarryExamples.item("Kraan drupt", Duty.TENANT, "Lekt het?", "weg")));
        open(wrong);
        assertThat(page()).contains("Los dit op voor u publiceert", "Een vraag bij “Kraan drupt” leidt naar “weg”");

        press("Publiceren");
        assertThat(textOfDialog()).contains("Vergeleken met de algemene lijst.");
        pressInDialog("Publiceren");
        assertThat(textOfDialog()).contains("Deze lijst kunt u nog niet publiceren.", "leidt naar “weg”");
    }

    @Test
    void aPublishedVersionIsOnlyLookedAt() {
        lists.publish(draft, examples.today(), "");
        open(draft);

        _assertNone(Button.class, it -> it.withText("Onderdeel toevoegen"));
        pressInRow(2, "Bekijken");
        assertThat(textOfDialog())
                .contains("Kraan drupt", "Klasse 1", "Bel eerst.")
                .contains("Komt er water uit de muur? Ja: naar “Leiding lekt”.");
        pressInDialog("Sluiten");
        press("Wat er verandert");
        assertThat(textOfDialog()).contains("Er verandert niets. Alle 5 onderdelen zijn hetzelfde.");
    }

    @Test
    void whoeverChangesWhatSomebodyElsePublishedHearsSo() {
        pressInRow(0, "Wijzigen");
        lists.publish(draft, examples.today(), "");
        pressInDialog("Opslaan");

        assertThat(textOfDialog()).contains("Iemand anders heeft dit concept intussen gepubliceerd of weggegooid.");
    }

    @Test
    void aDraftIsThrownAway() {
        press("Weggooien");
        assertThat(textOfDialog()).contains("Er staan 5 onderdelen op.");
        pressInDialog("Concept weggooien");

        assertThat(textOf(ListsView.class)).contains("Het concept is weggegooid.");
        assertThat(examples.versionsOf(portaal)).hasSize(1);
    }

    @Test
    void aListThatIsNotThereIsNotFound() {
        for (var address : List.of(ListId.random().toString(), "x")) {
            UI.getCurrent().navigate("kantoor/onderhoudslijst/" + address);

            assertThat(_find(NotFoundView.class)).hasSize(1);
        }
    }
}
