package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.OptionalLong;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.membership.MemberFigure;
import nl.floreynwijk.membership.MemberFigure.Group;

/** One figure, with how it is counted. */
class FigureSection extends Composite<Section> {

    private final MemberFigure figure;

    /** @param day as it is said */
    FigureSection(MemberFigure figure, String day) {
        this.figure = figure;
        var table = new FigureTable(
                say(figure.about() + ".caption", day),
                List.of(say("column.group"), say("column.members"), say("column.percent")),
                figure.groups().stream().map(this::row).toList());
        getContent().addClassName("card");
        getContent().add(new H2(say(figure.about().name())), table, new Paragraph(say(figure.about() + ".how")));
    }

    private FigureRow row(Group group) {
        return group.members()
                .map(it -> new FigureRow(group.name(), it, say("number", it), share(group, it)))
                .orElseGet(
                        () -> new FigureRow(group.name(), OptionalLong.empty(), say("few", MemberFigure.FEWEST), "–"));
    }

    /** Somebody is never "0%". */
    private String share(Group group, int members) {
        var percent = figure.percent(group);
        return percent == 0 && members > 0 ? say("share.tiny") : say("share", percent);
    }

    private String say(String name, Object... values) {
        return getTranslation("membership.figures." + name, values);
    }
}
