package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.ui.MarketScreen.answer;
import static nl.floreynwijk.parade.ui.MarketScreen.goTo;
import static nl.floreynwijk.parade.ui.MarketScreen.press;
import static nl.floreynwijk.parade.ui.MarketScreen.pressInDialog;
import static nl.floreynwijk.parade.ui.MarketScreen.problems;
import static nl.floreynwijk.parade.ui.MarketScreen.said;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static nl.floreynwijk.parade.ui.MarketScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestWaiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meike takes her lists along, and writes to whoever has a stall. */
@SuppressWarnings({"unchecked", "rawtypes"})
class ListsViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private AccountId kees = AccountId.random();
    private AccountId anna = AccountId.random();
    private BookingId cheese = BookingId.random();

    @Override
    @BeforeEach
    protected void openTab() {
        edition = parade.edition();
        days = parade.days();
        kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        var pitches = parade.pitches(edition, 3);
        cheese = made.booked(edition, kees, Category.FOOD, pitches.subList(0, 1), days);
        made.booked(edition, anna, Category.GOODS, pitches.subList(2, 3), days.subList(1, 2));
        people.signIn(made.organiser("Meike Markt"));
        super.openTab();
    }

    private void open() {
        goTo("kantoor/parade/" + edition + "/lijsten");
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String page() {
        return said(_get(ListsView.class));
    }

    private static <T> void choose(String label, T value) {
        _setValue((Select<T>) _get(Select.class, it -> it.withLabel(label)), value);
    }

    @Test
    void eachDayHasEachListOnPaperAndAsAWorkbookAndItsCheckIn() {
        open();

        for (var day : days) {
            for (var list : List.of("hulpdiensten", "stroom", "aankomst")) {
                assertThat(links())
                        .contains(
                                "/kantoor/parade/%s/lijsten/%s/%s.pdf".formatted(edition, list, day),
                                "/kantoor/parade/%s/lijsten/%s/%s.xlsx".formatted(edition, list, day));
            }
            assertThat(links()).contains("/kantoor/parade/%s/inchecken?dag=%s".formatted(edition, day));
        }
        assertThat(links()).contains("/kantoor/parade/" + edition, "/kantoor/parade/" + edition + "/kaartjes.pdf");
    }

    @Test
    void eachLinkSaysOfWhichDayItIs() {
        open();
        var names = _find(Anchor.class).stream()
                .map(it -> it.getElement().getAttribute("aria-label"))
                .toList();

        assertThat(names)
                .contains(
                        "Politie en brandweer, %s, als PDF"
                                .formatted(DutchTime.dayAndMonth(days.getFirst(), Locale.of("nl"))),
                        "Wie is er op %s?".formatted(DutchTime.dayAndMonth(days.getLast(), Locale.of("nl"))));
    }

    @Test
    void howThePowerIsDividedIsThereForWhoeverWantsIt() {
        var power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        database.sql("insert into parade_booking_add_on (booking_id, add_on_id, quantity) values (?, ?, 2)")
                .params(cheese.value(), power.value())
                .update();
        open();
        assertThat(page()).doesNotContain("7.200");

        _find(Details.class).getFirst().setOpened(true);

        assertThat(page()).contains("7.200 watt", "Meer dan een groep geeft.");
    }

    @Test
    void howManyReadAMessageIsSaidBeforeItGoes() {
        open();
        assertThat(page()).contains("2 mensen krijgen dit bericht.");

        choose("Wat staat er op de kraam?", Category.FOOD);
        assertThat(page()).contains("1 persoon krijgt dit bericht.");
        choose("Wat staat er op de kraam?", Category.GOODS);
        choose("Dag", days.getFirst());
        assertThat(page()).contains("Niemand krijgt dit bericht.");
    }

    @Test
    void aMessageGoesToThoseWhoAreMeantAfterAQuestion() {
        open();
        choose("Dag", days.getFirst());
        write("Uw bericht", "U kunt vanaf zes uur opbouwen.");

        press("Stuur het bericht");
        assertThat(made.mailsTo(kees)).isEmpty();
        pressInDialog("Stuur het bericht");

        assertThat(answer()).isEqualTo("1 persoon krijgt uw bericht per mail.");
        assertThat(made.mailsTo(kees)).containsExactly("organiser-message");
        assertThat(made.mailsTo(anna)).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void aMessageWithoutWordsOrReadersStaysHere() {
        open();
        write("Uw bericht", "  ");
        press("Stuur het bericht");
        assertThat(problems()).containsExactly("Schrijf een bericht van hooguit 2.000 tekens.");
        assertThat(_find(Dialog.class)).isEmpty();

        choose("Wat staat er op de kraam?", Category.RUG);
        write("Uw bericht", "Hallo");
        press("Stuur het bericht");
        pressInDialog("Stuur het bericht");
        assertThat(answer()).isEqualTo("Niemand met een kraam past hierbij. Er is niets verstuurd.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Hallo");
    }

    @Test
    void aMarketWithoutDaysSaysSo() {
        edition = parade.edition();
        database.sql("delete from parade_day where edition_id = ?")
                .param(edition.value())
                .update();

        open();

        assertThat(page()).contains("Deze markt heeft nog geen dagen.");
    }

    @Test
    void aMarketThatIsNotThereIsNotFound() {
        for (var id : List.of(EditionId.random().toString(), "geen-markt")) {
            goTo("kantoor/parade/" + id + "/lijsten");
            assertThat(textOf(NotFoundView.class)).isNotEmpty();
        }
    }
}
