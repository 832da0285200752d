package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;

/** Where the treasurer and the board take transfers with them as a file, past all pages. */
final class BookFileLinks {

    private BookFileLinks() {}

    /**
     * One for each kind of file.
     *
     * @param query which transfers, such as {@code jaar=2026}
     * @param of what they are of, in words
     */
    static List<Anchor> of(String query, String of) {
        return Stream.of("xlsx", "csv", "journal")
                .map(kind -> link(kind, query, of))
                .toList();
    }

    private static Anchor link(String kind, String query, String of) {
        var name = text("budgets.years." + kind);
        var link = new Anchor("/kantoor/boekingen." + kind + "?" + query, name);
        link.setRouterIgnore(true);
        link.setAriaLabel(text("budgets.years.file-of", name, of));
        return link;
    }
}
