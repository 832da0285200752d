package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.green.CopyResult;
import nl.floreynwijk.green.Season;
import nl.floreynwijk.green.SeasonPlan;
import nl.floreynwijk.green.SeasonShift;
import nl.floreynwijk.green.ShiftDesk;

/** The season as the gardener plans it: what needs people first, then the year at a glance and shift by shift. */
@Route(SeasonView.PATH)
@Menu(title = "green.season", order = 26, icon = "icons/leaf.svg")
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class SeasonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/groen";
    private static final String YEAR = "jaar";

    private final Season season;
    private final ShiftDesk desk;
    private final Select<Integer> year = new Select<>();
    private final Answer answer = new Answer();
    private final Div content = new Div();

    SeasonView(Season season, ShiftDesk desk) {
        this.season = season;
        this.desk = desk;
        year.setLabel(getTranslation("green.season.year"));
        year.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                show(season.plan(it.getValue()));
                PageAddress.follow(PATH, Map.of(YEAR, Integer.toString(it.getValue())));
            }
        });
        content.addClassName("office");
        getContent().addClassName("office");
        getContent().add(createTools(), answer, content);
    }

    private Div createTools() {
        var plan = new RouterLink(getTranslation("green.plan"), ShiftPlanView.class);
        plan.addClassName("button-link");
        var off = new Button(getTranslation("green.off.day"), _ -> new CallOffDayDialog(desk, this::done).open());
        var tools = new Div(
                year,
                plan,
                off,
                new RouterLink(getTranslation("green.plots.desk"), PlotDeskView.class),
                new RouterLink(getTranslation("green.tools.desk"), ToolDeskView.class),
                new RouterLink(getTranslation("green.placement.desk"), PlacementDeskView.class),
                new RouterLink(getTranslation("green.figures"), GreenFiguresView.class),
                new RouterLink(getTranslation("green.phone"), ToPhoneView.class));
        tools.addClassName("tools");
        return tools;
    }

    private void done(String said) {
        answer.done(said);
        show(season.plan(year.getValue()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(it -> it.matches("\\d{4}"))
                .map(it -> season.plan(Integer.parseInt(it)))
                .orElseGet(season::plan));
    }

    private void show(SeasonPlan plan) {
        year.setItems(plan.years());
        year.setValue(plan.year());
        content.removeAll();
        if (!plan.coming().isEmpty()) {
            content.add(createHoles(plan));
        }
        if (plan.shifts().isEmpty()) {
            content.add(new Paragraph(getTranslation("green.season.none", Integer.toString(plan.year()))));
        } else {
            content.add(new SeasonTimeline(plan), new SeasonLines(plan), createCopy(plan));
        }
    }

    private Section createHoles(SeasonPlan plan) {
        var holes = plan.holes();
        var part = new Section(new H2(getTranslation("green.season.holes", holes.size())));
        part.addClassName("job-part");
        if (holes.isEmpty()) {
            part.add(new Paragraph(getTranslation("green.season.no-holes")));
        } else {
            part.add(SeasonLines.list(holes.stream().limit(SeasonLines.AT_ONCE).toList()));
            addRest(part, holes.stream().skip(SeasonLines.AT_ONCE).toList());
        }
        return part;
    }

    private void addRest(Section part, List<SeasonShift> rest) {
        if (!rest.isEmpty()) {
            var more = new Details(getTranslation("green.season.more-holes", rest.size()), SeasonLines.list(rest));
            part.add(more);
        }
    }

    private Div createCopy(SeasonPlan plan) {
        var next = Integer.toString(plan.year() + 1);
        var copy = new Button(getTranslation("green.season.copy", next), _ -> new Question(
                        getTranslation("green.season.copy", next),
                        getTranslation("green.season.copy.means", next),
                        getTranslation("green.season.copy.do"),
                        () -> copy(plan.year()))
                .open());
        var buttons = new Div(copy);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void copy(int from) {
        switch (season.copy(from)) {
            case CopyResult.Copied(var shifts, var left) -> {
                answer.done(getTranslation("green.season.copied", shifts, left, Integer.toString(from + 1)));
                show(season.plan(from + 1));
                PageAddress.follow(PATH, Map.of(YEAR, Integer.toString(from + 1)));
            }
            case CopyResult.Nothing() -> answer.refused(getTranslation("green.season.copy.nothing"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.season");
    }
}
