package nl.floreynwijk.base;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells search engines which pages they leave out. */
@Component
class UnlistedPagesHeader implements VaadinServiceInitListener {

    private final transient List<UnlistedPages> unlisted;

    UnlistedPagesHeader(List<UnlistedPages> unlisted) {
        this.unlisted = unlisted;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (Optional.ofNullable(page.getVaadinRequest().getPathInfo())
                    .filter(path -> unlisted.stream().anyMatch(it -> path.startsWith(it.path())))
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
