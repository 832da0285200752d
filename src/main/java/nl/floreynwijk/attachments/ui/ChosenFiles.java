package nl.floreynwijk.attachments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.attachments.CheckedFile;

/** The files that were added to a form, each with a button that takes it away again. */
class ChosenFiles extends Composite<UnorderedList> {

    private final transient Consumer<CheckedFile> remove;

    ChosenFiles(Consumer<CheckedFile> remove) {
        this.remove = remove;
        getContent().addClassName("attachment-list");
        getContent().getElement().setAttribute("aria-live", "polite");
        show(List.of());
    }

    void show(List<CheckedFile> files) {
        getContent().removeAll();
        files.forEach(file -> getContent().add(line(file)));
        getContent().setVisible(!files.isEmpty());
    }

    private ListItem line(CheckedFile file) {
        var button = new Button(getTranslation("attachments.field.remove"), _ -> remove.accept(file));
        button.setAriaLabel(getTranslation("attachments.field.remove-this", file.name()));
        var line = new ListItem(FileFacts.of(file.type(), file.name(), file.size(), getLocale(), ""));
        line.add(button);
        return line;
    }
}
