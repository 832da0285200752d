package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.rad.ui.HostScreen.fill;
import static nl.floreynwijk.rad.ui.HostScreen.goTo;
import static nl.floreynwijk.rad.ui.HostScreen.press;
import static nl.floreynwijk.rad.ui.HostScreen.pressInDialog;
import static nl.floreynwijk.rad.ui.HostScreen.pressNamed;
import static nl.floreynwijk.rad.ui.HostScreen.problems;
import static nl.floreynwijk.rad.ui.HostScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What came of something is said beside it. */
class AnswersBesideTest extends KaribuTest {

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
        made.cards(evening, 3);
    }

    private void prepare() {
        goTo("kantoor/rad/" + evening);
    }

    private static Answer answerIn(Class<? extends Component> part) {
        return _get(_get(part), Answer.class);
    }

    @Test
    void belowTheCardThatWasChanged() {
        prepare();
        pressNamed("Verander de kaart Kaart 2");
        pressInDialog("Bewaar de kaart");

        var answer = answerIn(CardsPart.class);
        assertThat(said(answer)).isEqualTo("De kaart Kaart 2 is bewaard.");
        var list = answer.getParent().orElseThrow().getChildren().toList();
        assertThat(said(list.get(list.indexOf(answer) - 1))).startsWith("2. Kaart 2");
    }

    @Test
    void belowAllCardsWhereOneIsGone() {
        prepare();
        pressNamed("Verwijder de kaart Kaart 2");
        pressInDialog("Verwijder de kaart");

        var answer = answerIn(CardsPart.class);
        assertThat(said(answer)).isEqualTo("De kaart Kaart 2 is weg.");
        assertThat(answer.getParent()).contains(_get(CardsPart.class).getContent());
    }

    @Test
    void belowThePhotosAndTheNotes() {
        made.opened(evening);
        goTo("kantoor/rad/" + evening + "/uitslag");
        press("Over de avond schrijven");
        _setValue(_get(TextArea.class), "Het was druk.");
        pressInDialog("Bewaar");

        assertThat(said(answerIn(TellPart.class))).startsWith("Bewaard.");
        _setValue(_get(EuroField.class), "500");
        press("Reken uit");
        assertThat(said(answerIn(BudgetPart.class))).startsWith("Uitgerekend.");
    }

    @Test
    void aTitleThatIsTooLongStaysAsItWasTyped() {
        var typed = "Een heel lange titel ".repeat(4).strip();
        prepare();
        press("Maak een kaart");
        fill("Titel", typed);
        pressInDialog("Bewaar de kaart");

        assertThat(problems()).containsExactly("Geef de kaart een titel van hoogstens 60 tekens.");
        var title = _get(TextField.class, it -> it.withLabel("Titel"));
        assertThat(title.getValue()).isEqualTo(typed);
        assertThat(title.getHelperText()).isEqualTo("Hoogstens 60 tekens.");
    }

    @Test
    void theAddressOfAHelperIsCopiedWithOnePress() {
        prepare();
        fill("Naam van de tafelhulp", "Thea");
        press("Maak een adres");

        var address = _get(HostScreen.dialog(), TextField.class);
        assertThat(address.isReadOnly()).isTrue();
        assertThat(address.isAutoselect()).isTrue();
        assertThat(_find(HostScreen.dialog(), Button.class))
                .extracting(Button::getText)
                .contains("Kopieer");
    }
}
