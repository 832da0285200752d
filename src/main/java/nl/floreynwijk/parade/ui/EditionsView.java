package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionDetails;

/** The editions of a market, the latest first, each with what there is to do next. */
@Route(EditionsView.PATH)
@Menu(title = "parade.editions", order = 26.5, icon = "icons/stall.svg")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
public class EditionsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "kantoor/parade";

    EditionsView(EditionDesk desk, CurrentAccount currentAccount, Clock clock) {
        var today = DutchTime.day(clock.instant());
        getContent().addClassName("stack");
        if (currentAccount.has(Role.PARADE_ORGANISER)) {
            var add = new RouterLink(getTranslation("parade.edition.new"), NewEditionView.class);
            add.addClassName("button-link");
            getContent().add(add);
        }
        var all = desk.all();
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("parade.editions.none")));
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        all.forEach(it -> list.add(item(it, today)));
        getContent().add(list);
    }

    private ListItem item(EditionDetails details, LocalDate today) {
        var edition = details.summary();
        var facts = new Div(
                new Span(EditionWords.days(edition, getLocale())),
                new Span(EditionWords.standing(edition, today)),
                new Span(getTranslation("parade.edition.next." + EditionStep.of(edition, today))));
        facts.addClassName("listing-facts");
        var item = new ListItem(
                new H2(new RouterLink(edition.name(), EditionView.class, EditionView.of(edition.id()))), facts);
        item.addClassName("card");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.editions");
    }
}
