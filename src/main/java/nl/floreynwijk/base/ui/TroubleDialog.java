package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says that what somebody just asked for did not happen; the page behind it stays as it was. */
class TroubleDialog extends Dialog {

    private TroubleDialog(String title, String... sentences) {
        setHeaderTitle(title);
        for (var sentence : sentences) {
            add(new Paragraph(sentence));
        }
        addClassName("trouble-dialog");
    }

    static TroubleDialog wrong(UI ui, Incident incident) {
        var dialog = new TroubleDialog(
                ui.getTranslation("base.wrong"),
                ui.getTranslation("base.wrong.listener"),
                ui.getTranslation("base.wrong.number", incident.number()));
        dialog.answer(ui.getTranslation("base.close"), click -> dialog.close());
        return dialog;
    }

    static TroubleDialog refused(UI ui) {
        var dialog = new TroubleDialog(ui.getTranslation("base.refused"), ui.getTranslation("base.refused.text"));
        dialog.answer(ui.getTranslation("base.reload"), click -> ui.getPage().reload());
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        return dialog;
    }

    private void answer(String label, ComponentEventListener<ClickEvent<Button>> listener) {
        var button = new Button(label, listener);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAutofocus(true);
        getFooter().add(button);
    }
}
