package nl.floreynwijk.rad.ui;

import static nl.floreynwijk.rad.ui.HostScreen.goTo;
import static nl.floreynwijk.rad.ui.HostScreen.textOf;

import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Evenings;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Meike, who leads evenings, and one that she prepares. */
abstract class HostOfEvening extends KaribuTest {

    @Autowired
    Evenings evenings;

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    EveningId evening = EveningId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Meike Postma", Role.COORDINATOR);
        super.openTab();
    }

    void open() {
        goTo("kantoor/rad/" + evening);
    }

    void prepare(int cards) {
        evening = made.evening();
        made.cards(evening, cards);
        open();
    }

    EveningDetails details() {
        return evenings.find(evening).orElseThrow();
    }

    static String page() {
        return textOf(EveningView.class);
    }
}
