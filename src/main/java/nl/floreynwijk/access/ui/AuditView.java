package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.PageAddress;

/** Where the board and administrators read who did what, and search it by person, action and day. */
@Route(AuditView.PATH)
@Menu(title = "access.audit", order = 96, icon = "vaadin:list")
@RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
public class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "beheer/logboek";

    private final AuditPages trail;
    private final AuditFields fields;
    private final Grid<AuditEntry> grid = new Grid<>();
    private AuditSearch asked = AuditSearch.EVERYTHING;

    AuditView(AuditPages trail) {
        this.trail = trail;
        this.fields = new AuditFields(trail, this::search);
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("access.audit.what")), fields, new KeyboardHint(), createGrid());
    }

    private Grid<AuditEntry> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("entry").setHeader(getTranslation("access.audit"));
        grid.setItems(query -> trail.search(asked, getLocale(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("access.audit.none"));
        return grid;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fields.show(AuditSearch.read(event.getLocation().getQueryParameters().getParameters()));
        show();
    }

    private void search() {
        show();
        PageAddress.follow(PATH, asked.parameters());
    }

    private void show() {
        asked = fields.value();
        grid.setEmptyStateText(
                getTranslation(asked.equals(AuditSearch.EVERYTHING) ? "access.audit.none" : "access.trail.none-found"));
        grid.getLazyDataView().refreshAll();
    }

    private ListRow createRow(AuditEntry entry) {
        var row = new ListRow(sentence(entry), DutchTime.momentInYear(entry.at(), getLocale()));
        entry.objectPage().ifPresent(it -> {
            var open = new Anchor(it, getTranslation("access.trail.open"));
            open.setAriaLabel(getTranslation("access.trail.open-of", entry.objectName()));
            open.addClassName("button-link");
            row.with(open);
        });
        return row;
    }

    /** Who did what, to whom unless it was to themselves, and where roles changed which were given and taken. */
    private String sentence(AuditEntry entry) {
        var themselves = entry.actor().map(AccountId::toString).equals(Optional.of(entry.objectId()));
        var whom = themselves || entry.objectName().isEmpty() ? "" : ": " + entry.objectIn(getLocale());
        return actor(entry) + " " + action(entry) + whom + entry.detailIn(this::getTranslation, getLocale());
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
