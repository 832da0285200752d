package nl.floreynwijk.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftTest extends KaribuTest {

    private final Map<String, Map<String, String>> kept = new HashMap<>();

    private final DraftStore store = new DraftStore() {
        @Override
        public Map<String, String> read(String form) {
            return kept.getOrDefault(form, Map.of());
        }

        @Override
        public void keep(String form, Map<String, String> fields) {
            kept.put(form, fields);
        }

        @Override
        public void discard(String form) {
            kept.remove(form);
        }
    };

    private TextField title;
    private Draft draft;

    @BeforeEach
    void openForm() {
        title = new TextField();
        draft = new Draft(store, "idea").with("title", title);
    }

    @Test
    void whatSomebodyTypesIsKept() {
        show();

        _setValue(title, "Een bankje");

        assertThat(kept).containsEntry("idea", Map.of("title", "Een bankje"));
        assertThat(draft.getContent().isVisible()).isFalse();
    }

    @Test
    void whoReturnsFindsWhatTheyTypedAndIsTold() {
        kept.put("idea", Map.of("title", "Een bankje"));

        show();

        assertThat(title.getValue()).isEqualTo("Een bankje");
        assertThat(draft.getContent().isVisible()).isTrue();
    }

    @Test
    void whoWantsItGoneWipesIt() {
        kept.put("idea", Map.of("title", "Een bankje"));
        show();

        _click(_get(Button.class, spec -> spec.withText("Wissen")));

        assertThat(title.isEmpty()).isTrue();
        assertThat(kept).isEmpty();
    }

    @Test
    void whatHasBeenSentIsNotKept() {
        show();
        _setValue(title, "Een bankje");

        draft.sent();

        assertThat(kept).isEmpty();
    }

    @Test
    void aFieldThatIsFilledInAlreadyStaysAsItIs() {
        kept.put("idea", Map.of("title", "Een bankje"));
        title.setValue("Een boom");

        show();

        assertThat(title.getValue()).isEqualTo("Een boom");
    }

    @Test
    void aPasswordIsNeverKept() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft.with("password", new PasswordField()));
    }

    private void show() {
        UI.getCurrent().add(draft, title);
    }
}
