package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A street as it could be anywhere. It takes its colours from the page, so that it is as dark as the page is. */
@Tag("svg")
class StreetSketch extends Component {

    StreetSketch() {
        var street = new Element("use");
        street.setAttribute("href", "icons/market-street.svg#street");
        getElement().setAttribute("aria-hidden", "true").setAttribute("class", "plan-sketch");
        getElement().appendChild(street);
    }
}
