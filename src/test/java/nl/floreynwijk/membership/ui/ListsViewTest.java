package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Blocks blocks;

    @Test
    void theFilesHoldWhatTheAddressSays() {
        opened(Role.TREASURER, "zoek=de+Wit&stand=all&volgorde=-number");

        for (var file : List.of("/kantoor/leden.xlsx?", "/kantoor/leden.csv?")) {
            assertThat(links())
                    .filteredOn(it -> it.startsWith(file))
                    .singleElement()
                    .satisfies(it -> assertThat(QueryParameters.fromString(it.substring(file.length()))
                                    .getParameters())
                            .isEqualTo(Map.of(
                                    "zoek",
                                    List.of("de Wit"),
                                    "stand",
                                    List.of("all"),
                                    "volgorde",
                                    List.of("-number"))));
        }
    }

    @Test
    void thePageSaysWhomTheFilesHold() {
        opened(Role.TREASURER, "zoek=de+Wit&stand=all");
        assertThat(_get(ListsView.class).getElement().getTextRecursively())
                .contains("In het bestand staat wat u zocht: ", "de Wit");
    }

    @Test
    void thePageLeadsBackToWhoeverWasFound() {
        opened(Role.TREASURER, "zoek=anna");

        assertThat(_get(RouterLink.class, it -> it.withText("Terug naar het ledenregister"))
                        .getHref())
                .isEqualTo("kantoor/leden?zoek=anna");
    }

    @Test
    void anAddressThatSaysNothingWeKnowIsOfEverybody() {
        opened(Role.TREASURER, "stand=koning");

        assertThat(links()).contains("/kantoor/leden.xlsx?", "/kantoor/leden.csv?");
        assertThat(_get(ListsView.class).getElement().getTextRecursively())
                .contains("In het bestand staan alle leden van nu.");
    }

    @Test
    void theBoardChoosesTheDayOfAnExtract() {
        opened(Role.BOARD, "");
        var day = _get(DatePicker.class);

        _setValue(day, LocalDate.of(2026, 1, 31));
        assertThat(links()).contains("/kantoor/ledenregister.pdf?op=2026-01-31");
        assertThat(day.isInvalid()).isFalse();

        _setValue(day, LocalDate.of(2999, 1, 1));
        assertThat(links()).noneMatch(it -> it.contains("ledenregister"));
        assertThat(day.isInvalid()).isTrue();
    }

    @Test
    void theDeskChoosesABlock() {
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
        blocks.add("Zuid");
        UI.getCurrent().navigate("kantoor/leden/lijsten");
        assertThat(links()).noneMatch(it -> it.contains("blokken"));

        var zuid = blocks.names().getFirst();
        choose(zuid);

        assertThat(links()).contains("/kantoor/blokken/" + zuid.id() + ".pdf");
        _assertNone(DatePicker.class);
    }

    @Test
    void theTreasurerOnlyTakesFiles() {
        opened(Role.TREASURER, "");

        _assertNone(DatePicker.class);
        _assertNone(ComboBox.class);
        assertThat(links()).hasSizeGreaterThanOrEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Choice<BlockId> block) {
        _setValue((ComboBox<Choice<BlockId>>) _get(ComboBox.class), block);
    }

    private void opened(Role role, String parameters) {
        people.signedIn("x", role);
        super.openTab();
        UI.getCurrent().navigate("kantoor/leden/lijsten", QueryParameters.fromString(parameters));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
