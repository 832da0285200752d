package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.UI;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.TestShifts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A gardener with a plot, and Sofie, who looks at the pages. */
abstract class GreenPageTest extends KaribuTest {

    @Autowired
    TestShifts shifts;

    @Autowired
    TestPeople people;

    AccountId joris = AccountId.random();
    AccountId sofie = AccountId.random();
    PlotId plot = PlotId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        shifts.clear();
        joris = shifts.gardener("Joris van der Heide");
        sofie = shifts.member("Sofie Brandsma");
        plot = shifts.plot(joris, "Bomenbuurt");
        people.signIn(viewer());
        super.openTab();
    }

    abstract AccountId viewer();

    static void goTo(String address) {
        UI.getCurrent().navigate(address);
    }

    static String answer() {
        return _find(Answer.class).getFirst().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
