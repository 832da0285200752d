package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FreePitch;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestWaiting;
import nl.floreynwijk.parade.WaitingRow;
import nl.floreynwijk.parade.WaitingWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meike looks after the waiting list. */
@SuppressWarnings({"unchecked", "rawtypes"})
class WaitingDeskViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    private EditionId edition = EditionId.random();

    @Override
    @BeforeEach
    protected void openTab() {
        edition = parade.edition();
        var days = parade.days();
        var pitches = parade.pitches(edition, 2);
        made.booked(edition, made.neighbour("Kees Kaas"), Category.GOODS, pitches.subList(0, 1), days);
        made.waits(edition, made.neighbour("Anna Appel"), new WaitingWish(Category.GOODS, 2, 0, days));
        made.waits(edition, made.neighbour("Bert Brood"), new WaitingWish(Category.FOOD, 1, 400, days));
        people.signIn(made.organiser("Meike Markt"));
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate(WaitingDeskView.class, new RouteParameters("edition", edition.toString()));
    }

    private static Grid<WaitingRow> grid() {
        return _get(Grid.class);
    }

    private static String rowText(int index) {
        return textOf(row(grid(), index));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static void press(int index, String text) {
        _click(_get(row(grid(), index), Button.class, it -> it.withText(text)));
    }

    private static void pressInDialog(String text) {
        _click(_get(_find(Dialog.class).getLast(), Button.class, it -> it.withText(text)));
    }

    @Test
    void theListSaysWhoWaitsForWhatAndInWhichOrder() {
        open();

        assertThat(GridKt._size(grid())).isEqualTo(2);
        assertThat(rowText(0)).contains("Anna Appel", "2 plaatsen", "Nummer 1 in de rij");
        assertThat(rowText(1)).contains("Bert Brood", "van 4 meter of meer");
    }

    @Test
    void whoeverIsHelpedOutOfTurnHasTheReasonBesideThem() {
        open();
        press(1, "Bied een plaats aan");
        pressInDialog("Bied dit aan");
        assertThat(_get(CheckboxGroup.class).getErrorMessage()).isEqualTo("Kies een plaats.");
        var free = (FreePitch) _get(CheckboxGroup.class)
                .getListDataView()
                .getItems()
                .findFirst()
                .orElseThrow();
        _get(CheckboxGroup.class).setValue(Set.of(free));
        pressInDialog("Bied dit aan");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Schrijf een reden");
        _setValue(_get(TextArea.class), "Zijn kraam is korter dan hij dacht");
        pressInDialog("Bied dit aan");

        assertThat(textOf(_get(Answer.class))).isEqualTo("Bert Brood kreeg een mail met het aanbod.");
        assertThat(rowText(1))
                .contains(
                        "Kreeg plaats 2 aangeboden",
                        "Buiten de volgorde, door Meike Markt: Zijn kraam is korter dan hij dacht");
    }

    @Test
    void whoeverIsTakenOffStaysReadableBelow() {
        open();
        press(0, "Haal van de lijst");
        _setValue(_get(TextArea.class), "Belde af");
        pressInDialog("Haal van de lijst");

        assertThat(GridKt._size(grid())).isEqualTo(1);
        _setValue(_get(Checkbox.class, it -> it.withLabel("Toon ook wie niet meer wacht")), true);
        assertThat(rowText(1)).contains("Anna Appel", "Van de lijst gehaald", "door Meike Markt: Belde af");
    }

    @Test
    void theDeskReadsItOnly() {
        people.signedIn("Corrie Kantoor", Role.COORDINATOR);
        closeTab();
        super.openTab();
        open();

        assertThat(_find(row(grid(), 0), Button.class)).isEmpty();
    }

    @Test
    void whereNobodyWaitsThePageSaysSo() {
        edition = parade.edition();
        open();

        assertThat(List.of(grid().getEmptyStateText())).containsExactly("Er wacht niemand.");
    }
}
