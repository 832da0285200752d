package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.floreynwijk.bank.Iban;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

class BudgetSettingsTest {

    private static BudgetSettings settings(Map<String, String> given) {
        var conversion = new ApplicationConversionService();
        conversion.addConverter(new IbanConverter());
        return new Binder(List.of(new MapConfigurationPropertySource(given)), null, conversion)
                .bindOrCreate("portal.budgets", BudgetSettings.class);
    }

    @Test
    void theAccountIsGivenWithOrWithoutSpaces() {
        assertThat(settings(Map.of("portal.budgets.iban", "nl20 ingb 0001 2345 67")))
                .isEqualTo(new BudgetSettings(new Iban("NL20INGB0001234567"), null));
        assertThat(settings(Map.of())).isEqualTo(new BudgetSettings(null, null));
    }

    @Test
    void aWrongAccountIsRefusedByName() {
        assertThatThrownBy(() -> settings(Map.of("portal.budgets.iban", "NL20INGB0001234568")))
                .isInstanceOfSatisfying(BindException.class, it -> {
                    assertThat(it.getProperty()).isNotNull();
                    assertThat(String.valueOf(it.getProperty())).contains("portal.budgets.iban");
                    assertThat(it.getTarget().getType().resolve()).isEqualTo(Iban.class);
                });
    }
}
