package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
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
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    SignOut signOut;

    @Autowired
    JdbcClient database;

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
    void aLineSaysInWordsHowMuchOfWhat() {
        database.sql("""
                        insert into access_audit_entry (at, module, action, object, object_id, detail)
                        values (now(6), 'membership', 'extract-taken', 'register', '2026-11-27', 'rows=24')
                        """).update();
        UI.getCurrent().navigate(AuditView.class);
        assertThat(newest()).contains(": 27 november 2026 (24 regels)").doesNotContain("rows");

        database.sql("""
                        insert into access_audit_entry (at, module, action, object, object_id, detail)
                        values (now(6), 'places', 'dwellings-imported', 'import', 'dwellings', 'added=12 wrong=3')
                        """).update();
        UI.getCurrent().navigate(AuditView.class);
        assertThat(newest()).contains("las woningen in (12 nieuw, 3 fout)");
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

    @Test
    void theTrailIsSearchedByPersonActionAndDayAndTheAddressKeepsIt() {
        accounts.open(new NewAccount("Ria de Wit", "ria@example.org", Locale.of("nl"), Set.of(Role.MEMBER)));
        people.open("Bert", Role.MEMBER);
        UI.getCurrent().navigate(AuditView.class);
        assertThat(newest()).contains("Bert");

        _setValue(_get(TextField.class), "ria");
        assertThat(newest()).contains("opende een account: Ria de Wit");

        UI.getCurrent().navigate("beheer/logboek", QueryParameters.fromString("persoon=ria&tot=2020-01-01"));
        assertThat(_get(TextField.class).getValue()).isEqualTo("ria");
        assertThat(_size(grid())).isZero();

        UI.getCurrent().navigate("beheer/logboek", QueryParameters.fromString("actie=access.audit.account-opened"));
        assertThat(newest()).contains("opende een account");

        UI.getCurrent().navigate("beheer/logboek", QueryParameters.fromString("actie='or'1&vanaf=gisteren"));
        assertThat(newest()).contains("Bert");
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditEntry> grid() {
        return _get(Grid.class);
    }

    private static String newest() {
        return _getCellComponent(grid(), 0, "entry").getElement().getTextRecursively();
    }
}
