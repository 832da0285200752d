package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.SheetCount;
import nl.floreynwijk.rad.SheetResult;
import nl.floreynwijk.rad.Sheets;
import nl.floreynwijk.rad.TableDuty;

/** Where somebody without an account counts coins in that lie on cards at a table, at their secret address. */
@Route("rad/tafel/:secret")
@AnonymousAllowed
public class TableView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Sheets sheets;
    private final Boards boards;
    private String title = "";

    TableView(Sheets sheets, Boards boards) {
        this.sheets = sheets;
        this.boards = boards;
        getContent().addClassName("phone-page");
    }

    private record Helping(Sheets sheets, String secret) implements SheetDesk {

        @Override
        public Optional<TableDuty> duty() {
            return sheets.duty(secret);
        }

        @Override
        public SheetResult enter(RunId run, int number, SheetCount count, int seenVersion, String reason) {
            return sheets.enter(secret, run, number, count, seenVersion, reason);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = new Helping(sheets, event.getRouteParameters().get("secret").orElse(""));
        getContent().removeAll();
        desk.duty().ifPresentOrElse(it -> show(desk, it), this::sayUnknown);
    }

    private void show(SheetDesk desk, TableDuty duty) {
        title = duty.plan().name();
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "rad.table.lead", duty.helper(), duty.plan().coins())),
                        new SheetsPart(desk, boards, duty));
    }

    private void sayUnknown() {
        title = getTranslation("rad.table.title");
        getContent().add(new Paragraph(getTranslation("rad.table.unknown")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
