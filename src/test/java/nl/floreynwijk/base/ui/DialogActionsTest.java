package nl.floreynwijk.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogActionsTest extends KaribuTest {

    private final List<String> done = new ArrayList<>();
    private Dialog dialog;
    private DialogActions actions;

    @BeforeEach
    void ask() {
        dialog = new Dialog();
        actions = DialogActions.under(dialog, "Opslaan", () -> {
            done.add("saved");
            dialog.close();
        });
        dialog.open();
    }

    @Test
    void whoeverPressesTwiceMeansItOnce() {
        var pressed = actions.doIt();

        pressed.click();
        pressed.click();

        assertThat(done).containsExactly("saved");
    }

    @Test
    void whoeverLeavesDoesNothing() {
        _click(actions.leave());

        assertThat(dialog.isOpened()).isFalse();
        assertThat(done).isEmpty();
    }
}
