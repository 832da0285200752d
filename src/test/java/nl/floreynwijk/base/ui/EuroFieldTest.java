package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroFieldTest extends KaribuTest {

    @ParameterizedTest
    @CsvSource({"nl, '1.234.567,05'", "en, 1234567.05"})
    void whatIsShownCanBeSentAsItStands(String language, String shown) {
        UI.getCurrent().setLocale(Locale.of(language));
        var field = new EuroField("");

        field.show(new Euros(123_456_705));

        assertThat(field.getValue()).isEqualTo(shown);
        assertThat(field.amount()).contains(new Euros(123_456_705));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0,01", "1e9", "duizend", "1.000.000.000,01", "123456789012", " "})
    void whatIsNoAmountIsSaidAtTheField(String typed) {
        var field = new EuroField("");
        field.setValue(typed);

        assertThat(field.read(new RefusedFields())).isEmpty();
        assertThat(field.getErrorMessage()).isEqualTo("Vul een bedrag in, zoals 1.250,00.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000.000.000", "1000000000,00", "€ 1.000.000.000"})
    void theMostThatABudgetHoldsIsAnAmount(String typed) {
        var field = new EuroField("");
        field.setValue(typed);

        assertThat(field.amount()).contains(EuroField.MOST);
    }
}
