package nl.floreynwijk.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.RateLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimeTest extends KaribuTest {

    @ParameterizedTest
    @CsvSource({"1, 1 minuut", "60, 1 minuut", "61, 2 minuten", "900, 15 minuten"})
    void aTimeToWaitIsSaidAsPeopleSayIt(long seconds, String words) {
        var minutes = RateLimits.minutes(Duration.ofSeconds(seconds));

        assertThat(UI.getCurrent().getTranslation("access.too-many", minutes))
                .isEqualTo("U hebt het te vaak geprobeerd. Probeer het over " + words + " weer.");
    }
}
