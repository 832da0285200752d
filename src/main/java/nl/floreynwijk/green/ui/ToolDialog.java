package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.ToolOwner;
import nl.floreynwijk.green.ToolPlan;
import nl.floreynwijk.green.ToolResult;

/** Says how a tool is: what it is called, how many there are, whose it is and who may use it. */
class ToolDialog extends Dialog {

    private final transient Function<ToolPlan, ToolResult> deed;
    private final transient Consumer<String> done;
    private final TextField name = new TextField(getTranslation("green.tool.name"));
    private final WholeField pieces = new WholeField(getTranslation("green.tool.number"), 1, ToolPlan.MOST_PIECES);
    private final TextField place = new TextField(getTranslation("green.tool.where"));
    private final RadioButtonGroup<ToolOwner> owner = new RadioButtonGroup<>();
    private final TextField partner = new TextField(getTranslation("green.tool.partner"));
    private final Checkbox adultsOnly = new Checkbox(getTranslation("green.tool.adults-only"));
    private final Checkbox lent = new Checkbox(getTranslation("green.tool.lent"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    ToolDialog(String title, Optional<ToolPlan> now, Function<ToolPlan, ToolResult> deed, Consumer<String> done) {
        this.deed = deed;
        this.done = done;
        setHeaderTitle(title);
        owner.setLabel(getTranslation("green.tool.owner"));
        owner.setItems(ToolOwner.values());
        owner.setItemLabelGenerator(it -> getTranslation("green.tool.owner." + it));
        owner.addValueChangeListener(it -> showFor(it.getValue()));
        owner.setValue(ToolOwner.OWN);
        Stream.of(name, place, partner).forEach(it -> {
            it.setManualValidation(true);
            it.setWidthFull();
        });
        partner.setHelperText(getTranslation("green.tool.partner.how"));
        lent.setValue(true);
        now.ifPresent(this::show);
        var content = new Div(name, pieces, place, owner, partner, adultsOnly, lent, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.tool.keep"), this::goOn);
    }

    private void showFor(ToolOwner whose) {
        partner.setVisible(whose == ToolOwner.CAPITAL);
        lent.setVisible(whose == ToolOwner.OWN);
    }

    private void show(ToolPlan plan) {
        name.setValue(plan.name());
        pieces.show(plan.pieces());
        place.setValue(plan.place());
        owner.setValue(plan.owner());
        partner.setValue(plan.partner());
        adultsOnly.setValue(plan.adultsOnly());
        lent.setValue(plan.lent());
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        var whose = owner.getValue();
        switch (deed.apply(new ToolPlan(
                name.getValue(),
                pieces.number().orElse(0),
                place.getValue(),
                whose,
                partner.getValue(),
                adultsOnly.getValue(),
                lent.getValue() && whose == ToolOwner.OWN))) {
            case ToolResult.Kept(var _) -> {
                close();
                done.accept(getTranslation("green.tool.kept", name.getValue().strip()));
            }
            case ToolResult.Refused(var problems) -> problems.forEach(this::refuse);
            case ToolResult.NameTaken() -> refused.add(name, getTranslation("green.tool.name-taken"));
            case ToolResult.ChangedMeanwhile() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }

    private void refuse(ToolPlan.Problem problem) {
        switch (problem) {
            case NAME -> refused.add(name, getTranslation("green.tool.no-line", ToolPlan.LONGEST_NAME));
            case PIECES -> refused.add(pieces, getTranslation("base.number.none", 1, ToolPlan.MOST_PIECES));
            case PLACE -> refused.add(place, getTranslation("green.tool.no-line", ToolPlan.LONGEST_PLACE));
            case PARTNER -> refused.add(partner, getTranslation("green.tool.no-line", ToolPlan.LONGEST_PARTNER));
            case LENT -> answer.refused(getTranslation("green.tool.capital-not-lent"));
        }
    }
}
