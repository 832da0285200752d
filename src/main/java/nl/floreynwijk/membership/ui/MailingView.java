package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.membership.Mailings;
import nl.floreynwijk.membership.RegisterAddress;

/** Where the office writes a mail to the members that the address of this page chooses, as the register's does. */
@Route(MailingView.PATH)
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@NotWhileActing
public class MailingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/leden/mailing";

    private final Mailings mailings;
    private final SelectionText selection;
    private final Drafts drafts;

    MailingView(Mailings mailings, SelectionText selection, Drafts drafts) {
        this.mailings = mailings;
        this.selection = selection;
        this.drafts = drafts;
        getContent().addClassNames("office", "mailing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RegisterAddress.read(event.getLocation().getQueryParameters().getParameters())
                .ifPresentOrElse(this::show, this::showUnknown);
    }

    /** Whoever follows a wrong address never writes to more people than they meant. */
    private void showUnknown() {
        getContent()
                .add(
                        Notice.problem(getTranslation("membership.mailing.unknown")),
                        new RouterLink(getTranslation("membership.mailing.choose"), RegisterView.class));
    }

    private void show(RegisterAddress chosen) {
        var words = selection.of(chosen.filter(), getLocale());
        getContent()
                .add(
                        new Paragraph(getTranslation("membership.mailing.how")),
                        new MailingAudience(words, mailings.reach(chosen.filter()), chosen),
                        new MailingEditor(mailings, drafts.of("mailing"), chosen.filter(), this::showSent),
                        new RouterLink(getTranslation("membership.mailings"), SentMailingsView.class));
    }

    private void showSent(int people) {
        var title = new FocusableTitle(getTranslation("membership.mailing.sent"));
        getContent().removeAll();
        getContent()
                .add(
                        title,
                        new Paragraph(getTranslation("membership.mailing.sent-means", people)),
                        new RouterLink(getTranslation("membership.mailings"), SentMailingsView.class),
                        new RouterLink(getTranslation("membership.mailing.back"), RegisterView.class));
        title.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.mailing");
    }
}
