package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.floreynwijk.rad.ui.HostScreen.goTo;
import static nl.floreynwijk.rad.ui.HostScreen.press;
import static nl.floreynwijk.rad.ui.HostScreen.pressInDialog;
import static nl.floreynwijk.rad.ui.HostScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an evening that is led comes to its end. */
class LeadEndTest extends KaribuTest {

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    private EveningId evening = EveningId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Meike Postma", Role.COORDINATOR);
        super.openTab();
        evening = made.evening();
        made.cards(evening, 2);
        made.opened(evening);
        goTo("kantoor/rad/" + evening + "/avond");
    }

    private static Button button(String text) {
        return _get(Button.class, it -> it.withText(text));
    }

    @Test
    void endingStandsApartFromStartingAgain() {
        assertThat(button("Beëindig de avond").getParent())
                .isNotEqualTo(button("Begin opnieuw").getParent());
    }

    @Test
    void whenItIsOverTheOneThingToPressLeadsToTheResult() {
        assertThat(said(_get(LeadNow.class))).contains("mensen doen mee");
        press("Beëindig de avond");
        pressInDialog("Beëindig de avond");

        assertThat(said(_get(LeadNow.class))).contains("De avond is afgelopen.", "mensen deden mee");
        assertThat(_find(_get(LeadNow.class), Anchor.class)).singleElement().satisfies(it -> assertThat(it.getHref())
                .endsWith("/kantoor/rad/" + evening + "/uitslag"));
        assertThat(_find(FurtherPart.class)).isEmpty();
        assertThat(_find(Anchor.class, it -> it.withText("Bekijk de uitslag"))).hasSize(1);
    }
}
