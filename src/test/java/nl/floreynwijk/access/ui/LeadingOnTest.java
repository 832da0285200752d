package nl.floreynwijk.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is signed in already opens sign-in with a page in its address, and goes on at once. */
class LeadingOnTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("ria", Role.RESIDENT);
        super.openTab();
        assertThat(pagesOpened()).as("the front page leads on too").containsExactly("/start");
    }

    @Test
    void somebodyGoesOnToThePageTheyAskedFor() {
        assertThat(pagesOpenedFor(QueryParameters.of("naar", "/mijn/berichten")))
                .containsExactly("/mijn/berichten");
    }

    @Test
    void whoAskedForNoPageStartsAtTheStart() {
        assertThat(pagesOpenedFor(QueryParameters.empty())).containsExactly("/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\\evil.example", "/\t/evil.example", "//evil.example", "https://evil.example", ""})
    void nobodyIsLedToAnotherSite(String elsewhere) {
        assertThat(pagesOpenedFor(QueryParameters.of("naar", elsewhere))).containsExactly("/start");
    }

    private static List<String> pagesOpenedFor(QueryParameters query) {
        UI.getCurrent().navigate(SignInView.class, query);
        return pagesOpened();
    }

    private static List<String> pagesOpened() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it -> it.getInvocation())
                .filter(it -> it.getExpression().contains("window.open"))
                .map(it -> String.valueOf(it.getParameters().getFirst()))
                .toList();
    }
}
