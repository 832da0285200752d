package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.RoundSummary;

/** Where a host says in which round a card becomes a proposal, when more than one collects ideas. */
class RoundDialog extends Dialog {

    private final transient Consumer<RoundSummary> chosen;
    private final RadioButtonGroup<RoundSummary> rounds = new RadioButtonGroup<>();
    private final RefusedFields refused = new RefusedFields();

    RoundDialog(String card, List<RoundSummary> all, Consumer<RoundSummary> chosen) {
        this.chosen = chosen;
        setHeaderTitle(getTranslation("rad.after.round.title", card));
        rounds.setLabel(getTranslation("rad.after.round"));
        rounds.setItems(all);
        rounds.setItemLabelGenerator(it -> getTranslation("rad.after.round.of", it.title(), it.block()));
        rounds.setManualValidation(true);
        var content = new Div(new Paragraph(getTranslation("rad.after.round.means")), rounds);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("rad.after.propose"), this::goOn);
    }

    private void goOn() {
        refused.clear();
        if (rounds.getValue() == null) {
            refused.addGroup(rounds, getTranslation("rad.after.round.none"));
        } else {
            close();
            chosen.accept(rounds.getValue());
        }
    }
}
