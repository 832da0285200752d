package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.harry.FigurePeriod;
import nl.floreynwijk.harry.JobFigures;
import nl.floreynwijk.harry.JobReport;

/** How it goes with jobs among neighbours: in plain words, in tables with bars, and as files. */
@Route(JobFiguresView.PATH)
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class JobFiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/klussen/cijfers";

    /** Where all jobs are. */
    private static final String JOBS = "kantoor/klussen";

    private static final String OVER = "over";

    private final JobFigures figures;
    private final Select<FigurePeriod> period = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div shown = new Div();
    private final Div files = new Div();

    JobFiguresView(JobFigures figures) {
        this.figures = figures;
        period.setLabel(getTranslation("harry.figures.period"));
        period.setItems(FigurePeriod.values());
        period.setItemLabelGenerator(it -> getTranslation("harry.figures.period." + it));
        period.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                show(it.getValue());
                PageAddress.follow(PATH, Map.of(OVER, it.getValue().code()));
            }
        });
        found.getElement().setAttribute("role", "status");
        files.addClassName("buttons");
        var tools = new Div(period);
        tools.addClassName("tools");
        getContent().addClassName("office");
        getContent()
                .add(
                        new Paragraph(new Anchor(JOBS, getTranslation("harry.figures.back"))),
                        new Paragraph(getTranslation("harry.figures.lead")),
                        tools,
                        found,
                        shown,
                        files);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OVER)
                .flatMap(FigurePeriod::of)
                .orElse(FigurePeriod.THIS_YEAR);
        period.setValue(chosen);
        show(chosen);
    }

    private void show(FigurePeriod chosen) {
        var report = figures.over(chosen);
        var isEmpty = report.standing().asked() == 0;
        shown.removeAll();
        files.removeAll();
        found.setText(chosen == FigurePeriod.EVERYTHING ? saysEver(report, isEmpty) : says(report, isEmpty));
        if (!isEmpty) {
            shown.add(new JobFigureCards(report));
            files.add(createFile("xlsx", chosen), createFile("csv", chosen));
        }
    }

    private String saysEver(JobReport report, boolean isEmpty) {
        return getTranslation(isEmpty ? "harry.figures.none-ever" : "harry.figures.found-ever", date(report.until()));
    }

    private String says(JobReport report, boolean isEmpty) {
        return getTranslation(
                isEmpty ? "harry.figures.none" : "harry.figures.found", date(report.from()), date(report.until()));
    }

    private Anchor createFile(String type, FigurePeriod of) {
        var link = new Anchor(
                "/kantoor/klussencijfers." + type + "?" + OVER + "=" + of.code(),
                getTranslation("harry.figures.file." + type));
        link.setRouterIgnore(true);
        return link;
    }

    private String date(LocalDate day) {
        return DutchTime.date(day, getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.figures");
    }
}
