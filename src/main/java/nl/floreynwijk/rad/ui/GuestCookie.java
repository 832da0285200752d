package nl.floreynwijk.rad.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.ui.DeviceCookie;

/** What a phone keeps to be the same guest when it comes back; sent before somebody comes in, so that they come in once. */
class GuestCookie implements Serializable {

    static final String NAME = "rad";

    private static final Duration KEPT = Duration.ofDays(30);

    private final transient Token first;

    /** For a page that is being opened; a phone that has none gets one. */
    GuestCookie() {
        first = sent().orElseGet(GuestCookie::fresh);
    }

    private static Token fresh() {
        var secret = Token.random();
        DeviceCookie.keep(NAME, secret.value(), KEPT);
        return secret;
    }

    /** The one the phone keeps by now: of two pages that were opened at once it may be the other's. */
    Token token() {
        return sent().orElse(first);
    }

    private static Optional<Token> sent() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getCookies)
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(it -> it.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(it -> Token.parse(it).stream())
                .findFirst();
    }
}
