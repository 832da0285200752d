package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.InvoiceState;
import nl.floreynwijk.parade.MoneyOverview;
import nl.floreynwijk.parade.ParadeBank;
import nl.floreynwijk.parade.ParadeDeposits;
import nl.floreynwijk.parade.ParadeMoney;

/** The money of an edition: figures, what waits for the treasurer, the invoices, and what the bank told. */
@Route(EditionsView.PATH + "/:edition/geld")
@RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
public class ParadeMoneyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "facturen.xlsx", "invoices-xlsx",
            "facturen.csv", "invoices-csv",
            "betalingen.xlsx", "payments-xlsx",
            "betalingen.csv", "payments-csv"));

    private final ParadeMoney desk;
    private final ParadeBank bank;
    private final ParadeDeposits deposits;
    private final Clock clock;
    private final boolean treasurer;
    private final boolean organiser;
    private final Answer answer = new Answer();
    private final Nav back = new Nav();
    private final Div head = new Div();
    private final Div content = new Div();
    private Optional<InvoiceRows> invoiceRows = Optional.empty();
    private Optional<BankRows> bankRows = Optional.empty();
    private String title = "";

    ParadeMoneyView(
            ParadeMoney desk, ParadeBank bank, ParadeDeposits deposits, CurrentAccount currentAccount, Clock clock) {
        this.desk = desk;
        this.bank = bank;
        this.deposits = deposits;
        this.clock = clock;
        treasurer = currentAccount.has(Role.TREASURER);
        organiser = currentAccount.has(Role.PARADE_ORGANISER);
        head.addClassName("stack");
        content.addClassName("office");
        getContent().addClassName("office");
        getContent().add(back, answer, head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionView.idIn(event.getRouteParameters())
                .ifPresentOrElse(it -> show(it, event), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionId edition, BeforeEnterEvent event) {
        var overview = desk.overview(edition);
        if (overview.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation("parade.money.of-edition", overview.get().name());
        back.removeAll();
        back.add(
                organiser
                        ? new RouterLink(overview.get().name(), EditionView.class, EditionView.of(edition))
                        : new RouterLink(getTranslation("parade.money"), MoneyEditionsView.class));
        content.removeAll();
        var deeds =
                new MoneyDeeds(desk, this, answer, () -> reload(edition), DutchTime.day(clock.instant()), treasurer);
        invoiceRows = Optional.of(new InvoiceRows(desk, deeds, edition));
        invoiceRows.ifPresent(content::add);
        bankRows = treasurer
                ? Optional.of(new BankRows(bank, edition, said -> done(edition, said), answer::refused))
                : Optional.empty();
        bankRows.ifPresent(content::add);
        if (treasurer) {
            content.add(createTools(edition));
        }
        showHead(edition, overview.get());
    }

    private void showHead(EditionId edition, MoneyOverview overview) {
        head.removeAll();
        head.add(
                new MoneyToDo(
                        overview,
                        this::show,
                        bankRows.map(it -> (Runnable) it::showOpen),
                        treasurer ? Optional.of(() -> askDeposits(edition)) : Optional.empty()),
                new MoneyFigures(overview));
    }

    private void show(InvoiceState state) {
        answer.clear();
        invoiceRows.ifPresent(it -> it.show(state));
    }

    private void done(EditionId edition, String said) {
        reload(edition);
        answer.done(said);
    }

    private void reload(EditionId edition) {
        desk.overview(edition).ifPresent(it -> showHead(edition, it));
        invoiceRows.ifPresent(InvoiceRows::reload);
        bankRows.ifPresent(BankRows::reload);
    }

    private Div createTools(EditionId edition) {
        var giveBack = new Button(getTranslation("parade.money.deposits"), _ -> askDeposits(edition));
        var tools = new Div(giveBack);
        FILES.forEach((file, name) -> {
            var link = new Anchor(
                    "/" + EditionsView.PATH + "/" + edition + "/geld/" + file,
                    getTranslation("parade.money.file.link." + name));
            link.setRouterIgnore(true);
            tools.add(link);
        });
        tools.addClassName("buttons");
        return tools;
    }

    private void askDeposits(EditionId edition) {
        answer.clear();
        var due = deposits.due(edition);
        if (due.isEmpty()) {
            answer.refused(getTranslation("parade.money.deposits.none"));
        } else {
            new DepositsDialog(deposits, edition, due, said -> done(edition, said)).open();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
