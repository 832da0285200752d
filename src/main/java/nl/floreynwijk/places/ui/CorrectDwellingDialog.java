package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.places.DwellingDetails;
import nl.floreynwijk.places.DwellingResult;
import nl.floreynwijk.places.Dwellings;

/** Puts a dwelling right; the page below says that it was done. */
class CorrectDwellingDialog extends Dialog {

    private final Dwellings dwellings;
    private final DwellingDetails dwelling;
    private final Consumer<String> corrected;
    private final DwellingFields fields;
    private final Answer answer = new Answer();

    CorrectDwellingDialog(
            Dwellings dwellings, DwellingFields fields, DwellingDetails dwelling, Consumer<String> corrected) {
        this.dwellings = dwellings;
        this.fields = fields;
        this.dwelling = dwelling;
        this.corrected = corrected;
        setHeaderTitle(dwelling.placing().address().line());
        fields.show(dwelling.placing());
        var content = new Div(fields, answer);
        content.addClassName("stack");
        setWidth(DwellingFields.ROOM);
        add(content);
        DialogActions.under(this, getTranslation("places.save"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        fields.clearRefusals();
        answer.clear();
        switch (dwellings.correct(dwelling.placing().dwelling(), fields.plan(), dwelling.version())) {
            case DwellingResult.Saved(var id, var address) -> {
                close();
                corrected.accept(getTranslation("places.dwellings.corrected", address.line()));
            }
            case DwellingResult.Refused(var wrong) -> fields.refuse(wrong);
            case DwellingResult.AddressTaken(var address) -> fields.refuseAsTaken();
            case DwellingResult.ChangedMeanwhile() -> answer.refused(getTranslation("places.changed-meanwhile"));
        }
    }
}
