package nl.floreynwijk.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.notification.SendAgainResult;
import nl.floreynwijk.notification.UndeliveredMail;
import nl.floreynwijk.notification.UndeliveredMails;

/** Where the desk sees which mail did not arrive, and why, and sends it again. What a mail says is never shown. */
@Route("kantoor/mail")
@Menu(title = "notification.undelivered", order = 80, icon = "vaadin:envelope")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class UndeliveredMailView extends Composite<Div> implements HasDynamicTitle {

    private final UndeliveredMails mails;
    private final Answer answer = new Answer();
    private final Paragraph limit = new Paragraph();
    private final Grid<UndeliveredMail> grid = new Grid<>();

    UndeliveredMailView(UndeliveredMails mails) {
        this.mails = mails;
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("notification.undelivered.how")));
        if (!mails.hasServer()) {
            getContent().add(Notice.problem(getTranslation("notification.undelivered.no-server")));
        }
        getContent().add(answer, new KeyboardHint(), createGrid(), limit);
        reload();
    }

    private Grid<UndeliveredMail> createGrid() {
        grid.addComponentColumn(this::createRow)
                .setKey("mail")
                .setHeader(getTranslation("notification.undelivered.mail"));
        OfficeList.dress(grid, getTranslation("notification.undelivered.none"));
        return grid;
    }

    private ListRow createRow(UndeliveredMail mail) {
        var what = getTranslation(
                "notification.undelivered.what", KindText.name(mail.kind(), this), said(mail.createdAt()));
        return new ListRow(mail.name(), mail.address(), what, state(mail)).with(createSendAgain(mail));
    }

    private String said(Instant when) {
        return DutchTime.moment(when, getLocale());
    }

    private String state(UndeliveredMail mail) {
        var reason = mail.lastTrouble().map(it -> getTranslation("notification.trouble." + it.name()));
        if (mail.hasFailed()) {
            return getTranslation("notification.undelivered.failed", reason.orElse(""));
        }
        return reason.map(
                        it -> getTranslation("notification.undelivered.waiting-until", said(mail.nextAttemptAt()), it))
                .orElseGet(() -> getTranslation("notification.undelivered.waiting"));
    }

    private Button createSendAgain(UndeliveredMail mail) {
        var button = new Button(getTranslation("notification.undelivered.send-again"), click -> sendAgain(mail));
        button.setAriaLabel(getTranslation("notification.undelivered.send-again-to", mail.name()));
        return button;
    }

    private void sendAgain(UndeliveredMail mail) {
        var name = mail.name();
        switch (mails.sendAgain(mail.id())) {
            case SendAgainResult.Waiting() -> answer.done(whenItGoes(name));
            case SendAgainResult.Busy() -> answer.refused(getTranslation("notification.undelivered.again.busy"));
            case SendAgainResult.Settled() -> answer.refused(getTranslation("notification.undelivered.again.settled"));
            case SendAgainResult.AccountClosed() ->
                answer.refused(getTranslation("notification.undelivered.again.closed", name));
        }
        reload();
    }

    private String whenItGoes(String name) {
        return mails.hasServer()
                ? getTranslation("notification.undelivered.again.waiting", name)
                : getTranslation("notification.undelivered.again.no-server", name);
    }

    private void reload() {
        var shown = mails.latest();
        grid.setItems(shown);
        limit.setText(getTranslation("notification.undelivered.limit", UndeliveredMails.MOST));
        limit.setVisible(shown.size() == UndeliveredMails.MOST);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.undelivered");
    }
}
