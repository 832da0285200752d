package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends KaribuTest {

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("lotte", Role.ADMINISTRATOR);
        super.openTab();
    }

    @Test
    void theNewestLineSaysWhoDidWhatToWhom() {
        var ria = accounts.find(people.open("ria", Role.MEMBER)).orElseThrow();
        accounts.changeRoles(ria.id(), Set.of(Role.GARDENER), ria.version());

        UI.getCurrent().navigate(AuditView.class);

        assertThat(line(0)).contains("lotte", "ria", text("access.role.GARDENER"), text("access.role.MEMBER"));
        assertThat(line(0)).containsIgnoringCase(text("access.audit.roles-changed"));
    }

    @Test
    void whatNobodyWasSignedInForIsThePortalsOwn() {
        people.open("ria");

        UI.getCurrent().navigate(AuditView.class);

        assertThat(line(0)).contains("ria", text("access.audit.nobody"));
    }

    @SuppressWarnings("unchecked")
    private static String line(int index) {
        return row((Grid<AuditEntry>) _get(Grid.class), index).getElement().getTextRecursively();
    }
}
