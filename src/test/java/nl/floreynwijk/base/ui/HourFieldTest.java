package nl.floreynwijk.base.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalTime;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.Test;

class HourFieldTest extends KaribuTest {

    private static HourField field() {
        var field = new HourField("Begint om", HourField.QUARTER);
        UI.getCurrent().add(field);
        return field;
    }

    @Test
    void whoeverTypesNoTimeReadsHowToTypeOne() {
        var field = field();
        field.getElement().setProperty("_inputElementValue", "half acht");
        _fireDomEvent(field, "unparsable-change");

        assertThat(field.isUnreadable()).isTrue();
        assertThat(field.problem("Kies een tijd.")).isEqualTo("Vul een tijd in zoals 19.30.");
    }

    @Test
    void whoeverTypesNothingReadsWhatIsMissing() {
        var field = field();

        assertThat(field.isUnreadable()).isFalse();
        assertThat(field.problem("Kies een tijd.")).isEqualTo("Kies een tijd.");
    }

    @Test
    void aTimeCanBeRead() {
        var field = field();
        field.setValue(LocalTime.of(19, 30));

        assertThat(field.isUnreadable()).isFalse();
    }
}
