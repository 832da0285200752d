package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiFunction;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.rad.RunOutcome;

/** How an evening was: what its host wrote, and photos. */
class HowItWas extends Composite<Section> {

    /** A section of what there is. */
    HowItWas(RunOutcome outcome) {
        this(outcome, (_, _) -> new Div());
    }

    /** @param tool what can be done with a photo, of this number */
    HowItWas(RunOutcome outcome, BiFunction<AttachmentId, Integer, Component> tool) {
        getContent().addClassName("book-part");
        getContent().add(new H2(getTranslation("rad.result.how-it-was")));
        if (outcome.notes().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("rad.result.no-notes")));
        } else {
            var notes = new Paragraph(outcome.notes());
            notes.addClassName("rad-result-notes");
            getContent().add(notes);
        }
        if (!outcome.photos().isEmpty()) {
            getContent().add(createPhotos(outcome.photos(), tool));
        }
    }

    private UnorderedList createPhotos(List<AttachmentId> photos, BiFunction<AttachmentId, Integer, Component> tool) {
        var list = new UnorderedList();
        list.addClassName("plot-photos");
        for (var at = 0; at < photos.size(); at++) {
            list.add(new ListItem(picture(photos.get(at), at + 1), tool.apply(photos.get(at), at + 1)));
        }
        return list;
    }

    private Anchor picture(AttachmentId photo, int number) {
        var address = "/rad/avondfotos/" + photo;
        var image = new Image(address, getTranslation("rad.result.photo", number));
        image.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(address, image);
        link.setRouterIgnore(true);
        return link;
    }
}
