package nl.floreynwijk.base.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/**
 * How one device shows the portal. It is kept in a cookie, so that it needs no account, and arrives in the page as
 * attributes of the body, which the style sheet reads: before the first paint and without a script.
 */
record DisplaySettings(TextSize textSize, Theme theme, Contrast contrast) {

    static final String COOKIE = "portal-display";
    static final DisplaySettings STANDARD = new DisplaySettings(TextSize.NORMAL, Theme.SYSTEM, Contrast.SYSTEM);

    /** How large letters are. */
    enum TextSize {
        NORMAL,
        LARGE,
        LARGEST
    }

    /** Dark letters on light, or the other way round. */
    enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How far colours stand apart. */
    enum Contrast {
        SYSTEM,
        HIGH
    }

    /** What this browser chose before; what it cannot have chosen is ignored. */
    static DisplaySettings of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> parse(cookie.getValue()))
                .orElse(STANDARD);
    }

    static DisplaySettings parse(String text) {
        var words = List.of(text.split("\\.", -1));
        return new DisplaySettings(
                choice(TextSize.values(), words, STANDARD.textSize),
                choice(Theme.values(), words, STANDARD.theme),
                choice(Contrast.values(), words, STANDARD.contrast));
    }

    private static <E extends Enum<E>> E choice(E[] values, List<String> words, E standard) {
        return Stream.of(values)
                .filter(it -> it != standard && words.contains(word(it)))
                .findFirst()
                .orElse(standard);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    DisplaySettings with(TextSize other) {
        return new DisplaySettings(other, theme, contrast);
    }

    DisplaySettings with(Theme other) {
        return new DisplaySettings(textSize, other, contrast);
    }

    DisplaySettings with(Contrast other) {
        return new DisplaySettings(textSize, theme, other);
    }

    /** The value of the cookie. */
    String text() {
        return String.join(".", word(textSize), word(theme), word(contrast));
    }

    /** The attributes of the body, by name. */
    Map<String, String> attributes() {
        return Map.of("data-text-size", word(textSize), "data-theme", word(theme), "data-contrast", word(contrast));
    }
}
