package nl.floreynwijk.attachments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.AttachmentSummary;

/** The files that are attached to something; each opens in a tab of its own, so that nobody loses the page. */
public class AttachmentLinks extends Composite<UnorderedList> {

    /**
     * Links to these files.
     *
     * @param address where the module that knows who may see a file hands it out
     */
    public AttachmentLinks(List<AttachmentSummary> files, Function<AttachmentId, String> address) {
        getContent().addClassName("attachment-list");
        files.forEach(file -> getContent().add(new ListItem(link(file, address.apply(file.id())))));
        getContent().setVisible(!files.isEmpty());
    }

    private Anchor link(AttachmentSummary file, String address) {
        var name = file.name().isEmpty() ? getTranslation("attachments.nameless") : file.name();
        var newTab = getTranslation("attachments.new-tab");
        var link = new Anchor(address, FileFacts.of(file.type(), name, file.size(), getLocale(), newTab));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.setRouterIgnore(true);
        return link;
    }
}
