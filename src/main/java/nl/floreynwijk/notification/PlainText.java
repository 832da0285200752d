package nl.floreynwijk.notification;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The same mail for those who read it without pictures and colours: paragraphs, lists with dashes, and every link as
 * "text: address".
 *
 * <p>What carries the class {@code page-only} is left out.
 */
final class PlainText {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "ul", "ol", "table");
    private static final Set<String> LINES = Set.of("li", "tr", "div");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element page) {
        var plain = new PlainText();
        plain.add(page);
        return plain.text.toString().strip() + "\n";
    }

    private void add(Element element) {
        if (element.hasClass("page-only")) {
            return;
        }
        var before = breaksAround(element);
        breakLines(before);
        switch (element.normalName()) {
            case "br" -> breakLines(1);
            case "a" -> addLink(element);
            case "li" -> {
                text.append("- ");
                addChildren(element);
            }
            default -> addChildren(element);
        }
        breakLines(before);
    }

    private static int breaksAround(Element element) {
        if (PARAGRAPHS.contains(element.normalName())) {
            return 2;
        }
        return LINES.contains(element.normalName()) ? 1 : 0;
    }

    private void addChildren(Element element) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode words -> addWords(words.text());
                case Element inner -> add(inner);
                default -> {
                    // comments say nothing to a reader
                }
            }
        }
    }

    private void addWords(String words) {
        var atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? words.stripLeading() : words);
    }

    private void addLink(Element link) {
        var address = link.attr("href").replaceFirst("^(mailto|tel):", "");
        var words = link.text();
        addWords(words.equals(address) || words.isEmpty() ? address : words + ": " + address);
    }

    /** Ends the line, and leaves empty ones until there are so many breaks. */
    private void breakLines(int wanted) {
        if (wanted == 0) {
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        for (var have = breaksAtEnd(); have < wanted && !text.isEmpty(); have++) {
            text.append('\n');
        }
    }

    private int breaksAtEnd() {
        var have = 0;
        while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
            have++;
        }
        return have;
    }
}
