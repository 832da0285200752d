package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.green.TestShed;
import nl.floreynwijk.green.TestShifts;
import nl.floreynwijk.green.ToolId;
import nl.floreynwijk.green.ToolOwner;
import nl.floreynwijk.green.ToolPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a member does with the tools of the neighbourhood. */
class ToolsViewTest extends KaribuTest {

    @Autowired
    TestShed shed;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    private AccountId gerda = AccountId.random();
    private ToolId shears = ToolId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        shed.clear();
        gerda = made.gardener("Gerda Groen");
        shears = shed.added(gerda, new ToolPlan("Heggenschaar", 2, "In de schuur", ToolOwner.OWN, "", true, true));
        people.signIn(made.member("Anna Tuin"));
        super.openTab();
    }

    private static void open() {
        UI.getCurrent().navigate("groen/gereedschap");
    }

    private static String page() {
        return _get(ToolsView.class).getElement().getTextRecursively();
    }

    private static String answer() {
        return _find(Answer.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private static void press(String key) {
        _click(_get(Button.class, it -> it.withText(text(key))));
    }

    private static void pressInDialog(String key) {
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText(text(key))));
    }

    @Test
    void somebodyBorrowsAndDoesNotNeedItAnyMore() {
        open();
        assertThat(page()).contains("Heggenschaar", "In de schuur", "Vanaf 18 jaar", "Vandaag zijn er 2 vrij");

        press("green.tool.borrow");
        pressInDialog("green.tool.borrow");
        assertThat(_find(DayField.class)).allMatch(DayField::isInvalid);
        _find(DayField.class).forEach(it -> _setValue(it, shed.today()));
        pressInDialog("green.tool.borrow");
        assertThat(answer()).contains(text("green.tool.borrow.adults"));
        _setValue(_get(Checkbox.class), true);
        pressInDialog("green.tool.borrow");

        _assertNone(Dialog.class);
        assertThat(answer()).startsWith("Het is voor u: Heggenschaar");
        assertThat(page()).contains("Wat u leent", "Het ligt voor u klaar", "Vandaag is er 1 vrij");

        press("green.tool.not-needed");
        assertThat(page()).contains("Vandaag zijn er 2 vrij").doesNotContain("Wat u leent");
    }

    @Test
    void somebodySaysWhatIsBroken() {
        open();
        press("green.tool.broken");
        pressInDialog("green.tool.broken.do");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Het mes is bot.");
        pressInDialog("green.tool.broken.do");

        _assertNone(Dialog.class);
        assertThat(answer()).isEqualTo(text("green.tool.broken.done"));
        assertThat(page()).contains("1 kapot", "Vandaag is er 1 vrij");
    }

    @Test
    void whatIsPromisedToOthersIsToldWithoutTheirNames() {
        shed.promised(made.member("Bert Gras"), shears, 0, 2);
        open();
        assertThat(page()).contains("Al nodig:", "(1×)").doesNotContain("Bert");
    }
}
