package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.rad.Evenings;
import nl.floreynwijk.rad.ScreenKey;

/** Where whoever leads an evening puts it on the big screen, which stands at {@link HallView an address of its own} from then on. */
@Route(value = EveningAddress.ONE + "/scherm", autoLayout = false)
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class ScreenView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Evenings evenings;
    private final BigScreens screens;
    private String title = "";
    private Optional<ScreenKey> key = Optional.empty();

    ScreenView(Evenings evenings, BigScreens screens) {
        this.evenings = evenings;
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var evening = EveningAddress.in(event.getRouteParameters());
        key = evening.flatMap(evenings::screen);
        evening.flatMap(screens::of).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(BigScreen screen) {
        title = screen.title();
        getContent().removeAll();
        getContent().add(screen);
    }

    /** When nobody is signed in any more, loading this page again would lead to sign-in. */
    @Override
    protected void onAttach(AttachEvent event) {
        key.ifPresent(it -> PageAddress.follow(HallView.PATH + "/" + it, Map.of()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
