package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.PlotMoment;
import nl.floreynwijk.green.PlotPhoto;

/** How a plot looked before, and how it looks now. */
class PlotPhotos extends Composite<Section> {

    PlotPhotos(List<PlotPhoto> photos) {
        getContent().addClassName("job-part");
        getContent().add(new H2(getTranslation("green.photos")));
        for (var moment : PlotMoment.values()) {
            var taken = photos.stream().filter(it -> it.moment() == moment).toList();
            if (!taken.isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("plot-photos");
                taken.forEach(it -> list.add(new ListItem(picture(it), new Span(said(it)))));
                getContent().add(new H3(getTranslation("green.photos." + moment)), list);
            }
        }
    }

    private Anchor picture(PlotPhoto photo) {
        var address = "/groen/fotos/" + photo.id();
        var image = new Image(address, said(photo));
        image.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(address, image);
        link.setRouterIgnore(true);
        return link;
    }

    private String said(PlotPhoto photo) {
        var day = DutchTime.date(photo.takenOn(), getLocale());
        return photo.caption().isEmpty() ? day : getTranslation("green.photo.said", photo.caption(), day);
    }
}
