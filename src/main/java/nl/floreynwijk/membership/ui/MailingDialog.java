package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.MailingDetails;
import nl.floreynwijk.membership.MailingWords;

/** What a mail to members said, and to whom it went. */
class MailingDialog extends Dialog {

    MailingDialog(MailingDetails mailing, String selection) {
        var whom = mailing.searched()
                ? getTranslation("membership.mailings.whom-searched", selection)
                : getTranslation("membership.mailings.whom", selection);
        var content = new Div(new Paragraph(whom), text(mailing.dutch()));
        mailing.english().ifPresent(it -> content.add(english(it)));
        content.addClassName("stack");
        setHeaderTitle(mailing.dutch().subject());
        add(content);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }

    private static Div english(MailingWords words) {
        var english = new Div(new H3(words.subject()), text(words));
        english.getElement().setAttribute("lang", Languages.ENGLISH.getLanguage());
        return english;
    }

    /** Each line as it was typed. */
    private static Paragraph text(MailingWords words) {
        var text = new Paragraph(words.text());
        text.addClassName("mailing-text");
        return text;
    }
}
