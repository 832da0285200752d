package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MandatesViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Mandates mandates;

    AccountId ria = AccountId.random();
    AccountId bert = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        bert = people.open("bert", Role.RESIDENT);
        ria = people.signedIn("ria", Role.MEMBER);
        super.openTab();
        UI.getCurrent().navigate(MandatesView.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGuardianIsAppointedAndEnded() {
        _click(button("access.mandates.appoint"));
        _click(button("access.mandates.ask"));
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo(text("access.not-an-address"));
        assertThat(_get(CheckboxGroup.class).getErrorMessage())
                .as("all at once")
                .isEqualTo(text("access.mandates.no-area"));

        _setValue(_get(EmailField.class), "bert@example.org");
        _setValue(_get(CheckboxGroup.class), Set.of(MandateArea.START));
        _click(button("access.mandates.ask"));
        _assertNone(AppointDialog.class);
        assertThat(page()).contains("bert@example.org", text("access.mandates.waits"), text("access.mandates.asked"));

        _click(button("access.mandates.end"));
        _click(_get(_get(Question.class), Button.class, spec -> spec.withText(text("access.mandates.end"))));
        assertThat(page()).contains(text("access.mandates.given-none"));
    }

    @Test
    void whoIsAskedAgreesAndBegins() {
        appointBert();
        signInAs(bert);
        UI.getCurrent().navigate("start");
        assertThat(_get(RouterLink.class).getElement().getTextRecursively())
                .isEqualTo(text("access.mandates.tile-asked", "ria"));

        UI.getCurrent().navigate(MandatesView.class);
        _click(button("access.mandates.accept"));
        assertThat(page()).contains(text("access.mandates.accepted", "ria"));

        _click(button("access.mandates.act"));
        _click(button("access.acting.start"));
        assertThat(_get(ReasonField.class).getErrorMessage()).isEqualTo(text("access.acting.not-a-reason"));
        _setValue(_get(ReasonField.class), "Ria is ziek");
        _click(button("access.acting.start"));

        people.signIn(ria);
        closeTab();
        super.openTab();
        UI.getCurrent().navigate(MandatesView.class);
        assertThat(page()).contains("bert (Met een machtiging)", "Ria is ziek");
    }

    @Test
    void whoIsTooLateReadsSo() {
        appointBert();
        signInAs(bert);
        UI.getCurrent().navigate(MandatesView.class);
        people.signIn(ria);
        mandates.end(mandates.given().getFirst().id());
        people.signIn(bert);

        _click(button("access.mandates.accept"));

        assertThat(page()).contains(text("access.mandates.over"), text("access.mandates.held-none"));
    }

    private void appointBert() {
        mandates.appoint("bert@example.org", Set.of(MandateArea.START), mandates.latest());
    }

    private void signInAs(AccountId account) {
        people.signIn(account);
        closeTab();
        super.openTab();
    }

    private static String page() {
        return _get(MandatesView.class).getElement().getTextRecursively();
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }
}
