package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileViewTest extends KaribuTest {

    @Autowired
    TestMembers members;

    @BeforeEach
    @Override
    protected void openTab() {
        members.signedIn("Anna");
        super.openTab();
    }

    @Test
    void theFieldThatIsEmptySaysSoUntilItIsFilledIn() {
        UI.getCurrent().navigate(ProfileView.class);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter("Naam wijzigen"::equals).isPresent())));
        _setValue(field("Achternaam"), "");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(field("Achternaam").isInvalid()).isTrue();
        assertThat(field("Voornaam").isInvalid()).isFalse();

        _setValue(field("Achternaam"), "Bakker");
        assertThat(field("Achternaam").isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(_get(ProfileView.class).getElement().getTextRecursively())
                .contains("Opgeslagen: Naam.", "Anna Bakker");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
