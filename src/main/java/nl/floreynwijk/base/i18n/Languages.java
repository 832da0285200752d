package nl.floreynwijk.base.i18n;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The languages the portal speaks, Dutch first, and which of them a browser gets. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.of("en");

    /** Name of the cookie that keeps the language chosen on a device. */
    public static final String COOKIE = "portal-language";

    private static final String OF_PERSON = Languages.class.getName();
    private static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /**
     * The language for this browser: what was chosen on the device, else that of the person who is signed in, else what
     * the browser asks for, else Dutch.
     */
    public static Locale of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> spoken(cookie.getValue()))
                .or(() -> Optional.ofNullable((Locale) WebUtils.getSessionAttribute(request, OF_PERSON)))
                .or(() -> asked(request))
                .orElse(DUTCH);
    }

    /** Remembers the language of the person who signs in, for as long as they are signed in. */
    public static void speakTo(HttpSession person, Locale language) {
        person.setAttribute(OF_PERSON, language);
    }

    /** Without this header the request would name the language of the server. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(it -> spoken(it.getLanguage()).stream())
                        .findFirst();
    }

    /** The language of the portal that goes by this two-letter name; empty when the portal does not speak it. */
    public static Optional<Locale> spoken(String language) {
        return ALL.stream().filter(it -> it.getLanguage().equals(language)).findFirst();
    }
}
