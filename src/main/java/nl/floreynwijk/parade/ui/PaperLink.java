package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.floreynwijk.parade.InvoiceId;

/** The way to the PDF of an invoice or a credit note. */
final class PaperLink {

    private PaperLink() {}

    static Anchor to(InvoiceId paper, String words) {
        var link = new Anchor("/parade/facturen/" + paper, words);
        link.setRouterIgnore(true);
        return link;
    }
}
