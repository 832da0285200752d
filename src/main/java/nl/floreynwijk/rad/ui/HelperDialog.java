package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.documents.QrPicture;
import nl.floreynwijk.documents.QrSquares;

/** Shows the address of a table helper, once: as squares for their phone, and to copy. */
class HelperDialog extends Dialog {

    private final Answer answer = new Answer();

    HelperDialog(String name, String address, Runnable seen) {
        setHeaderTitle(say("address-of", name));
        setCloseOnOutsideClick(false);
        var squares = new Image(QrPicture.address(QrSquares.of(address)), say("squares", name));
        squares.addClassName("rad-squares");
        var written = new TextField(say("address"));
        written.setValue(address);
        written.setReadOnly(true);
        written.setAutoselect(true);
        written.setWidthFull();
        var content = new Div(new Paragraph(say("address.how", name)), squares, written, copy(written), answer);
        content.addClassName("stack");
        add(content);
        var ready = new Button(say("ready"), _ -> close());
        ready.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(ready);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                seen.run();
            }
        });
    }

    private Button copy(TextField written) {
        var copy = new Button(say("copy"));
        Clipboard.onClick(copy)
                .writeText(written, _ -> answer.done(say("copied")), _ -> answer.refused(say("not-copied")));
        return copy;
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host.helper." + key, values);
    }
}
