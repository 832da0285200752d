package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.EditionMoney;
import nl.floreynwijk.parade.ParadeMoney;

/** The editions of the market with what is still to be paid and given back: where the treasurer begins. */
@Route(EditionsView.PATH + "/geld")
@Menu(title = "parade.money", order = 26.6, icon = "vaadin:coin-piles")
@RolesAllowed(Roles.TREASURER)
public class MoneyEditionsView extends Composite<Div> implements HasDynamicTitle {

    MoneyEditionsView(ParadeMoney desk) {
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("parade.money.how")));
        var editions = desk.editions();
        if (editions.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("parade.money.no-editions")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        editions.forEach(it -> list.add(new ListItem(row(it))));
        getContent().add(list);
    }

    private ListRow row(EditionMoney edition) {
        var link = new RouterLink(
                getTranslation("parade.money.open"), ParadeMoneyView.class, EditionView.of(edition.id()));
        link.getElement().setAttribute("aria-label", getTranslation("parade.money.open-of", edition.name()));
        return new ListRow(edition.name(), standing(edition)).with(link);
    }

    private String standing(EditionMoney edition) {
        var money = getTranslation(
                "parade.money.row",
                edition.code(),
                edition.owed().text(getLocale()),
                edition.toRefund().text(getLocale()));
        return edition.deposits().equals(Euros.ZERO)
                ? money
                : getTranslation(
                        "parade.money.row.deposits", money, edition.deposits().text(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.money");
    }
}
