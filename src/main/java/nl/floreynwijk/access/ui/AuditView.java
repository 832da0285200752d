package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;

/** Where the board and administrators read who did what. */
@Route("beheer/logboek")
@Menu(title = "access.audit", order = 96, icon = "vaadin:list")
@RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
public class AuditView extends Composite<Div> implements HasDynamicTitle {

    AuditView(AuditTrail trail) {
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("access.audit.what")), createGrid(trail));
    }

    private Grid<AuditEntry> createGrid(AuditTrail trail) {
        var grid = new Grid<AuditEntry>();
        grid.addComponentColumn(this::createRow).setKey("entry").setHeader(getTranslation("access.audit"));
        grid.setItems(query -> trail.latest(query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(getTranslation("access.audit.none"));
        grid.setPageSize(ListRow.AT_ONCE);
        grid.addClassName("office-grid");
        return grid;
    }

    private ListRow createRow(AuditEntry entry) {
        return new ListRow(sentence(entry), DutchTime.momentInYear(entry.at(), getLocale()));
    }

    /** Who did what, to whom unless it was to themselves, and where roles changed which were given and taken. */
    private String sentence(AuditEntry entry) {
        var themselves = entry.actor().map(AccountId::toString).equals(Optional.of(entry.objectId()));
        var whom = themselves ? "" : ": " + entry.objectName();
        return actor(entry) + " " + action(entry) + whom + entry.detailIn(this::getTranslation);
    }

    /** The words begin with a capital, and here they follow a name. */
    private String action(AuditEntry entry) {
        var words = getTranslation(entry.action().textKey());
        return words.substring(0, 1).toLowerCase(getLocale()) + words.substring(1);
    }

    private String actor(AuditEntry entry) {
        var actor = entry.actorName().orElseGet(() -> getTranslation("access.audit.nobody"));
        return entry.memberName()
                .map(member -> getTranslation("access.on-behalf", actor, member))
                .orElse(actor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.audit");
    }
}
