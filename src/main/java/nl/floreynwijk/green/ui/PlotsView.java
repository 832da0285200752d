package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.PlotSummary;
import nl.floreynwijk.green.Plots;

/** Where the shared green is: on a map, and as a list that says the same. */
@Route(PlotsView.PATH)
@RolesAllowed(Roles.MEMBER)
@InArea("green")
public class PlotsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = GreenView.PATH + "/plekken";

    PlotsView(Plots plots) {
        var all = plots.all();
        var map = new PlotMap(plots.hasMap());
        var list = new OrderedList();
        list.addClassNames("card-list", "plot-list");
        var number = 0;
        for (var plot : all) {
            number++;
            map.add(plot, number);
            list.add(item(plot, number));
        }
        getContent().addClassName("guide");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.shifts.back"), GreenView.class)),
                        new Paragraph(getTranslation(all.isEmpty() ? "green.plots.none" : "green.plots.lead")));
        if (!all.isEmpty()) {
            var both = new Div(map, list);
            both.addClassName("plots");
            getContent().add(both);
        }
    }

    private ListItem item(PlotSummary plot, int number) {
        var title = new H2(new RouterLink(
                getTranslation("green.plots.numbered", number, plot.name()), PlotView.class, PlotView.of(plot.id())));
        var facts = new Div(new Span(plot.place()), new Span(getTranslation("green.plots.group", plot.neighbours())));
        facts.addClassName("listing-facts");
        plot.next()
                .ifPresent(it ->
                        facts.add(new Span(getTranslation("green.plots.next", DutchTime.moment(it, getLocale())))));
        var item = new ListItem(title, PlotWords.marked(plot.kind(), plot.state()), facts);
        item.addClassName("card");
        if (plot.mine()) {
            item.add(new Paragraph(getTranslation("green.plots.mine")));
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.plots");
    }
}
