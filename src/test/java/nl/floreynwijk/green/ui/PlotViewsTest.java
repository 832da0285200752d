package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressCalled;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.SignUpState;
import org.junit.jupiter.api.Test;

/** Sofie finds a plot on the map and in the list, looks after it too, and wishes something there. */
class PlotViewsTest extends GreenPageTest {

    @Override
    AccountId viewer() {
        return sofie;
    }

    @Test
    void whatIsOnTheMapIsInTheListByTheSameNumber() {
        shifts.plot(joris, "Moestuin");
        goTo("groen/plekken");
        assertThat(textOf(PlotsView.class)).contains("1. Bomenbuurt", "2. Moestuin");
        assertThat(_find(RouterLink.class).stream()
                        .filter(it -> it.hasClassName("plot-pin"))
                        .map(it -> it.getElement().getAttribute("aria-label")))
                .containsExactly("1. Bomenbuurt", "2. Moestuin");
    }

    @Test
    void sheJoinsTheGroupAndLeavesIt() {
        goTo("groen/plekken/" + plot);

        press("Ik zorg mee voor deze plek");
        assertThat(textOf(PlotView.class)).contains("1 buur", "Sofie B.");

        press("Ik zorg niet meer mee");
        assertThat(textOf(PlotView.class)).contains("Nog niemand");
    }

    @Test
    void herWishIsReadByOthersAndTakenBackByHerOnly() {
        goTo("groen/plekken/" + plot);
        press("Deel mijn wens");
        assertThat(problems()).containsExactly("Schrijf iets, in hooguit 500 tekens.");
        write("Uw wens voor deze plek", "Een bankje in de zon.");
        press("Deel mijn wens");
        assertThat(answer()).startsWith("Uw wens staat erbij.");

        people.signIn(shifts.member("Truus"));
        goTo("groen/plekken");
        goTo("groen/plekken/" + plot);
        assertThat(textOf(PlotView.class)).contains("Een bankje in de zon.", "Sofie B.");
        assertThat(GreenScreen.buttons()).doesNotContain("Haal mijn wens weg");

        people.signIn(sofie);
        goTo("groen/plekken");
        goTo("groen/plekken/" + plot);
        pressCalled("Haal mijn wens weg: Een bankje in de zon.");
        assertThat(textOf(PlotView.class)).doesNotContain("Een bankje in de zon.");
    }

    @Test
    void sheJoinsAShiftFromItsPlot() {
        var shift = shifts.planned(joris, shifts.plan(plot, 4));
        goTo("groen/plekken/" + plot);
        press("Ik doe mee");
        assertThat(shifts.state(shift, sofie)).contains(SignUpState.ON);
    }

    @Test
    void aPlotThatIsNotThereIsNotFound() {
        goTo("groen/plekken/" + PlotId.random());
        assertThat(textOf(NotFoundView.class)).isNotEmpty();
    }
}
