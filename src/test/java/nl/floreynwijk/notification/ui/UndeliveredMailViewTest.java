package nl.floreynwijk.notification.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.notification.UndeliveredMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UndeliveredMailViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    UndeliveredMailTile tile;

    @Autowired
    QueryCounter queries;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        database.sql("delete from notification_mail").update();
        super.openTab();
    }

    @BeforeEach
    void letAMailFail() {
        people.open("Anna");
        database.sql("""
                        update notification_mail
                        set status = 'FAILED', attempts = 1, last_error = 'ADDRESS_REFUSED'
                        """).update();
    }

    @Test
    void theDeskSeesWhyAMailFailedAndSendsItAgain() {
        UI.getCurrent().navigate(UndeliveredMailView.class);
        assertThat(firstRow().getElement().getTextRecursively())
                .contains(
                        "Anna",
                        "anna@example.org",
                        "Mail over het account",
                        "Niet gelukt. Dit adres bestaat niet of neemt geen mail aan.");

        _click(_get(firstRow(), Button.class));

        assertThat(page()).contains("De mail aan Anna gaat de deur uit zodra er een mailserver is ingesteld.");
        assertThat(firstRow().getElement().getTextRecursively()).contains("Wacht op bezorging");
    }

    @Test
    void whatAMailSaysIsNeverShown() {
        UI.getCurrent().navigate(UndeliveredMailView.class);

        var shown = page() + firstRow().getElement().getTextRecursively();
        assertThat(shown).contains("anna@example.org");
        assertThat(linesOfTheMail()).hasSizeGreaterThan(5).noneMatch(shown::contains);
    }

    private List<String> linesOfTheMail() {
        return database.sql("select concat(subject, '\n', text) from notification_mail where name = 'Anna'")
                .query(String.class)
                .single()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void thePageNeedsOneQuery() {
        assertThat(queries.during(() -> UI.getCurrent().navigate(UndeliveredMailView.class)))
                .filteredOn(sql -> sql.contains("notification_"))
                .hasSize(1);
    }

    @Test
    void withoutAMailServerThePageSaysWhyEverythingWaits() {
        UI.getCurrent().navigate(UndeliveredMailView.class);

        assertThat(page()).contains("Er is nog geen mailserver ingesteld.");
    }

    @Test
    void anEmptyPageSaysWhatBelongsThere() {
        database.sql("delete from notification_mail").update();
        UI.getCurrent().navigate(UndeliveredMailView.class);

        assertThat(_size(grid())).isZero();
        assertThat(grid().getEmptyStateText()).startsWith("Alle mail is bezorgd.");
    }

    @Test
    void aTileAsksTheCoordinatorToLook() {
        assertThat(tile.tiles()).extracting(Tile::text).containsExactly("1 mail kon niet worden bezorgd.");

        people.open("Bert");
        database.sql("update notification_mail set status = 'FAILED'").update();
        assertThat(tile.tiles()).extracting(Tile::text).containsExactly("2 mails konden niet worden bezorgd.");

        database.sql("delete from notification_mail").update();
        assertThat(tile.tiles()).isEmpty();
    }

    @Test
    void nobodyElseGetsTheTile() {
        people.signedIn("Bert", Role.MEMBER);

        assertThat(tile.tiles()).isEmpty();
    }

    private static Component firstRow() {
        return _getCellComponent(grid(), 0, "mail");
    }

    private static String page() {
        return _get(UndeliveredMailView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<UndeliveredMail> grid() {
        return _get(Grid.class);
    }
}
