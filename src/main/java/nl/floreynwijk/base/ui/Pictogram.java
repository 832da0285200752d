package nl.floreynwijk.base.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.icon.SvgIcon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An icon that only repeats the words beside it. */
public final class Pictogram {

    private static final String SHEET = "icons/pictograms.svg";
    private static final String ON_SHEET = readSheet();

    private Pictogram() {}

    /** The icon of this name in Vaadin's set, such as {@code vaadin:home}, or one of ours, {@code icons/leaf.svg}. */
    public static SvgIcon of(String name) {
        var icon = name.endsWith(".svg") ? new SvgIcon(name) : new SvgIcon(SHEET, symbol(name));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Of Vaadin's set only what is shown is brought along: all of it is more than the rest of a page. */
    private static String symbol(String name) {
        var symbol = name.substring(name.indexOf(':') + 1);
        if (!ON_SHEET.contains("<symbol id=\"" + symbol + "\"")) {
            throw new IllegalArgumentException("%s is not in frontend/%s: add it there".formatted(name, SHEET));
        }
        return symbol;
    }

    private static String readSheet() {
        var place = "META-INF/resources/" + SHEET;
        try (var content = Pictogram.class.getClassLoader().getResourceAsStream(place)) {
            return new String(requireNonNull(content, place).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
