package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.documents.QrPicture;
import nl.floreynwijk.documents.QrSquares;
import nl.floreynwijk.rad.LiveBoard;

/** How to come in: an address with a code to type, and squares to scan. */
class JoinSign extends Div {

    private static final int GROUP = 3;

    private final PortalSettings settings;
    private final Span first = new Span();
    private final Span last = new Span();
    private final Image squares = new Image();

    JoinSign(PortalSettings settings) {
        this.settings = settings;
        addClassName("rad-join");
        var address = new Paragraph(new Span(getTranslation("rad.screen.join") + " "), typed());
        address.addClassName("rad-join-address");
        var code = new Paragraph(first, new Span(" "), last);
        code.addClassName("rad-code");
        var words = new Div(address, new Paragraph(getTranslation("rad.screen.join.code")), code);
        words.addClassName("rad-join-words");
        squares.setAlt(getTranslation("rad.screen.join.squares"));
        var scan = new Div(squares, new Paragraph(getTranslation("rad.screen.join.scan")));
        scan.addClassName("rad-join-scan");
        add(words, scan);
    }

    /** What people type, without what a browser adds by itself. */
    private Span typed() {
        var address = settings.address("/rad");
        var typed = new Span(address.getAuthority() + address.getPath());
        typed.addClassName("rad-address");
        return typed;
    }

    /** Shown as long as somebody can come in. */
    void show(LiveBoard live) {
        var code = codeOf(live);
        setVisible(code.isPresent());
        code.filter(it -> !it.equals(first.getText() + last.getText())).ifPresent(this::show);
    }

    private void show(String code) {
        first.setText(code.substring(0, GROUP));
        last.setText(code.substring(GROUP));
        squares.setSrc(
                QrPicture.address(QrSquares.of(settings.address("/rad/" + code).toString())));
    }

    private static Optional<String> codeOf(LiveBoard live) {
        return ScreenState.of(live) == ScreenState.CLOSED ? Optional.empty() : live.code();
    }
}
