package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountSummary;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Lotte", Role.ADMINISTRATOR);
        super.openTab();
        UI.getCurrent().navigate(AccountsView.class);
    }

    @Test
    void thePageSaysThatAnAccountWasOpened() {
        press("Account openen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Ria de Wit");
        _setValue(_get(EmailField.class), "ria@example.org");

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Account openen")));

        _assertNone(Dialog.class);
        assertThat(page()).contains("Het account van Ria de Wit is geopend.");
    }

    @Test
    void aFieldThatIsRefusedSaysWhyUntilItIsRight() {
        press("Account openen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), " ");
        var email = _get(EmailField.class);
        _setValue(email, "ria");
        var open = _get(_get(Dialog.class), Button.class, spec -> spec.withText("Account openen"));

        _click(open);
        assertThat(email.getErrorMessage()).startsWith("Dit is geen e-mailadres.");
        assertThat(email.isInvalid()).isTrue();

        _setValue(email, "ria@example.org");
        _click(open);
        assertThat(email.isInvalid()).isFalse();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).isInvalid())
                .isTrue();
    }

    @Test
    void aRoleThatEndsSaysOnWhichDay() {
        var ria = people.open("Ria", Role.MEMBER, Role.GARDENER);
        database.sql("update access_role_grant set ends_on = '2999-12-31' where account_id = ? and role = 'GARDENER'")
                .param(ria.value())
                .update();
        _setValue(_get(TextField.class), "ria");

        assertThat(_getCellComponent(grid(), 0, "account").getElement().getTextRecursively())
                .contains("Lid, Wijktuinman (tot en met 31 december 2999)");
    }

    @SuppressWarnings("unchecked")
    private static Grid<AccountSummary> grid() {
        return _get(Grid.class);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String page() {
        return _get(AccountsView.class).getElement().getTextRecursively();
    }
}
