package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.places.Neighbourhood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Neighbourhood neighbourhood;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Amina", Role.BOARD);
        neighbourhood.add("3812");
        super.openTab();
    }

    @Test
    void whoLivesElsewhereIsWelcomeWhereTheyDoNotVote() {
        UI.getCurrent().navigate(JoinView.class);
        _setValue(field("Postcode"), "1011 AB");
        _setValue(field("Huisnummer"), "1");
        assertThat(page()).contains("U kunt vriend van de wijk worden");

        choose("supporter");
        assertThat(page()).contains("Zo kunt u toch meedoen.").doesNotContain("U kunt vriend van de wijk worden");

        choose("resident");
        assertThat(page()).contains("U kunt vriend van de wijk worden");
    }

    @Test
    void whoLeavesANameEmptyIsAskedForItAndNotForItsLength() {
        UI.getCurrent().navigate(JoinView.class);
        _setValue(field("Achternaam"), "x".repeat(100));
        _click(_get(Button.class, spec -> spec.withText("Aanmelden")));

        assertThat(field("Voornaam").getErrorMessage()).isEqualTo("Vul uw voornaam in.");
        assertThat(field("Achternaam").getErrorMessage()).contains("hooguit 99 tekens");
    }

    @Test
    void whoLivesOutsideAndLeavesStreetAndTownEmptyReadsSoAtBoth() {
        UI.getCurrent().navigate(JoinView.class);
        _setValue(field("Postcode"), "1011 AB");
        _setValue(field("Huisnummer"), "1");
        _click(_get(Button.class, spec -> spec.withText("Aanmelden")));

        assertThat(field("Straat").isInvalid()).isTrue();
        assertThat(field("Plaats").isInvalid()).isTrue();
    }

    @Test
    void whoseStreetIsFilledInIsNotAskedForItOnceMore() {
        UI.getCurrent().navigate(JoinView.class);
        _setValue(field("Postcode"), "3812 ZZ");
        _setValue(field("Huisnummer"), "1");
        assertThat(page()).contains("Vul ook de straat in.");

        _setValue(field("Straat"), "Bomenhof");
        _setValue(field("Huisnummer"), "3");
        assertThat(page()).contains("Klopt de straat?").doesNotContain("Vul ook de straat in.");
    }

    @Test
    void eachConsentSaysWhetherItIsNeeded() {
        UI.getCurrent().navigate(JoinView.class);

        assertThat(_find(Checkbox.class).stream().map(Checkbox::getHelperText))
                .containsAll(List.of("Dit is nodig om lid te worden.", "Dit hoeft niet."));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String kind) {
        RadioButtonGroup<KindSummary> kinds = _get(RadioButtonGroup.class);
        kinds.setValue(kinds.getListDataView()
                .getItems()
                .filter(it -> it.code().value().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String page() {
        return _get(JoinView.class).getElement().getTextRecursively();
    }
}
