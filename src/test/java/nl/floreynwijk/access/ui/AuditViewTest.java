package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.NewAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.SignOut;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    SignOut signOut;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Lotte Smit", Role.ADMINISTRATOR);
        super.openTab();
    }

    @Test
    void aLineSaysWhoDidWhatToWhom() {
        accounts.open(new NewAccount("Ria de Wit", "ria@example.org", Locale.of("nl"), Set.of(Role.MEMBER)));

        UI.getCurrent().navigate(AuditView.class);

        assertThat(newest()).startsWith("Lotte Smit opende een account: Ria de Wit (+Lid)");
    }

    @Test
    void whatSomebodyDidToThemselvesNamesThemOnce() {
        signOut.everywhere();

        UI.getCurrent().navigate(AuditView.class);

        assertThat(newest()).startsWith("Lotte Smit logde overal uit").doesNotContain("Lotte Smit logde overal uit:");
    }

    @Test
    void whatNobodyWasSignedInForIsThePortalsOwn() {
        people.open("Ria de Wit", Role.MEMBER);

        UI.getCurrent().navigate(AuditView.class);

        assertThat(newest()).contains("opende een account: Ria de Wit");
    }

    @SuppressWarnings("unchecked")
    private static String newest() {
        Grid<AuditEntry> grid = _get(Grid.class);
        return _getCellComponent(grid, 0, "entry").getElement().getTextRecursively();
    }
}
