package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.SheetCount;
import nl.floreynwijk.rad.SheetResult;
import nl.floreynwijk.rad.Sheets;
import nl.floreynwijk.rad.TableDuty;

/** Where a host counts table sheets in, and corrects those of helpers. */
@Route("kantoor/rad/:evening/tafels")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class TablesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Sheets sheets;
    private final Boards boards;
    private String title = "";

    TablesView(Sheets sheets, Boards boards) {
        this.sheets = sheets;
        this.boards = boards;
        getContent().addClassName("phone-page");
    }

    private record Hosting(Sheets sheets, EveningId evening) implements SheetDesk {

        @Override
        public Optional<TableDuty> duty() {
            return sheets.duty(evening);
        }

        @Override
        public SheetResult enter(RunId run, int number, SheetCount count, int seenVersion, String reason) {
            return sheets.enter(evening, run, number, count, seenVersion, reason);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EveningAddress.in(event.getRouteParameters())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EveningId evening) {
        var desk = new Hosting(sheets, evening);
        getContent().removeAll();
        desk.duty().ifPresentOrElse(it -> show(desk, it), () -> sayOver(evening));
    }

    private void show(SheetDesk desk, TableDuty duty) {
        title = getTranslation("rad.table.host.title", duty.plan().name());
        getContent()
                .add(
                        back(duty.evening(), "/avond"),
                        new Paragraph(getTranslation(
                                "rad.table.host.lead", duty.plan().coins())),
                        new SheetsPart(desk, boards, duty));
    }

    private void sayOver(EveningId evening) {
        title = getTranslation("rad.table.title");
        getContent().add(back(evening, ""), new Paragraph(getTranslation("rad.table.over")));
    }

    private Nav back(EveningId evening, String page) {
        return new Nav(new Anchor("/kantoor/rad/" + evening + page, getTranslation("rad.table.back")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
