package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.places.Landlords;

/** Where the office names the landlords that let dwellings. */
@Route("kantoor/verhuurders")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class LandlordsView extends Composite<Div> implements HasDynamicTitle {

    LandlordsView(Landlords landlords) {
        getContent().add(new GroupList<>(landlords, "places.landlords."));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("places.landlords");
    }
}
