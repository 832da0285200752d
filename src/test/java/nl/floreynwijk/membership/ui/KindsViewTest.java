package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Frequency;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.membership.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KindsViewTest extends KaribuTest {

    private static final String FREE_NOW = "Vandaag kost het nog niets.";

    @Autowired
    TestPeople people;

    @Autowired
    Kinds kinds;

    @Autowired
    MovableClock clock;

    @Test
    void whatItCostsTodayIsSaidBesideWhatIsToCome() {
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
        var tomorrow = DutchTime.day(clock.instant()).plusDays(1);
        kinds.ask(KindCode.RESIDENT, new Terms(tomorrow, Euros.of(10), Frequency.YEARLY, Euros.ZERO));

        UI.getCurrent().navigate(KindsView.class);
        assertThat(page()).contains(FREE_NOW, "10,00").doesNotContain("(geldt nu)");

        clock.advance(Duration.ofDays(1));
        UI.getCurrent().navigate(JoinView.class);
        UI.getCurrent().navigate(KindsView.class);
        assertThat(page()).contains("(geldt nu)").doesNotContain(FREE_NOW);
    }

    private static String page() {
        return _get(KindsView.class).getElement().getTextRecursively();
    }
}
