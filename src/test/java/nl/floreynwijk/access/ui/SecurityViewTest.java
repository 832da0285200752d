package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Passwords;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecurityViewTest extends KaribuTest {

    static final String SENTENCE = "drie groene fietsen";

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    MovableClock clock;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("ria", Role.RESIDENT);
        TestSessions.openedByLink(clock.instant());
        super.openTab();
    }

    @Test
    void whoCameInByALinkChoosesAPasswordAtOnce() {
        openPage();
        _assertNone(PasswordField.class, spec -> spec.withLabel("Uw wachtwoord van nu"));

        choose(SENTENCE, "Wachtwoord kiezen");

        assertThat(accounts.mine().hasPassword()).isTrue();
    }

    @Test
    void whoForgotThePasswordRemovesItAfterALink() {
        passwords.choose("", SENTENCE);
        openPage();
        _assertNone(PasswordField.class, spec -> spec.withLabel("Uw wachtwoord van nu"));

        _click(button("Wachtwoord weghalen"));

        assertThat(accounts.mine().hasPassword()).isFalse();
    }

    @Test
    void laterThePasswordOfNowIsAskedFor() {
        passwords.choose("", SENTENCE);
        clock.advance(Duration.ofMinutes(15));
        openPage();

        choose("vier blauwe fietsen", "Wachtwoord veranderen");
        assertThat(current().getErrorMessage()).isEqualTo("Dit is niet het wachtwoord dat u nu hebt.");

        _setValue(current(), SENTENCE);
        choose("vier blauwe fietsen", "Wachtwoord veranderen");
        assertThat(current().isInvalid()).isFalse();
        assertThat(button("Opnieuw inloggen met een link").isVisible()).isTrue();
    }

    @Test
    void laterNobodyChoosesAFirstPasswordWithoutALink() {
        clock.advance(Duration.ofMinutes(15));
        openPage();

        _assertNone(PasswordField.class);
        assertThat(button("Opnieuw inloggen met een link").isVisible()).isTrue();
    }

    @Test
    void whoTookTooLongReadsWhatToDo() {
        openPage();
        clock.advance(Duration.ofMinutes(15));

        choose(SENTENCE, "Wachtwoord kiezen");

        _assertNone(PasswordField.class);
        assertThat(button("Opnieuw inloggen met een link").isVisible()).isTrue();
        assertThat(accounts.mine().hasPassword()).isFalse();
    }

    @Test
    void whoTookTooLongToChangeAPasswordIsAskedForIt() {
        passwords.choose("", SENTENCE);
        openPage();
        clock.advance(Duration.ofMinutes(15));

        choose("vier blauwe fietsen", "Wachtwoord veranderen");

        assertThat(current().isInvalid()).isTrue();
    }

    private static void openPage() {
        UI.getCurrent().navigate(SecurityView.class);
    }

    private static void choose(String wanted, String button) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nieuw wachtwoord")), wanted);
        _click(button(button));
    }

    private static PasswordField current() {
        return _get(PasswordField.class, spec -> spec.withLabel("Uw wachtwoord van nu"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
