package nl.floreynwijk.attachments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.AttachmentSummary;

/** The files that are attached to something; each opens in a tab of its own, so that nobody loses the page. */
public class AttachmentLinks extends Composite<UnorderedList> {

    private final transient List<AttachmentSummary> files;

    /**
     * Links to these files.
     *
     * @param address where the module that knows who may see a file hands it out
     */
    public AttachmentLinks(List<AttachmentSummary> files, Function<AttachmentId, String> address) {
        this.files = files;
        getContent().addClassName("attachment-list");
        files.forEach(file -> getContent().add(new ListItem(link(file, address.apply(file.id())))));
        getContent().setVisible(!files.isEmpty());
    }

    /** Beside each a button of this name, with which somebody takes it away. */
    public AttachmentLinks withRemoval(String name, Consumer<AttachmentSummary> remove) {
        for (var at = 0; at < files.size(); at++) {
            var file = files.get(at);
            var button = new Button(name, _ -> remove.accept(file));
            button.setAriaLabel(getTranslation("attachments.remove-this", name, nameOf(file)));
            ((ListItem) getContent().getComponentAt(at)).add(button);
        }
        return this;
    }

    private Anchor link(AttachmentSummary file, String address) {
        var newTab = getTranslation("attachments.new-tab");
        var link = new Anchor(address, FileFacts.of(file.type(), nameOf(file), file.size(), getLocale(), newTab));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.setRouterIgnore(true);
        return link;
    }

    private String nameOf(AttachmentSummary file) {
        return file.name().isEmpty() ? getTranslation("attachments.nameless") : file.name();
    }
}
