package nl.floreynwijk.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingOnTest extends KaribuTest {

    @Test
    void somebodyGoesOnToThePageTheyAskedFor() {
        assertThat(pagesOpenedFor("/mijn/berichten")).containsExactly("/mijn/berichten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\\evil.example", "/\t/evil.example", "//evil.example", "https://evil.example"})
    void nobodyIsLedToAnotherSite(String elsewhere) {
        assertThat(pagesOpenedFor(elsewhere)).containsExactly("/start");
    }

    private static List<String> pagesOpenedFor(String wanted) {
        Arrival.leadTo(Optional.of(wanted));
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it -> it.getInvocation())
                .filter(it -> it.getExpression().contains("window.open"))
                .map(it -> String.valueOf(it.getParameters().getFirst()))
                .toList();
    }
}
