package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import nl.floreynwijk.green.MapPoint;
import nl.floreynwijk.green.PlotSummary;

/**
 * The map of the neighbourhood with the plots on it, each by its number in the list beside it. Everything on it stands in that
 * list too.
 */
class PlotMap extends Composite<Div> implements HasStyle {

    private static final String OWN = "/groen/kaart";

    /** @param own whether the neighbourhood has a map of its own, instead of the portal's sketch */
    PlotMap(boolean own) {
        getContent().addClassName("plot-map");
        getContent().add(own ? picture() : sketch());
    }

    private Image picture() {
        return new Image(OWN, getTranslation("green.map"));
    }

    private static Component sketch() {
        return new Sketch();
    }

    /** Takes its colours from the page, so that it is as dark as the page is. */
    @Tag("svg")
    private static class Sketch extends Component {

        Sketch() {
            var map = new Element("use");
            map.setAttribute("href", "icons/neighbourhood.svg#map");
            getElement().setAttribute("viewBox", "0 0 600 400");
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", getTranslation("green.map"));
            getElement().appendChild(map);
        }
    }

    /** Marks a plot, and leads to it. */
    void add(PlotSummary plot, int number) {
        var pin = new RouterLink(Integer.toString(number), PlotView.class, PlotView.of(plot.id()));
        pin.getElement().setAttribute("aria-label", getTranslation("green.map.pin", number, plot.name()));
        put(pin, plot.point());
    }

    /** Marks one place, without leading anywhere. */
    void mark(MapPoint point) {
        var pin = new Span();
        pin.addClassName("plot-pin-here");
        put(pin, point);
    }

    private <C extends Component & HasStyle> void put(C pin, MapPoint point) {
        pin.addClassName("plot-pin");
        pin.getStyle().set("left", point.x() + "%").set("top", point.y() + "%");
        getContent().add(pin);
    }

    /** Tells where somebody presses it. */
    void whenPressed(Consumer<MapPoint> pressed) {
        var across = "event.offsetX * 100 / element.clientWidth";
        var down = "event.offsetY * 100 / element.clientHeight";
        getContent().addClassName("plot-map-choosing");
        getContent()
                .getElement()
                .addEventListener("click", it -> {
                    var x = it.getEventData().get(across).doubleValue();
                    var y = it.getEventData().get(down).doubleValue();
                    if (MapPoint.isOn(x, y)) {
                        pressed.accept(new MapPoint(x, y));
                    }
                })
                .addEventData(across)
                .addEventData(down);
    }
}
