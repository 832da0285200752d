package nl.floreynwijk.demo;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.floreynwijk.demo.ui.DemoMailView;
import nl.floreynwijk.demo.ui.DemoView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Adds the demo's own pages, which do not exist in any other portal. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoRoutes implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(DemoView.class);
        routes.setAnnotatedRoute(DemoMailView.class);
    }
}
