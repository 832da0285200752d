package nl.floreynwijk.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.notification.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;

class MailPreferencesViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Preferences preferences;

    @Autowired
    QueryCounter queries;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
    }

    @Test
    void whatIsOptionalIsSwitchedOffAndOn() {
        UI.getCurrent().navigate(MailPreferencesView.class);

        choose(false);
        assertThat(page()).contains("U krijgt deze mail niet meer.");
        assertThat(preferences.mine()).anyMatch(choice -> !choice.wanted());

        choose(true);
        assertThat(preferences.mine()).allMatch(choice -> choice.wanted());
    }

    @Test
    void whatWasChosenIsShownNextTime() {
        UI.getCurrent().navigate(MailPreferencesView.class);
        choose(false);

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(MailPreferencesView.class);

        assertThat(choice().getValue()).isFalse();
    }

    @Test
    void thePageNeedsOneQuery() {
        assertThat(queries.during(() -> UI.getCurrent().navigate(MailPreferencesView.class)))
                .filteredOn(sql -> sql.contains("notification_"))
                .hasSize(1);
    }

    @Test
    void whatIsEssentialIsExplainedAndHasNoSwitch() {
        people.signedIn("Anna", Role.RESIDENT);
        UI.getCurrent().navigate(MailPreferencesView.class);

        assertThat(page()).contains("Inloglinks", "Deze mail staat altijd aan.");
        assertThat(_find(Checkbox.class))
                .extracting(Checkbox::getLabel)
                .noneMatch(label -> label.contains("Inloglinks") || label.contains("account"));
    }

    @Test
    void aChoiceThatCannotBeSavedDoesNotStayOnScreen() {
        UI.getCurrent().navigate(MailPreferencesView.class);
        choose(true);
        TestPeople.signOut();

        assertThatException().isThrownBy(() -> choose(false)).withRootCauseInstanceOf(AuthenticationException.class);

        assertThat(choice().getValue()).isTrue();
        assertThat(page()).doesNotContain("Opgeslagen.");
    }

    private static void choose(boolean wanted) {
        _setValue(choice(), wanted, true);
    }

    /** Of the mail that did not arrive. */
    private static Checkbox choice() {
        return _get(Checkbox.class, spec -> spec.withLabel("Ja, mail mij over: Mail die niet aankwam"));
    }

    private static String page() {
        return _get(MailPreferencesView.class).getElement().getTextRecursively();
    }
}
