package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.JobScreen.atWeekends;
import static nl.floreynwijk.harry.ui.JobScreen.category;
import static nl.floreynwijk.harry.ui.JobScreen.client;
import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.moments;
import static nl.floreynwijk.harry.ui.OfficeScreen.area;
import static nl.floreynwijk.harry.ui.OfficeScreen.field;
import static nl.floreynwijk.harry.ui.OfficeScreen.fill;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.BoardPart;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Client;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.RequestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school phones, and Sanne at the desk asks neighbours for it. */
class AskForViewTest extends KaribuTest {

    private static final String NAME = "Naam van de persoon, winkel of school";
    private static final String WHAT = "Wat is er aan de hand?";

    @Autowired
    TestPeople people;

    @Autowired
    JobExamples examples;

    @Autowired
    RequestDesk desk;

    @BeforeEach
    @Override
    protected void openTab() {
        examples.clear();
        examples.helps(examples.member("Henk", "+31687654321"), Category.WATER);
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
    }

    private static void fillInWho() {
        fill(NAME, "Basisschool De Wonderboom");
        fill("Telefoonnummer", "033 461 23 45");
        fill("Straat", "Dorpsstraat");
        fill("Huisnummer", "8");
        fill("Postcode", "3812 AB");
        fill("Plaats", "Amersfoort");
    }

    private static void fillInWhat() {
        _setValue(category(), Category.WATER);
        write(WHAT, "De kraan in de hal drupt.");
        atWeekends();
        _setValue(client(), Client.SCHOOL);
    }

    @Test
    void itIsAskedForASchool() {
        goTo("kantoor/klussen/vraag");
        assertThat(textOf(AskForView.class)).contains("Voor wie geen account heeft");
        fillInWho();
        fillInWhat();

        press("De klus vragen");

        assertThat(textOf(DeskJobView.class))
                .contains(
                        "Uw vraag is verstuurd naar 1 buur.",
                        "U spreekt voor iemand zonder account.",
                        "Op een school",
                        "Gevraagd door Basisschool De Wonderboom");
    }

    @Test
    void whatIsWrongIsSaidBesideEachFieldAndNothingTypedIsLost() {
        goTo("kantoor/klussen/vraag");
        fillInWhat();
        fill("Telefoonnummer", "bel maar");
        fill("Postcode", "Amersfoort");

        press("De klus vragen");

        assertThat(field(NAME).getErrorMessage()).startsWith("Vul een naam in");
        assertThat(field("Telefoonnummer").getErrorMessage()).startsWith("Dit is geen telefoonnummer.");
        assertThat(field("Straat").getErrorMessage()).isEqualTo("Vul een straat in.");
        assertThat(field("Huisnummer").getErrorMessage()).startsWith("Vul een huisnummer in");
        assertThat(field("Postcode").getErrorMessage()).startsWith("Vul een postcode in");
        assertThat(field("Plaats").getErrorMessage()).isEqualTo("Vul een plaats in.");
        assertThat(field("Telefoonnummer").getValue()).isEqualTo("bel maar");
        assertThat(area(WHAT).getValue()).isEqualTo("De kraan in de hal drupt.");

        fillInWho();
        write(WHAT, "");
        _setValue(moments(), Set.of());
        press("De klus vragen");
        assertThat(area(WHAT).getErrorMessage()).startsWith("Schrijf hier wat er aan de hand is");
        assertThat(moments().getErrorMessage()).isEqualTo("Kies ten minste één moment.");
        assertThat(field(NAME).isInvalid()).isFalse();
        assertThat(desk.board(BoardPart.OPEN, 0, 10)).isEmpty();
    }

    @Test
    void whatWasLookedUpIsForTheOfficeItself() {
        goTo("kantoor/klussen/vraag?klus=cv-ketel-storing&antwoorden=nee-nee");
        assertThat(textOf(AskForView.class)).contains("Cv-ketel doet het niet");
        fillInWho();
        write(WHAT, "De ketel van de school geeft storing.");
        atWeekends();

        press("De klus vragen");

        assertThat(textOf(DeskJobView.class)).contains("Wij zoeken een vakman");
        assertThat(desk.board(BoardPart.TEAM, 0, 10)).hasSize(1);
    }

    @Test
    void theLandlordsWorkLeadsToTheAnswer() {
        goTo("kantoor/klussen/vraag?klus=cv-ketel-vervangen");

        _assertNone(AskForView.class);
        _assertOne(AnswerView.class);
    }
}
