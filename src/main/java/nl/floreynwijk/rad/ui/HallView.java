package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The big screen at a secret address of its own, to which {@link ScreenView the page of its host} moved, and at which it opens anew by
 * itself: when nobody is signed in any more, and when the portal was away. Whoever has the address can look, and no more than that.
 */
@Route(value = HallView.PATH + "/:" + HallView.SECRET, autoLayout = false)
@AnonymousAllowed
public class HallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "rad/scherm";
    static final String SECRET = "secret";

    private final BigScreens screens;
    private String title = "";

    HallView(BigScreens screens) {
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screens.open(event.getRouteParameters().get(SECRET).orElse(""))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(BigScreen screen) {
        title = screen.title();
        getContent().removeAll();
        getContent().add(screen);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
