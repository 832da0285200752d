package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.membership.KindSummary;

/**
 * Asks what somebody from outside the neighbourhood becomes who asked to be a kind with a vote: a kind without one where
 * there is any, which stands chosen, or what they asked.
 */
class OutsideDialog extends Dialog {

    private final RadioButtonGroup<Optional<KindSummary>> choice = new RadioButtonGroup<>();

    /** @param approve is told the other kind they become; nothing where they become what they asked */
    OutsideDialog(String name, String asked, List<KindSummary> others, Consumer<Optional<KindSummary>> approve) {
        setHeaderTitle(getTranslation("membership.outside.title", name));
        setRole("alertdialog");
        setUp(asked, others);
        var content = new Div(new Paragraph(getTranslation("membership.outside.means", asked)), choice);
        content.addClassName("stack");
        add(content);
        var deed = others.isEmpty() ? "membership.applications.approve-anyway" : "membership.applications.approve";
        var actions = DialogActions.under(this, getTranslation(deed), () -> {
            close();
            approve.accept(choice.getValue());
        });
        // Where there is something to choose, the cursor begins there
        addOpenedChangeListener(change -> {
            if (change.isOpened() && others.isEmpty()) {
                actions.leave().focus();
            }
        });
    }

    private void setUp(String asked, List<KindSummary> others) {
        choice.setLabel(getTranslation("membership.outside.as"));
        choice.setItems(Stream.concat(others.stream().map(Optional::of), Stream.of(Optional.<KindSummary>empty()))
                .toList());
        choice.setItemLabelGenerator(
                it -> it.map(kind -> getTranslation("membership.outside.without-vote", kind.name(getLocale())))
                        .orElseGet(() -> getTranslation("membership.outside.with-vote", asked)));
        choice.setValue(others.stream().findFirst());
        choice.setVisible(!others.isEmpty());
    }
}
