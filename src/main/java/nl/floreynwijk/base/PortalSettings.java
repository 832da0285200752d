package nl.floreynwijk.base;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this installation.
 *
 * @param data folder for everything the portal keeps outside an external database
 * @param url address at which people reach the portal, for links in mail; never taken from a request
 * @param demo whether to fill an empty database with invented content and show its mail
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("false") boolean demo) {

    /** The public address of a page of the portal; {@code path} starts with a slash. */
    public URI address(String path) {
        var base = url.toString();
        return URI.create(base.endsWith("/") ? base + path.substring(1) : base + path);
    }
}
