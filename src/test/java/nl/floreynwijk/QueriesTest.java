package nl.floreynwijk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No page asks more of the database than it needs. */
class QueriesTest extends KaribuTest {

    /** What the page itself may ask; the frame asks once more who is looking. */
    private static final int MOST = 3;

    private static final int FRAME = 1;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @BeforeEach
    @Override
    protected void openTab() {
        TestPeople.signIn(people.open("lotte", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        super.openTab();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        TestPeople.signOut();
    }

    @Test
    void theCounterSeesWhatAPageAsks() {
        assertThat(queries.during(() -> UI.getCurrent().navigate("mijn/beveiliging")))
                .anyMatch(query -> query.contains("access_account"));
    }

    @Test
    void noPageNeedsMoreThanThreeQueries() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .isNotEmpty()
                .allSatisfy(page -> {
                    var address = page.getTemplate().replaceAll(":[a-zA-Z]+", "iets");

                    var asked = queries.during(() -> UI.getCurrent().navigate(address));

                    assertThat(asked).as("/" + address).hasSizeLessThanOrEqualTo(MOST + FRAME);
                });
    }
}
