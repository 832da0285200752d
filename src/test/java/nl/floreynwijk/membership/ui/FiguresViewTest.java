package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.TestMembers;
import nl.floreynwijk.places.Blocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FiguresViewTest extends KaribuTest {

    private static final String HOSTILE = "<b>\"Noord\"</b>";

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    Blocks blocks;

    @Autowired
    MovableClock clock;

    @Test
    void eachFigureIsATableThatReadsWithoutItsBars() {
        opened("");

        assertThat(_find(NativeTable.class)).hasSize(3).allSatisfy(it -> assertThat(it.getCaptionText())
                .isNotBlank());
        assertThat(_find(NativeTableHeaderCell.class))
                .allMatch(it -> it.getElement().hasAttribute("scope"));
        assertThat(_find(NativeTableHeaderCell.class).stream().map(NativeTableHeaderCell::getText))
                .contains("Groep", "Leden", "Procent", HOSTILE);
        assertThat(_find(Span.class, it -> it.withClasses("figure-bar")))
                .isNotEmpty()
                .allMatch(it -> "true".equals(it.getElement().getAttribute("aria-hidden")));
    }

    @Test
    void theLargestGroupHasTheWidestBar() {
        opened("");

        assertThat(_find(Span.class, it -> it.withClasses("figure-bar")).stream()
                        .map(it -> ((Span) it.getChildren().findFirst().orElseThrow())
                                .getStyle()
                                .get("width")))
                .startsWith("100%", "0%");
    }

    @Test
    void anotherDayHasItsOwnFiguresAndFiles() {
        opened("");
        assertThat(links()).contains("/kantoor/ledencijfers.xlsx?op=" + today());

        choose(today().minusDays(1));

        _assertNone(NativeTable.class);
        assertThat(links()).noneMatch(it -> it.contains("ledencijfers"));
    }

    @Test
    void aDayThatIsNoneIsRefusedAndWhatWasThereStays() {
        opened("");

        choose(today().plusDays(1));
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(_find(NativeTable.class)).hasSize(3);

        choose(null);
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();

        choose(today());
        assertThat(_get(DatePicker.class).isInvalid()).isFalse();
    }

    @Test
    void theAddressOfThePageSaysTheDay() {
        opened("op=2020-02-29");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2020, 2, 29));

        UI.getCurrent().navigate("kantoor/leden/cijfers", QueryParameters.fromString("op=koning"));
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(today());
    }

    @Test
    void theRegisterLeadsToIt() {
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
        UI.getCurrent().navigate("kantoor/leden");

        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("kantoor/leden/cijfers");
    }

    private void opened(String parameters) {
        people.signedIn("Amina", Role.BOARD);
        blocks.add(HOSTILE);
        members.signedIn("Anna");
        people.signedIn("Pieter", Role.TREASURER);
        super.openTab();
        UI.getCurrent().navigate("kantoor/leden/cijfers", QueryParameters.fromString(parameters));
    }

    @SuppressWarnings("NullAway") // An empty field has no day
    private static void choose(@Nullable LocalDate day) {
        _setValue(_get(DatePicker.class), day);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(Objects::nonNull)
                .toList();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
