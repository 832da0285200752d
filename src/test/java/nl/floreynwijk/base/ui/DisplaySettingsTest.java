package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplaySettingsTest {

    @Test
    void whatADeviceChoseComesBackFromItsCookie() {
        var chosen = DisplaySettings.STANDARD
                .with(DisplaySettings.TextSize.LARGEST)
                .with(DisplaySettings.Theme.DARK)
                .with(DisplaySettings.Contrast.HIGH);

        assertThat(DisplaySettings.parse(chosen.text())).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "huge.purple", "\"><script>", "normal.system.system"})
    void whatNobodyCanHaveChosenLooksAsUsual(String cookie) {
        assertThat(DisplaySettings.parse(cookie)).isEqualTo(DisplaySettings.STANDARD);
    }

    @Test
    void theStyleSheetReadsTheChoiceFromTheBody() {
        assertThat(DisplaySettings.STANDARD.with(DisplaySettings.Theme.LIGHT).attributes())
                .containsEntry("data-theme", "light")
                .containsEntry("data-text-size", "normal")
                .containsEntry("data-contrast", "system");
    }
}
