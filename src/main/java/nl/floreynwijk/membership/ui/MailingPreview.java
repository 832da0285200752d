package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.floreynwijk.notification.MailPreview;

/** How a mail that somebody is writing will look when it arrives. */
class MailingPreview extends Composite<Section> {

    private final Div letters = new Div();

    MailingPreview() {
        letters.addClassName("mailing-letters");
        getContent().addClassName("mailing-preview");
        getContent()
                .add(
                        new H2(getTranslation("membership.mailing.preview")),
                        new Paragraph(getTranslation("membership.mailing.preview-how")),
                        letters);
        show(List.of());
    }

    /** Shows these instead of what was shown before. */
    void show(List<MailPreview> previews) {
        letters.removeAll();
        if (previews.isEmpty()) {
            letters.add(new Paragraph(getTranslation("membership.mailing.preview-empty")));
        }
        previews.forEach(it -> letters.add(createLetter(it)));
    }

    private Div createLetter(MailPreview preview) {
        var language = preview.language().getDisplayLanguage(getLocale());
        var letter = new Div(
                new H3(getTranslation("membership.mailing.preview-in", language)),
                new Paragraph(getTranslation("membership.mailing.preview-subject", preview.subject())),
                createPage(preview));
        letter.addClassName("stack");
        return letter;
    }

    /** The mail as a mail program shows it. In this sandbox it runs no script, and no link in it leads anywhere. */
    private IFrame createPage(MailPreview preview) {
        var page = new IFrame();
        page.setSrcdoc(preview.html());
        page.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        page.setTitle(getTranslation("membership.mailing.preview-page", preview.subject()));
        page.addClassName("mail-page");
        return page;
    }
}
