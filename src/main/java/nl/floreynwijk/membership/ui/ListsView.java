package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.places.Blocks;

/** Where the office takes its lists along; the file holds what the address of this page says. */
@Route("kantoor/leden/lijsten")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
public class ListsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final RegisterFiles files = new RegisterFiles();
    private final Paragraph whom = new Paragraph();
    private final RouterLink back = new RouterLink(getTranslation("membership.mailing.back"), RegisterView.class);
    private final SelectionText selection;

    ListsView(SelectionText selection, Blocks blocks, CurrentAccount currentAccount, Clock clock) {
        this.selection = selection;
        getContent().addClassName("office");
        getContent().add(new Nav(back), createFiles());
        if (currentAccount.has(Role.BOARD)) {
            getContent().add(new ExtractSection(DutchTime.day(clock.instant())));
        }
        if (currentAccount.has(Role.BOARD) || currentAccount.has(Role.COORDINATOR)) {
            getContent().add(new DoorListSection(blocks.names()));
        }
    }

    private Section createFiles() {
        var section = new Section(
                new H2(getTranslation("membership.papers.files")),
                new Paragraph(getTranslation("membership.papers.files.how")),
                whom,
                files);
        section.addClassName("card");
        return section;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = RegisterAddress.read(
                        event.getLocation().getQueryParameters().getParameters())
                .orElse(RegisterAddress.EVERYBODY);
        files.show(shown);
        back.setQueryParameters(QueryParameters.simple(shown.parameters()));
        whom.setText(
                shown.filter().equals(RegisterAddress.EVERYBODY.filter())
                        ? getTranslation("membership.papers.whom-all")
                        : getTranslation("membership.papers.whom", selection.of(shown.filter(), getLocale())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.papers");
    }
}
