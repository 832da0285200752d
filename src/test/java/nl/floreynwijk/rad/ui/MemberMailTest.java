package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.floreynwijk.rad.ui.HostScreen.press;
import static nl.floreynwijk.rad.ui.HostScreen.said;
import static nl.floreynwijk.rad.ui.PhoneScreen.later;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.ResultRequests;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mia is a member, is signed in, and takes part: the portal knows her address. */
class MemberMailTest extends KaribuTest {

    @Autowired
    ResultRequests requests;

    @Autowired
    MovableClock clock;

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EveningId evening = EveningId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        evening = made.evening();
        made.cards(evening, 2);
        made.opened(evening);
        people.signedIn("Mia", Role.MEMBER);
        super.openTab();
        open();
        press("Doe mee");
    }

    private void open() {
        UI.getCurrent().navigate(RadView.class, RadView.of(made.code(evening)));
    }

    private List<String> addresses() {
        return database.sql("select email from rad_guest where email is not null")
                .query((row, _) -> row.getString("email"))
                .list();
    }

    private static String part() {
        return said(_get(ResultMailPart.class));
    }

    @Test
    void sheTypesNothingAndNothingIsKeptUntilSheAsks() {
        _assertNone(EmailField.class);
        assertThat(part()).contains("Wij sturen die dan naar mia@example.org.");
        assertThat(addresses()).isEmpty();

        press("Stuur mij de uitslag");

        assertThat(part()).contains("U krijgt na de avond de uitslag per e-mail.");
        assertThat(addresses()).containsExactly("mia@example.org");
    }

    @Test
    void sheTakesItBackWithOnePress() {
        press("Stuur mij de uitslag");
        open();

        press("Stuur mij de uitslag toch niet");

        assertThat(part()).contains("U krijgt de uitslag niet per e-mail.");
        assertThat(addresses()).isEmpty();
        press("Stuur mij de uitslag");
        assertThat(addresses()).hasSize(1);
    }

    @Test
    void whenItIsOverSheFindsTheResult() {
        made.ended(evening, clock.instant());
        later(clock);

        assertThat(_find(Anchor.class))
                .filteredOn(Anchor::isVisible)
                .extracting(Anchor::getHref)
                .contains("/rad/uitslag/" + evening);
    }

    @Test
    void whoeverIsNoMemberHasNoAddressHere() {
        assertThat(requests.ownAddress()).contains("mia@example.org");
        people.signedIn("Bert", Role.RESIDENT);
        assertThat(requests.ownAddress()).isEmpty();
        TestPeople.signOut();
        assertThat(requests.ownAddress()).isEmpty();
    }
}
