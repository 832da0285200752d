package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestStreet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meike looks how full the street is. */
class ParadeFiguresViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestStreet street;

    @Autowired
    TestPeople people;

    private EditionId edition = EditionId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        parade.clear();
        edition = parade.edition();
        people.signedIn("meike", Role.PARADE_ORGANISER);
        super.openTab();
    }

    private String page() {
        UI.getCurrent().navigate("kantoor/parade/" + edition + "/cijfers");
        return _get(ParadeFiguresView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    @Test
    void tablesSayWhatTheBarsShow() {
        street.stall(
                edition,
                new TestStreet.Stall(Category.FOOD, "Kaas", "", ""),
                parade.pitches(edition, 4).subList(0, 3),
                parade.days());

        assertThat(page())
                .contains("Eten en drinken", "Geboekte plaatsen per soort kraam: 3 van 4", "75%", "€ 0,00")
                .doesNotContain("Kaas");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .containsAll(List.of(
                        "/kantoor/parade/" + edition + "/cijfers.csv", "/kantoor/parade/" + edition + "/cijfers.xlsx"));
    }

    @Test
    void withoutBookingsItSaysSo() {
        assertThat(page()).contains("Er is nog niets geboekt.");
        UI.getCurrent().navigate("kantoor/parade/x/cijfers");
        _get(NotFoundView.class);
    }
}
