package nl.floreynwijk.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which browser somebody uses and on what, as far as it says so itself; enough to recognise one's own.
 *
 * <p>Only what is recognised is kept of it, never the text that a browser sends.
 */
public record Browser(Program program, Machine machine) implements Serializable {

    /** What is used to look at the portal, in this order: nearly all of them claim to be the ones below them. */
    public enum Program {
        EDGE("Edge", "Edg(A|iOS)?/"),
        OPERA("Opera", "OP[RT]/"),
        SAMSUNG("Samsung Internet", "SamsungBrowser/"),
        DUCKDUCKGO("DuckDuckGo", "(DuckDuckGo|Ddg)/"),
        FIREFOX("Firefox", "(Firefox|FxiOS)/"),
        CHROME("Chrome", "(Chrome|CriOS)/"),
        SAFARI("Safari", "Safari/"),
        OTHER("", "");

        private final String brand;
        private final Pattern signs;

        Program(String brand, String signs) {
            this.brand = brand;
            this.signs = Pattern.compile(signs);
        }

        /** What its maker calls it, in every language; empty when it is not recognised. */
        public String brand() {
            return brand;
        }
    }

    /** What it runs on. */
    public enum Machine {
        IPHONE("iPhone"),
        IPAD("iPad"),
        ANDROID("Android"),
        WINDOWS("Windows"),
        CHROMEBOOK("CrOS"),
        /** Or an iPad, which calls itself one. */
        MAC("Macintosh"),
        LINUX("Linux"),
        OTHER("");

        private final Pattern signs;

        Machine(String signs) {
            this.signs = Pattern.compile(signs);
        }
    }

    /** The browser that sends this text as its {@code User-Agent}. */
    public static Browser of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return new Browser(
                Arrays.stream(Program.values())
                        .filter(it -> it.signs.matcher(text).find())
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(Machine.values())
                        .filter(it -> it.signs.matcher(text).find())
                        .findFirst()
                        .orElseThrow());
    }
}
