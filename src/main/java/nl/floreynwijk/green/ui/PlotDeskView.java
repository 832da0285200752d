package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.PlotSummary;
import nl.floreynwijk.green.Plots;

/** The plots as the gardener keeps them, and the map they are on. */
@Route(PlotDeskView.PATH)
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class PlotDeskView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = SeasonView.PATH + "/plekken";

    private final PlotDesk desk;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    PlotDeskView(PlotDesk desk, Plots plots, AttachmentCheck check) {
        this.desk = desk;
        this.check = check;
        var add = new RouterLink(getTranslation("green.plot.add"), NewPlotView.class);
        add.addClassName("button-link");
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)),
                        add,
                        answer,
                        content);
        show(plots.hasMap());
    }

    private void show(boolean ownMap) {
        content.removeAll();
        content.add(createList(), createMap(ownMap));
    }

    private Section createList() {
        var plots = desk.all();
        var list = new UnorderedList();
        list.addClassName("card-list");
        plots.forEach(it -> list.add(item(it)));
        var part = new Section(list);
        if (plots.isEmpty()) {
            part.add(new Paragraph(getTranslation("green.plots.none-yet")));
        }
        return part;
    }

    private ListItem item(PlotSummary plot) {
        var facts = new Div(new Span(plot.place()), new Span(getTranslation("green.plots.group", plot.neighbours())));
        facts.addClassName("listing-facts");
        var item = new ListItem(
                new H2(new RouterLink(plot.name(), PlotEditView.class, PlotView.of(plot.id()))),
                PlotWords.marked(plot.kind(), plot.state()),
                facts);
        item.addClassName("card");
        return item;
    }

    private Section createMap(boolean own) {
        var file = AttachmentField.forPhoto(check, getTranslation("green.map.file"));
        var keep = new Button(getTranslation("green.map.keep"), _ -> keep(file));
        var none = new Button(getTranslation("green.map.none"), _ -> {
            desk.drawNone();
            answer.done(getTranslation("green.map.gone"));
            show(false);
        });
        none.setVisible(own);
        var buttons = new Div(keep, none);
        buttons.addClassName("buttons");
        var part = new Section(
                new H2(getTranslation("green.map")),
                new Paragraph(getTranslation("green.map.how")),
                new PlotMap(own),
                file,
                buttons);
        part.addClassName("card");
        return part;
    }

    private void keep(AttachmentField file) {
        answer.clear();
        if (!file.isComplete()) {
            return;
        }
        if (desk.draw(file.getValue())) {
            answer.done(getTranslation("green.map.kept"));
            show(true);
        } else {
            answer.refused(getTranslation("green.map.no-picture"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.plots.desk");
    }
}
