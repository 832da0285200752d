package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.places.DwellingGroups;
import nl.floreynwijk.places.GroupSummary;
import nl.floreynwijk.places.NamingResult;

/** Gives a block or a landlord another name; the page below says that it was done. */
class RenameDialog<I> extends Dialog {

    private final DwellingGroups<I> groups;
    private final GroupSummary<I> group;
    private final String keys;
    private final Consumer<String> renamed;
    private final TextField name = new TextField();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /** Its words are those whose keys begin with {@code keys}. */
    RenameDialog(DwellingGroups<I> groups, GroupSummary<I> group, String keys, Consumer<String> renamed) {
        this.groups = groups;
        this.group = group;
        this.keys = keys;
        this.renamed = renamed;
        setHeaderTitle(getTranslation("places.rename-of", group.name()));
        name.setLabel(getTranslation("places.name"));
        name.setMaxLength(DwellingGroups.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(group.name());
        var content = new Div(name, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("places.save"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        refused.clear();
        answer.clear();
        switch (groups.rename(group.id(), name.getValue(), group.version())) {
            case NamingResult.Named(var called) -> {
                close();
                renamed.accept(getTranslation("places.renamed", called));
            }
            case NamingResult.NotAName() -> refused.add(name, getTranslation("places.not-a-name"));
            case NamingResult.NameTaken() -> refused.add(name, getTranslation(keys + "taken"));
            case NamingResult.Enough(var most) -> refused.add(name, getTranslation("places.enough", most));
            case NamingResult.ChangedMeanwhile() -> answer.refused(getTranslation("places.changed-meanwhile"));
        }
    }
}
