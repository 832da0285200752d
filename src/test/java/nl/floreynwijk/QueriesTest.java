package nl.floreynwijk;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.base.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No page asks more of the database than it needs: three queries, however many rows its list has.
 *
 * <p>What a page asks is counted until it stands on the screen, by somebody who may see everything on it. Two questions
 * are not the page's own: the frame asks once on every page who is looking, and in front of all pages {@code
 * SessionGuard} asks for their roles, at most once in ten seconds.
 */
class QueriesTest extends KaribuTest {

    private static final int MOST = 3;

    /** Where each module is asked once what it calls what it did. */
    private static final String TRAIL = "beheer/logboek";

    /** How the guard's question begins: it can come up again between any two pages. */
    private static final String ROLES = "select a.name, group_concat(concat(g.role";

    @Autowired
    TestPeople people;

    @Autowired
    TestPages pages;

    @Autowired
    QueryCounter queries;

    @Autowired
    Visitor visitor;

    @Autowired
    List<AuditNames> modules;

    @Autowired
    List<TileSource> tiles;

    @BeforeEach
    @Override
    protected void openTab() {
        var lotte = people.signedIn("lotte", Role.values());
        super.openTab();
        pages.fillListsOf(lotte);
    }

    @Test
    void theCounterSeesWhatAPageAsks() {
        assertThat(askedBy("mijn/beveiliging")).anyMatch(query -> query.contains("access_account"));
    }

    @Test
    void theCounterSeesWhatAListAsksWhenTheBrowserWantsItsRows() {
        assertThat(askedBy(TRAIL)).anyMatch(query -> query.contains("access_audit_entry"));
    }

    @Test
    void noPageNeedsMoreThanThreeQueries() {
        assertThat(pages.addresses(RouteConfiguration.forApplicationScope()).values())
                .isNotEmpty()
                .allSatisfy(address -> {
                    var asked = askedBy(address);

                    assertThat(asked).as("/" + address).hasSizeLessThanOrEqualTo(mostFor(address));
                    assertThat(_find(Grid.class))
                            .as("/" + address + " has rows")
                            .allSatisfy(list -> assertThat(_size(list)).isGreaterThanOrEqualTo(PageExamples.ROWS));
                });
    }

    /**
     * On the start page each module is asked once what there is to do; few people have work in more than three. Where somebody
     * describes their stall four are asked: the market, its prices, the register as what they book, and what they typed before.
     */
    private int mostFor(String address) {
        if (address.startsWith("parade/boeking/")) {
            return MOST + 1;
        }
        return switch (address) {
            case TRAIL -> 1 + modules.size();
            case "", "start" -> tiles.size();
            default -> MOST;
        };
    }

    /** What a page asks besides what its frame asks. A lazy list is filled when the browser asks for its rows. */
    private List<String> askedBy(String address) {
        var frame = queries.during(() -> assertThat(visitor.name()).isPresent());
        var asked = new ArrayList<>(queries.during(() -> {
            UI.getCurrent().navigate(address);
            MockVaadin.clientRoundtrip(false);
        }));
        frame.forEach(asked::remove);
        asked.removeIf(it -> it.startsWith(ROLES));
        return asked;
    }
}
