package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.places.Blocks;

/** Where the office names the blocks that dwellings are in. */
@Route("kantoor/blokken")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class BlocksView extends Composite<Div> implements HasDynamicTitle {

    BlocksView(Blocks blocks) {
        getContent().add(new GroupList<>(blocks, "places.blocks."));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("places.blocks");
    }
}
