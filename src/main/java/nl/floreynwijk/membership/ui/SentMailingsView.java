package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.membership.MailingSummary;
import nl.floreynwijk.membership.Mailings;

/** Where the office sees which mails it sent to members, how far they came, and reads what they said. */
@Route("kantoor/leden/mailing/verstuurd")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@NotWhileActing
public class SentMailingsView extends Composite<Div> implements HasDynamicTitle {

    private final Mailings mailings;
    private final SelectionText selection;

    SentMailingsView(Mailings mailings, SelectionText selection) {
        this.mailings = mailings;
        this.selection = selection;
        getContent().addClassName("office");
        getContent()
                .add(
                        new Paragraph(getTranslation("membership.mailings.how")),
                        new RouterLink(getTranslation("membership.mailings.choose"), RegisterView.class),
                        new KeyboardHint(),
                        createGrid());
    }

    private Grid<MailingSummary> createGrid() {
        var grid = new Grid<MailingSummary>();
        grid.addComponentColumn(this::createRow).setKey("mailing").setHeader(getTranslation("membership.mailings"));
        grid.setItems(query -> mailings.sent(query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("membership.mailings.none"));
        return grid;
    }

    private ListRow createRow(MailingSummary mailing) {
        var when = DutchTime.momentInYear(mailing.sentAt(), getLocale());
        var read = new Button(getTranslation("membership.mailings.read"), click -> open(mailing));
        read.setAriaLabel(getTranslation("membership.mailings.read-of", mailing.subject()));
        return new ListRow(
                        mailing.subject(),
                        mailing.sentBy()
                                .map(it -> getTranslation("membership.mailings.sent-by", when, it))
                                .orElse(when),
                        getTranslation(
                                mailing.isDone() ? "membership.mailings.posted" : "membership.mailings.busy",
                                mailing.posted(),
                                mailing.recipients()))
                .with(read);
    }

    private void open(MailingSummary mailing) {
        mailings.find(mailing.id())
                .ifPresent(it -> new MailingDialog(it, selection.of(it.filter(), getLocale())).open());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.mailings");
    }
}
