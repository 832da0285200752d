package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenAccountDialogTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("lotte", Role.ADMINISTRATOR);
        super.openTab();
    }

    @Test
    void whoWasInterruptedFindsWhatTheyTyped() {
        openDialog();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Ria de Wit");
        _click(_get(Button.class, spec -> spec.withText("Terug")));

        openDialog();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("Ria de Wit");
        _assertOne(Button.class, spec -> spec.withText("Wissen"));
    }

    private static void openDialog() {
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate(AccountsView.class);
        _click(_get(Button.class, spec -> spec.withText("Account openen")));
    }
}
