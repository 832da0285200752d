package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.access.PasskeyRenameResult;
import nl.floreynwijk.access.PasskeySummary;
import nl.floreynwijk.access.Passkeys;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;

/** Calls a passkey something else; the page below says that it was done. */
class RenamePasskeyDialog extends Dialog {

    private final Passkeys passkeys;
    private final PasskeySummary passkey;
    private final Consumer<String> changed;
    private final TextField name = new TextField();
    private final RefusedFields refused = new RefusedFields();

    RenamePasskeyDialog(Passkeys passkeys, PasskeySummary passkey, Consumer<String> changed) {
        this.passkeys = passkeys;
        this.passkey = passkey;
        this.changed = changed;
        setHeaderTitle(getTranslation("access.passkeys.rename"));
        name.setLabel(getTranslation("access.passkeys.name"));
        name.setHelperText(getTranslation("access.passkeys.name-help"));
        name.setValue(passkey.name());
        name.setMaxLength(Passkeys.LONGEST_NAME);
        name.setManualValidation(true);
        name.setWidthFull();
        setWidth("26rem");
        name.setAutofocus(true);
        add(name);
        DialogActions.under(this, getTranslation("access.passkeys.save"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        refused.clear();
        switch (passkeys.rename(passkey.id(), name.getValue())) {
            case PasskeyRenameResult.Renamed() ->
                done(getTranslation("access.passkeys.renamed", name.getValue().strip()));
            case PasskeyRenameResult.NotAName(var most) ->
                refused.add(name, getTranslation("access.passkeys.not-a-name", most));
            case PasskeyRenameResult.TooMany(var wait) ->
                refused.add(name, getTranslation("access.too-many", RateLimits.minutes(wait)));
            case PasskeyRenameResult.Gone() -> done(getTranslation("access.passkeys.gone"));
        }
    }

    private void done(String said) {
        close();
        changed.accept(said);
    }
}
