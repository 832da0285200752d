package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.parade.EditionId;

/** The way to everything there is to do for an edition. */
class EditionLinks extends Composite<Nav> {

    /** @param organises whether they may open what only the organiser does */
    EditionLinks(EditionId edition, boolean organises) {
        var list = new UnorderedList();
        if (organises) {
            list.add(
                    link("settings", EditionSettingsView.class, edition),
                    link("prices", PricesView.class, edition),
                    link("plan", FloorPlanView.class, edition),
                    link("money", ParadeMoneyView.class, edition),
                    link("lists", ListsView.class, edition),
                    link("figures", ParadeFiguresView.class, edition));
        }
        list.add(
                link("requests", BookingDeskView.class, edition),
                link("waiting", WaitingDeskView.class, edition),
                link("programme", ProgrammeView.class, edition),
                link("check-in", CheckInView.class, edition));
        list.addClassName("market-links");
        getContent().getElement().setAttribute("aria-label", getTranslation("parade.edition.links"));
        getContent().add(list);
    }

    private ListItem link(String part, Class<? extends Component> view, EditionId edition) {
        var link = new RouterLink(getTranslation("parade.edition.link." + part), view, EditionView.of(edition));
        return new ListItem(link, new Span(getTranslation("parade.edition.link." + part + ".how")));
    }
}
