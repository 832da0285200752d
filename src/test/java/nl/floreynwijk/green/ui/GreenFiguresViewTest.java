package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.green.TestHours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gardener looks at how a season went. */
class GreenFiguresViewTest extends GreenPageTest {

    @Autowired
    TestHours hours;

    @Override
    AccountId viewer() {
        return joris;
    }

    @Test
    void aSeasonWithoutShiftsSaysSo() {
        goTo("kantoor/groen/cijfers");

        assertThat(textOf(GreenFiguresView.class)).contains("is er nog geen dienst geweest");
        _assertNone(Anchor.class, it -> it.withText("Download voor Excel"));
    }

    @Test
    void itIsSaidInWordsAndInTablesAndNamesNobody() {
        var shift = hours.shift(plot, "Wieden", Instant.parse("2025-05-03T08:00:00Z"), Duration.ofHours(2));
        hours.came(shift, sofie, 2, 90);
        hours.stayedAway(shift, joris);

        UI.getCurrent().navigate("kantoor/groen/cijfers", QueryParameters.of("jaar", "2025"));

        assertThat(textOf(GreenFiguresView.class))
                .contains("Samen 3 uur", "Er deed 1 lid mee.", "1 keer iemand die werd meegebracht")
                .contains("1 dienst gehouden, 0 afgezegd", "67%: 2 van 3")
                .contains("1 lid kwam voor het eerst", "Bomenbuurt", "mei")
                .doesNotContain("Sofie", "Joris");
        assertThat(_get(Anchor.class, it -> it.withText("Download als CSV")).getHref())
                .isEqualTo("/kantoor/groen/cijfers.csv?jaar=2025");
    }
}
