package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusedFieldsTest extends KaribuTest {

    private TextField title;
    private TextField place;
    private RefusedFields refused;

    @BeforeEach
    void showForm() {
        title = new TextField();
        place = new TextField();
        refused = new RefusedFields();
        UI.getCurrent().add(title, place);
    }

    @Test
    void eachFieldSaysWhy() {
        refused.add(title, "Vul een titel in.");
        refused.add(place, "Vul een plek in.");

        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Vul een titel in.");
        assertThat(place.isInvalid()).isTrue();
    }

    @Test
    void whoeverChangesAFieldIsNoLongerToldWhatWasWrong() {
        refused.add(title, "Vul een titel in.");
        refused.add(place, "Vul een plek in.");

        title.setValue("Zomerfeest");

        assertThat(title.isInvalid()).isFalse();
        assertThat(place.isInvalid()).isTrue();
    }

    @Test
    void theReasonGoesWhileSomebodyTypesAndNotWhileTheyPressTheButtonBelow() {
        assertThat(title.getValueChangeMode()).isEqualTo(ValueChangeMode.ON_CHANGE);

        refused.add(title, "Vul een titel in.");

        assertThat(title.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(place.getValueChangeMode()).isEqualTo(ValueChangeMode.ON_CHANGE);
    }

    @Test
    void whatWasWrongBeforeIsForgottenWhenTheFormIsSentAgain() {
        refused.add(title, "Vul een titel in.");

        refused.clear();
        refused.add(place, "Vul een plek in.");

        assertThat(title.isInvalid()).isFalse();
        assertThat(place.isInvalid()).isTrue();
    }
}
