package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.green.BrokenResult;
import nl.floreynwijk.green.ReserveResult;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.TestShed;
import nl.floreynwijk.green.TestShifts;
import nl.floreynwijk.green.ToolDesk;
import nl.floreynwijk.green.ToolId;
import nl.floreynwijk.green.ToolSummary;
import nl.floreynwijk.green.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gardener does with tools, on their page and at a shift. */
class ToolDeskViewTest extends KaribuTest {

    @Autowired
    TestShed shed;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    ToolDesk desk;

    @Autowired
    Tools tools;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private ShiftId shift = ShiftId.random();
    private ShiftId other = ShiftId.random();
    private ToolId shears = ToolId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        shed.clear();
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        var plot = made.plot(gerda, "Rozenperk");
        shift = made.planned(gerda, made.plan(plot, 3));
        other = made.planned(gerda, made.plan(plot, 3));
        shears = shed.added(gerda, TestShed.plan("Heggenschaar", 4));
        shed.added(gerda, TestShed.capital("Hoogwerker"));
        people.signIn(gerda);
        super.openTab();
    }

    private static void open() {
        UI.getCurrent().navigate("kantoor/groen/gereedschap");
    }

    private static String page() {
        return _get(ToolDeskView.class).getElement().getTextRecursively();
    }

    private static String part() {
        return _get(ToolsPart.class).getElement().getTextRecursively();
    }

    private static void press(String key, String about) {
        _click(_get(
                Button.class,
                it -> it.withPredicate(button -> button.getAriaLabel()
                        .filter((text(key) + ": " + about)::equals)
                        .isPresent())));
    }

    private static void press(String key) {
        _click(_get(Button.class, it -> it.withText(text(key))));
    }

    private void openShift() {
        UI.getCurrent().navigate("kantoor/groen/diensten/" + shift);
        _get(ToolsPart.class).getContent().setOpened(true);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<ToolSummary> select(String key) {
        return _get(Select.class, it -> it.withLabel(text(key)));
    }

    private static void choose(Select<ToolSummary> select) {
        select.setValue(select.getListDataView().getItem(0));
    }

    @Test
    void aToolIsAddedChangedAndTakenOutOfUse() {
        open();
        press("green.tool.add");
        press("green.tool.keep");
        assertThat(_find(TextField.class).stream().filter(TextField::isInvalid)).hasSize(3);
        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.name"))), "Schoffel");
        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.number"))), "12");
        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.where"))), "In de kast");
        press("green.tool.keep");
        _assertNone(Dialog.class);
        assertThat(page()).contains("12 × Schoffel", "In de kast", "1 × Hoogwerker", "Van Gemeente, op aanvraag");

        press("green.tool.change", "Schoffel");
        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.name"))), "Heggenschaar");
        press("green.tool.keep");
        assertThat(_get(TextField.class, it -> it.withLabel(text("green.tool.name")))
                        .getErrorMessage())
                .isEqualTo(text("green.tool.name-taken"));
        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.name"))), "Hak");
        press("green.tool.keep");
        assertThat(page()).contains("12 × Hak");

        press("green.tool.leave-use", "Hak");
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText(text("green.tool.leave-use"))));
        assertThat(page()).contains(text("green.tool.state.GONE"));
    }

    @Test
    void whatIsLentGoesOutAndComesBack() {
        shed.promised(anna, shears, 0, 1);
        open();
        assertThat(page()).contains("1 × Heggenschaar", "Anna T.", "Beloofd, nog niet opgehaald");
        press("green.tool.hand-out", "1 × Heggenschaar, Anna T.");
        assertThat(page()).contains("Meegegeven");
        press("green.tool.is-back", "1 × Heggenschaar, Anna T.");
        assertThat(page()).doesNotContain("Anna T.");
    }

    @Test
    void whatBrokeIsMissedAndMended() {
        assertThat(desk.reserve(shift, shears, 4)).isEqualTo(new ReserveResult.Reserved());
        assertThat(made.as(anna, () -> tools.report(shears, 1, "Bot mes", List.of())))
                .isEqualTo(new BrokenResult.Told());
        open();
        assertThat(page()).contains("Hier gaat iets mis", "Er zijn er maar 3 die werken.", "Bot mes", "Anna T.");
        press("green.tool.mended", "Heggenschaar");
        assertThat(page()).doesNotContain("Hier gaat iets mis", "Bot mes");
    }

    @Test
    void atAShiftAClashIsSaidInWords() {
        assertThat(desk.reserve(other, shears, 2)).isEqualTo(new ReserveResult.Reserved());
        openShift();
        assertThat(part()).contains(text("green.tools.reserved.none"));
        press("green.tool.reserve");
        choose(select("green.tool.which"));
        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.pieces"))), "3");
        press("green.tool.reserve");
        assertThat(part()).contains("In die tijd zijn er 2 van de 4 al nodig voor: Rozen snoeien");

        _setValue(_get(TextField.class, it -> it.withLabel(text("green.tool.pieces"))), "2");
        press("green.tool.reserve");
        assertThat(part()).contains("2 × Heggenschaar").doesNotContain("al nodig voor");
        press("green.tool.release", "2 × Heggenschaar");
        assertThat(part()).contains(text("green.tools.reserved.none"));
    }

    @Test
    void aPartnerIsAskedForAShift() {
        openShift();
        press("green.tool.ask");
        choose(select("green.tool.ask.which"));
        press("green.tool.ask");
        assertThat(part()).contains("Gevraagd aan Gemeente");
        _click(_get(Button.class, it -> it.withText(text("green.tool.promise"))));
        press("green.tool.request.keep");
        assertThat(part()).contains("Toegezegd door Gemeente");

        open();
        _get(Details.class).setOpened(true);
        assertThat(page()).contains("Toegezegd door Gemeente");
        press("green.tool.cancel");
        assertThat(page()).doesNotContain("Toegezegd door Gemeente");
    }
}
