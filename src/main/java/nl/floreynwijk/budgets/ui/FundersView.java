package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.FunderSummary;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.ReaderChoice;

/** Whoever gives money, and who may read for them what it did. */
@Route("kantoor/geldgevers")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class FundersView extends Composite<Div> implements HasDynamicTitle {

    private final Funders funders;
    private final boolean keepsBooks;
    private final Answer answer = new Answer();
    private final Grid<FunderSummary> grid = new Grid<>();

    FundersView(Funders funders, CurrentAccount currentAccount) {
        this.funders = funders;
        keepsBooks = currentAccount.has(Role.TREASURER);
        getContent().addClassName("office");
        getContent()
                .add(
                        new RouterLink(getTranslation("budgets.grants.back"), GrantsView.class),
                        new Paragraph(getTranslation("budgets.funders.how")));
        if (keepsBooks) {
            var add = new Button(
                    getTranslation("budgets.funders.add"),
                    click -> new FunderDialog(funders, (_, name) -> done("budgets.funders.added", name)).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(new Div(add));
        }
        getContent().add(answer, new KeyboardHint(), createGrid());
        reload();
    }

    private Grid<FunderSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("funder").setHeader(getTranslation("budgets.funders"));
        OfficeList.dress(grid, getTranslation(keepsBooks ? "budgets.funders.none" : "budgets.funders.none-yet"));
        return grid;
    }

    private ListRow createRow(FunderSummary funder) {
        var row = new ListRow(
                funder.name(),
                getTranslation(
                        "budgets.funders.what",
                        getTranslation("budgets.funders.kind." + funder.kind().name()),
                        funder.grants()),
                funder.readers().isEmpty()
                        ? getTranslation("budgets.funders.read-by-nobody")
                        : getTranslation(
                                "budgets.funders.read-by",
                                funder.readers().stream()
                                        .map(ReaderChoice::name)
                                        .collect(Collectors.joining(", "))));
        return keepsBooks ? row.with(createChoose(funder)) : row;
    }

    private Button createChoose(FunderSummary funder) {
        var choose = new Button(getTranslation("budgets.funders.choose-readers"), click -> new ReadersDialog(
                        funders, funder, () -> done("budgets.funders.readers.kept", funder.name()))
                .open());
        choose.setAriaLabel(getTranslation("budgets.funders.readers-of", funder.name()));
        return choose;
    }

    private void done(String what, String name) {
        answer.done(getTranslation(what, name));
        reload();
    }

    private void reload() {
        grid.setItems(funders.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.funders");
    }
}
