package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;

/** Where an administrator reads who did what. */
@Route("beheer/logboek")
@Menu(title = "access.audit", order = 96, icon = "vaadin:list")
@RolesAllowed(Roles.ADMINISTRATOR)
public class AuditView extends Composite<Div> implements HasDynamicTitle {

    AuditView(AuditTrail trail) {
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("access.audit.what")), entries(trail));
    }

    private Grid<AuditEntry> entries(AuditTrail trail) {
        var grid = new Grid<AuditEntry>();
        grid.addColumn(entry -> DutchTime.momentInYear(entry.at(), getLocale()))
                .setHeader(getTranslation("access.audit.at"))
                .setAutoWidth(true);
        grid.addColumn(this::actor)
                .setHeader(getTranslation("access.audit.actor"))
                .setAutoWidth(true);
        grid.addColumn(entry -> getTranslation("access.audit." + entry.action()))
                .setHeader(getTranslation("access.audit.action"))
                .setAutoWidth(true);
        grid.addColumn(AuditEntry::objectName)
                .setHeader(getTranslation("access.audit.object"))
                .setFlexGrow(2);
        grid.setItems(query -> trail.latest(query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(getTranslation("access.audit.none"));
        grid.addClassName("office-grid");
        return grid;
    }

    private String actor(AuditEntry entry) {
        return entry.actorName().orElseGet(() -> getTranslation("access.audit.nobody"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.audit");
    }
}
