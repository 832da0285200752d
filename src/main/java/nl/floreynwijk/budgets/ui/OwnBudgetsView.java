package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.budgets.BudgetSummary;
import nl.floreynwijk.budgets.Budgets;

/** The budgets of whoever is signed in: their own, those of their block, and those of everybody. */
@Route(OwnBudgetsView.PATH)
@Menu(title = "budgets.mine", order = 20, icon = "vaadin:piggy-bank-coin")
@RolesAllowed(Roles.MEMBER)
@InArea("budgets")
public class OwnBudgetsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "potjes";

    OwnBudgetsView(Budgets budgets) {
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("budgets.mine.how")));
        var mine = budgets.mine();
        if (mine.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.mine.none")));
        }
        var list = new Div();
        list.addClassName("card-list");
        mine.forEach(it -> list.add(card(it)));
        getContent().add(list);
    }

    private Section card(BudgetSummary budget) {
        var open = new RouterLink(getTranslation("budgets.mine.open"), BookView.class, BookView.of(budget.id()));
        open.getElement().setAttribute("aria-label", getTranslation("budgets.mine.open-of", title(budget)));
        var section = new Section(new H2(title(budget)), new StandingFigures(budget.standing()), open);
        section.addClassName("card");
        return section;
    }

    private String title(BudgetSummary budget) {
        return getTranslation("budgets.title", budget.labelName(getLocale()), budget.name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.mine");
    }
}
