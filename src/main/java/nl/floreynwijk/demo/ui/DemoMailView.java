package nl.floreynwijk.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.notification.DemoMail;
import nl.floreynwijk.notification.Mailbox;

/** Everybody's mail, so that a newcomer can follow a sign-in link without a mail server. */
@Route(value = "demo/mail", registerAtStartup = false)
@Menu(title = "demo.mail", order = 99, icon = "vaadin:mailbox")
@AnonymousAllowed
public class DemoMailView extends Composite<Div> implements HasDynamicTitle {

    private static final int SHOWN = 30;

    DemoMailView(Mailbox mailbox) {
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("demo.mail.what")));
        show(mailbox.latest(SHOWN));
    }

    private void show(List<DemoMail> mails) {
        if (mails.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("demo.mail.none")));
        }
        for (var mail : mails) {
            getContent().add(createLetter(mail, mail.equals(mails.getFirst())));
        }
    }

    private Details createLetter(DemoMail mail, boolean open) {
        var moment = DutchTime.moment(mail.createdAt(), getLocale());
        var recipient = getTranslation("demo.mail.to", mail.name(), mail.address(), moment);
        var letter = new Details(new ListRow(mail.subject(), recipient));
        letter.addClassNames("card", "mail-letter");
        letter.addOpenedChangeListener(_ -> fill(letter, mail));
        letter.setOpened(open);
        return letter;
    }

    /** What nobody opened is not there: as many pages within the page would keep it from coming. */
    private void fill(Details letter, DemoMail mail) {
        if (letter.getContent().findAny().isEmpty()) {
            letter.add(createBody(mail));
        }
    }

    /** The mail as a mail program shows it. In the sandbox it runs no script and can only follow a link that is clicked. */
    private Component createBody(DemoMail mail) {
        if (mail.html().isEmpty()) {
            return new Paragraph(getTranslation("demo.mail.gone"));
        }
        var page = new IFrame();
        page.setSrcdoc(mail.html());
        page.setSandbox(IFrame.SandboxType.ALLOW_TOP_NAVIGATION);
        page.setTitle(getTranslation("demo.mail.page", mail.subject()));
        page.addClassName("mail-page");
        return page;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("demo.mail");
    }
}
