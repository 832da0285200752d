package nl.floreynwijk.green;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what somebody's certificate says, and the places of guests, out of search engines. */
@Component
class UnlistedPages implements VaadinServiceInitListener {

    private static final List<String> UNLISTED = List.of("/groen/verklaring", "/groen/gast/");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (Optional.ofNullable(page.getVaadinRequest().getPathInfo())
                    .filter(path -> UNLISTED.stream().anyMatch(path::startsWith))
                    .isPresent()) {
                page.getVaadinResponse().setHeader("X-Robots-Tag", "noindex");
                page.getDocument()
                        .head()
                        .appendElement("meta")
                        .attr("name", "robots")
                        .attr("content", "noindex");
            }
        });
    }
}
