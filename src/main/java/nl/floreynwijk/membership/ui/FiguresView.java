package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.membership.FiguresResult;
import nl.floreynwijk.membership.MemberFigures;

/** How many members there are, in bars with their numbers, on a day that the office chooses. */
@Route(FiguresView.PATH)
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
public class FiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/leden/cijfers";

    private static final String DAY = "op";

    private final MemberFigures figures;
    private final LocalDate today;
    private final DayField day = new DayField(getTranslation("membership.figures.day"));
    private final Paragraph found = new Paragraph();
    private final Div shown = new Div();
    private final Div files = new Div();

    FiguresView(MemberFigures figures, Clock clock) {
        this.figures = figures;
        this.today = DutchTime.day(clock.instant());
        day.setClearButtonVisible(false);
        day.setMin(MemberFigures.FIRST_DAY);
        day.setMax(today);
        day.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                choose();
            }
        });
        found.getElement().setAttribute("role", "status");
        shown.addClassName("figures");
        files.addClassName("buttons");
        var tools = new Div(day);
        tools.addClassName("tools");
        getContent().addClassName("office");
        getContent().add(tools, found, shown, files);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .flatMap(FiguresView::parsed)
                .orElse(today));
        show();
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private void choose() {
        show();
        if (!day.isInvalid()) {
            PageAddress.follow(PATH, Map.of(DAY, day.getValue().toString()));
        }
    }

    private void show() {
        var chosen = day.getOptionalValue().orElse(LocalDate.MAX);
        switch (figures.on(chosen, getLocale())) {
            case FiguresResult.Counted counted -> show(counted);
            case FiguresResult.NotADay(var first, var last) -> {
                day.setErrorMessage(getTranslation("membership.figures.not-a-day", date(first), date(last)));
                day.setInvalid(true);
            }
        }
    }

    private void show(FiguresResult.Counted counted) {
        day.setInvalid(false);
        var when = date(counted.day());
        found.setText(getTranslation("membership.figures.found", counted.members(), when));
        shown.removeAll();
        files.removeAll();
        if (counted.members() > 0) {
            counted.figures().forEach(it -> shown.add(new FigureSection(it, when)));
            files.add(createFile("xlsx", counted.day()), createFile("csv", counted.day()));
        }
    }

    private Anchor createFile(String type, LocalDate of) {
        var link = new Anchor(
                "/kantoor/ledencijfers." + type + "?" + DAY + "=" + of, getTranslation("membership.file." + type));
        link.setRouterIgnore(true);
        return link;
    }

    private String date(LocalDate of) {
        return DutchTime.date(of, getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.figures");
    }
}
