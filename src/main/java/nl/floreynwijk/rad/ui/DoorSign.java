package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.documents.QrPicture;
import nl.floreynwijk.documents.QrSquares;
import nl.floreynwijk.rad.LiveBoard;

/** The code of an evening, large, and the squares that lead to it. */
class DoorSign extends Composite<Section> implements LeadPart {

    private final transient PortalSettings settings;
    private final Paragraph code = new Paragraph();
    private final Image squares = new Image();
    private String shown = "";

    DoorSign(PortalSettings settings) {
        this.settings = settings;
        var typed = settings.address("/rad");
        code.addClassName("rad-lead-code");
        squares.addClassName("rad-squares");
        squares.setAlt(getTranslation("rad.host.lead.squares"));
        var words = new Div(
                new H2(getTranslation("rad.host.lead.code")),
                code,
                new Paragraph(getTranslation("rad.host.lead.address", typed.getAuthority() + typed.getPath())));
        getContent().addClassNames("card", "rad-door");
        getContent().add(words, squares);
    }

    /** Nobody comes in once it has ended. */
    @Override
    public void show(LiveBoard board) {
        getContent().setVisible(board.code().isPresent());
        board.code().filter(it -> !it.equals(shown)).ifPresent(it -> {
            shown = it;
            code.setText(EveningWords.code(it));
            squares.setSrc(QrPicture.address(
                    QrSquares.of(settings.address("/rad/" + it).toString())));
        });
    }
}
