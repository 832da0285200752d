package nl.floreynwijk.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerTest extends KaribuTest {

    private Answer answer;

    @BeforeEach
    void showPage() {
        answer = new Answer();
        UI.getCurrent().add(answer);
    }

    @Test
    void theNextAnswerTakesThePlaceOfTheOneBefore() {
        answer.done("Opgeslagen.");
        answer.done("Verstuurd.");

        assertThat(text()).isEqualTo("Verstuurd.");
    }

    @Test
    void aRefusalSaysWhyAndOffersAWayOn() {
        answer.refused("Iemand was u voor.", new Button("Kijk wat er is veranderd"));

        assertThat(text()).startsWith("Iemand was u voor.");
        _assertOne(Button.class, spec -> spec.withText("Kijk wat er is veranderd"));

        answer.done("Opgeslagen.");
        _assertNone(Button.class, spec -> spec.withText("Kijk wat er is veranderd"));
    }

    @Test
    void aScreenReaderKnowsThePlaceBeforeAnythingIsSaidThere() {
        assertThat(text()).isEmpty();
        assertThat(answer.getElement().getAttribute("role")).isEqualTo("status");
    }

    private String text() {
        return answer.getElement().getTextRecursively();
    }
}
