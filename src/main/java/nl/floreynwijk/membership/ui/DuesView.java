package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.membership.DueSummary;
import nl.floreynwijk.membership.Dues;
import nl.floreynwijk.membership.PaymentResult;

/** Whose membership waits for money: where the treasurer notes what came in, and lets in who need not pay. */
@Route("kantoor/bijdragen")
@Menu(title = "membership.dues", order = 13, icon = "vaadin:coin-piles")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class DuesView extends Composite<Div> implements HasDynamicTitle {

    private final Dues dues;
    private final Clock clock;
    private final boolean keepsBooks;
    private final Answer answer = new Answer();
    private final Grid<DueSummary> grid = new Grid<>();

    DuesView(Dues dues, CurrentAccount currentAccount, Clock clock) {
        this.dues = dues;
        this.clock = clock;
        keepsBooks = currentAccount.has(Role.TREASURER);
        getContent().addClassName("office");
        getContent()
                .add(new Paragraph(getTranslation("membership.dues.how")), answer, new KeyboardHint(), createGrid());
        reload();
    }

    private Grid<DueSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("due").setHeader(getTranslation("membership.dues.who"));
        OfficeList.dress(grid, getTranslation("membership.dues.none"));
        return grid;
    }

    private ListRow createRow(DueSummary due) {
        var row = new ListRow(
                due.name(),
                getTranslation(
                        "membership.dues.left",
                        due.left().text(getLocale()),
                        due.amount().text(getLocale())),
                getTranslation("membership.dues.since", DutchTime.date(DutchTime.day(due.askedAt()), getLocale())));
        if (keepsBooks) {
            row.with(button("receive", due, () -> new ReceiveDialog(dues, due, today(), this::answer).open()));
        }
        return row.with(button("waive", due, () -> askWhy(due)));
    }

    private void askWhy(DueSummary due) {
        new ReasonDialog(
                        getTranslation("membership.waive", due.name()),
                        getTranslation("membership.waive.how"),
                        Dues.LONGEST_REASON,
                        getTranslation("membership.dues.waive"),
                        reason -> waive(due, reason))
                .open();
    }

    private Optional<String> waive(DueSummary due, String reason) {
        var result = dues.waive(due.id(), reason);
        if (result instanceof PaymentResult.NoReason) {
            return Optional.of(getTranslation("membership.waive.no-reason"));
        }
        answer(result);
        return Optional.empty();
    }

    private Button button(String name, DueSummary due, Runnable deed) {
        var button = new Button(getTranslation("membership.dues." + name), click -> deed.run());
        button.setAriaLabel(getTranslation("membership.dues." + name + "-of", due.name()));
        return button;
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private void answer(PaymentResult result) {
        switch (result) {
            case PaymentResult.Started(var name, var number) ->
                answer.done(getTranslation("membership.dues.started", name, Integer.toString(number)));
            case PaymentResult.PartlyPaid(var name, var left) ->
                answer.done(getTranslation("membership.dues.partly-paid", name, left.text(getLocale())));
            case PaymentResult.SettledAlready() -> answer.refused(getTranslation("membership.dues.settled-already"));
            case PaymentResult.NotAnAmount(), PaymentResult.NoReason() ->
                throw new IllegalStateException("The dialog says this itself");
            case PaymentResult.NotADay day -> throw new IllegalStateException("The dialog says this itself: " + day);
        }
        reload();
    }

    private void reload() {
        grid.setItems(dues.open());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.dues");
    }
}
