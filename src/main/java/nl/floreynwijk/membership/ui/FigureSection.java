package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.membership.MemberFigure;
import nl.floreynwijk.membership.MemberFigure.Group;

/** One figure: a table that reads without its bars, and bars for who would rather look. */
class FigureSection extends Composite<Section> {

    private static final int WHOLE = 100;

    private final MemberFigure figure;

    /** @param day as it is said */
    FigureSection(MemberFigure figure, String day) {
        this.figure = figure;
        var table = new NativeTable();
        table.addClassName("figure");
        table.setCaptionText(say(figure.about() + ".caption", day));
        table.getHead().add(row(heading("group", "col"), heading("members", "col"), heading("percent", "col")));
        figure.groups().forEach(it -> table.getBody().add(createRow(it)));
        getContent().addClassName("card");
        getContent().add(new H2(say(figure.about().name())), table, new Paragraph(say(figure.about() + ".how")));
    }

    private NativeTableHeaderCell heading(String name, String scope) {
        var heading = new NativeTableHeaderCell(say("column." + name));
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private NativeTableRow createRow(Group group) {
        var name = new NativeTableHeaderCell(group.name());
        name.getElement().setAttribute("scope", "row");
        return group.members()
                .map(it -> row(name, createNumber(it), new NativeTableCell(share(group, it))))
                .orElseGet(() ->
                        row(name, new NativeTableCell(say("few", MemberFigure.FEWEST)), new NativeTableCell("–")));
    }

    /** The bar is as wide as the group is large beside the largest. */
    private NativeTableCell createNumber(int members) {
        var length = new Span();
        length.getStyle().setWidth(members * WHOLE / Math.max(1, figure.most()) + "%");
        length.setVisible(members > 0);
        var bar = new Span(length);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(bar, new Span(say("number", members)));
        cell.addClassName("figure-number");
        return new NativeTableCell(cell);
    }

    /** Somebody is never "0%". */
    private String share(Group group, int members) {
        var percent = figure.percent(group);
        return percent == 0 && members > 0 ? say("share.tiny") : say("share", percent);
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }

    private String say(String name, Object... values) {
        return getTranslation("membership.figures." + name, values);
    }
}
