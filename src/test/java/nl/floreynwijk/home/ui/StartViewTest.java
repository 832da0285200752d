package nl.floreynwijk.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.base.ui.Visitor;
import nl.floreynwijk.notification.ui.UnsubscribeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class StartViewTest extends KaribuTest {

    @Autowired
    Cooperative cooperative;

    @Autowired
    Visitor visitor;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("anna", Role.MEMBER);
        super.openTab();
    }

    @Test
    void somebodyForWhomThereIsNothingToDoReadsWhatBelongsHere() {
        UI.getCurrent().navigate(StartView.class);

        _assertOne(H3.class, spec -> spec.withText("Vandaag hoeft u niets"));
    }

    @Test
    void tilesOfAllModulesStandInTheirOrder() {
        var late = new Tile("Later", "Straks.", "vaadin:home", FrontPageView.class, 20);
        var early = new Tile("Eerst", "Nu.", "icons/leaf.svg", FrontPageView.class, 10);

        UI.getCurrent()
                .add(new StartView(
                        List.of(() -> List.of(late), () -> List.of(early)), cooperative, visitor, currentAccount));

        assertThat(_find(RouterLink.class))
                .extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("Eerst", "Later");
    }

    @Test
    void aGuardianSeesTheTilesOfTheirAreasAndOthersNone() {
        var tile = new Tile("Eerst", "Nu.", "vaadin:home", FrontPageView.class, 10);
        TileSource closed = () -> {
            throw new AccessDeniedException("not in the mandate");
        };
        var ria = people.open("ria", Role.MEMBER);
        var guardian = people.open("bert");

        people.actAsGuardian(ria, guardian, MandateArea.START);
        UI.getCurrent().add(new StartView(List.of(closed, () -> List.of(tile)), cooperative, visitor, currentAccount));
        assertThat(_find(RouterLink.class)).hasSize(1);

        people.actAsGuardian(ria, guardian, new MandateArea("green"));
        UI.getCurrent().add(new StartView(List.of(() -> List.of(tile)), cooperative, visitor, currentAccount));
        assertThat(_find(RouterLink.class)).as("no more than before").hasSize(1);
    }

    @Test
    void aTileLeadsToOneThingAmongMany() {
        var round = new RouteParameters("token", "ronde-7");
        var tile = new Tile("Stemmen", "Tot zaterdag.", "vaadin:home", UnsubscribeView.class, round, 10);

        UI.getCurrent().add(new StartView(List.of(() -> List.of(tile)), cooperative, visitor, currentAccount));

        assertThat(_get(RouterLink.class).getHref()).isEqualTo("afmelden/ronde-7");
    }

    @Test
    void whoIsSignedInGoesStraightToTheStartPageAndIsGreeted() {
        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Dag anna");
    }
}
