package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;

/** Where the board and administrators read who did what. */
@Route("beheer/logboek")
@Menu(title = "access.audit", order = 96, icon = "vaadin:list")
@RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
public class AuditView extends Composite<Div> implements HasDynamicTitle {

    AuditView(AuditTrail trail) {
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("access.audit.what")), entries(trail));
    }

    private Grid<AuditEntry> entries(AuditTrail trail) {
        var grid = new Grid<AuditEntry>();
        grid.addComponentColumn(this::line).setHeader(getTranslation("access.audit"));
        grid.setItems(query -> trail.latest(query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(getTranslation("access.audit.none"));
        grid.addClassName("office-grid");
        return grid;
    }

    private Div line(AuditEntry entry) {
        var what = new Span(entry.objectName() + ": " + action(entry));
        what.addClassName("account-name");
        var line = new Div(what, new Span(actor(entry) + ", " + DutchTime.momentInYear(entry.at(), getLocale())));
        line.addClassName("office-row");
        return line;
    }

    /** What was done, and where roles changed which were given and taken. */
    private String action(AuditEntry entry) {
        var words = getTranslation(entry.action().textKey());
        return entry.detail().isEmpty()
                ? words
                : Arrays.stream(entry.detail().split(" ", -1))
                        .map(this::named)
                        .collect(Collectors.joining(", ", words + ": ", ""));
    }

    private String named(String code) {
        return code.startsWith("+") || code.startsWith("-")
                ? code.charAt(0) + getTranslation("access.role." + code.substring(1))
                : code;
    }

    private String actor(AuditEntry entry) {
        return entry.actorName().orElseGet(() -> getTranslation("access.audit.nobody"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.audit");
    }
}
