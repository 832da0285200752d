package nl.floreynwijk;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens the portal in a fake browser tab, in Dutch, signed in as whoever the security context names. */
@PortalTest
public abstract class KaribuTest {

    private static final Routes ROUTES = routesWithoutDemo();

    @Autowired
    ApplicationContext context;

    /** The demo's own pages exist in a demo only; browser stories run there. */
    private static Routes routesWithoutDemo() {
        var routes = new Routes().autoDiscoverViews("nl.floreynwijk");
        routes.getRoutes().removeIf(view -> view.getPackageName().startsWith("nl.floreynwijk.demo"));
        return routes;
    }

    @BeforeEach
    protected void openTab() {
        Locale.setDefault(Locale.of("nl"));
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.of("nl"));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((user, role) -> authentication.getAuthorities().stream()
                    .anyMatch(it -> ("ROLE_" + role).equals(it.getAuthority())));
        }
    }

    /** A text of the page, in its language. */
    protected static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    /** What stands in one row of a list. */
    protected static <T> Div row(Grid<T> list, int index) {
        var item = GridKt._get(list, index);
        var row = new Div();
        for (var column : list.getColumns()) {
            if (column.getRenderer() instanceof ComponentRenderer<?, T> cells) {
                row.add(cells.createComponent(item));
            }
        }
        return row;
    }

    @AfterEach
    protected void closeTab() {
        MockVaadin.tearDown();
    }
}
