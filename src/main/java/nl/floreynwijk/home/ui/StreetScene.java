package nl.floreynwijk.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A row of houses, drawn; by day or by night, as the device is set. Decoration only. */
@Tag("svg")
class StreetScene extends Component {

    StreetScene() {
        getElement().setAttribute("class", "street");
        getElement().setAttribute("aria-hidden", "true");
        var street = new Element("use");
        street.setAttribute("href", "icons/street.svg#street");
        street.setAttribute("width", "100%");
        street.setAttribute("height", "100%");
        getElement().appendChild(street);
    }
}
