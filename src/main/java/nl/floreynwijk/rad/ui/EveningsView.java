package nl.floreynwijk.rad.ui;

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
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.rad.EveningSummary;
import nl.floreynwijk.rad.Evenings;

/** The evenings on which people put coins on cards: those to come first, each with what is ready. */
@Route(EveningAddress.ALL)
@Menu(title = "rad.host.evenings", order = 26.8, icon = "vaadin:coin-piles")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class EveningsView extends Composite<Div> implements HasDynamicTitle {

    EveningsView(Evenings evenings) {
        var all = evenings.all();
        var add = new RouterLink(say("new"), NewEveningView.class);
        add.addClassName("button-link");
        getContent().addClassNames("stack", "rad-host");
        if (all.isEmpty()) {
            getContent().add(new Paragraph(say("evenings.none")));
        }
        getContent().add(add);
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("card-list");
            all.forEach(it -> list.add(item(it)));
            getContent().add(list);
        }
    }

    private ListItem item(EveningSummary evening) {
        var facts = new Div(
                new Span(EveningWords.whenAndWhere(evening.beginsAt(), evening.place(), getLocale())),
                new Span(say("evenings.cards", evening.cards())),
                new Span(standing(evening)));
        facts.addClassName("listing-facts");
        var item = new ListItem(
                new H2(new RouterLink(evening.name(), EveningView.class, EveningAddress.of(evening.id()))), facts);
        item.addClassName("card");
        return item;
    }

    private String standing(EveningSummary evening) {
        if (evening.ended()) {
            return say("evenings.ended", evening.people());
        }
        return evening.begun() ? say("evenings.people", evening.people()) : say("evenings.coming");
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host." + key, values);
    }

    @Override
    public String getPageTitle() {
        return say("evenings");
    }
}
