package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.places.DwellingResult;
import nl.floreynwijk.places.Dwellings;

/** Adds a dwelling; the page below says that it was done. */
class AddDwellingDialog extends Dialog {

    private final Dwellings dwellings;
    private final Consumer<String> added;
    private final DwellingFields fields;
    private final Draft draft;
    private final Answer answer = new Answer();

    AddDwellingDialog(Dwellings dwellings, DwellingFields fields, Drafts drafts, Consumer<String> added) {
        this.dwellings = dwellings;
        this.fields = fields;
        this.added = added;
        this.draft = drafts.of("add-dwelling");
        fields.keepIn(draft);
        setHeaderTitle(getTranslation("places.dwellings.add"));
        var content = new Div(draft, fields, answer);
        content.addClassName("stack");
        setWidth(DwellingFields.ROOM);
        add(content);
        DialogActions.under(this, getTranslation("places.add"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        fields.clearRefusals();
        answer.clear();
        switch (dwellings.add(fields.plan())) {
            case DwellingResult.Saved(var id, var address) -> {
                draft.sent();
                close();
                added.accept(getTranslation("places.dwellings.added", address.line()));
            }
            case DwellingResult.Refused(var wrong) -> fields.refuse(wrong);
            case DwellingResult.AddressTaken(var address) -> fields.refuseAsTaken();
            case DwellingResult.ChangedMeanwhile() -> answer.refused(getTranslation("places.changed-meanwhile"));
        }
    }
}
