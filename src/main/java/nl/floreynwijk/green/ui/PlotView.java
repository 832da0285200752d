package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.PlotDetails;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.Plots;
import nl.floreynwijk.green.Shifts;
import nl.floreynwijk.green.SignUps;

/** A plot: what neighbours do there, who looks after it, what was agreed, how it looks and what they would like. */
@Route(PlotsView.PATH + "/:plot")
@RolesAllowed(Roles.MEMBER)
@InArea("green")
public class PlotView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PLOT = "plot";

    private final Plots plots;
    private final Shifts shifts;
    private final SignUps signUps;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    PlotView(Plots plots, Shifts shifts, SignUps signUps) {
        this.plots = plots;
        this.shifts = shifts;
        this.signUps = signUps;
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new Nav(new RouterLink(getTranslation("green.plots.back"), PlotsView.class)), answer, content);
    }

    static RouteParameters of(PlotId plot) {
        return new RouteParameters(PLOT, plot.toString());
    }

    /** The plot that an address names; empty when it names none. */
    static Optional<PlotId> idIn(RouteParameters parameters) {
        try {
            return parameters.get(PLOT).map(PlotId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idIn(event.getRouteParameters())
                .flatMap(plots::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlotDetails plot) {
        title = plot.plan().name();
        var map = new PlotMap(plot.ownMap());
        map.mark(plot.plan().point());
        content.removeAll();
        content.add(new PlotFacts(plot), map, createGroup(plot), createShifts(plot.id()));
        if (!plot.photos().isEmpty()) {
            content.add(new PlotPhotos(plot.photos()));
        }
        content.add(new PlotWishes(plot, plots, answer, () -> reload(plot.id())));
    }

    private void reload(PlotId plot) {
        plots.find(plot).ifPresentOrElse(this::show, content::removeAll);
    }

    private Section createGroup(PlotDetails plot) {
        var group =
                new Section(new H2(getTranslation("green.group", plot.group().size())));
        group.addClassName("card");
        group.add(new Paragraph(
                plot.group().isEmpty() ? getTranslation("green.group.none") : String.join(", ", plot.group())));
        group.add(plot.mine() ? leave(plot) : join(plot));
        return group;
    }

    private Button join(PlotDetails plot) {
        var join = new Button(getTranslation("green.group.join"), _ -> {
            plots.join(plot.id());
            answer.done(getTranslation("green.group.joined", plot.plan().name()));
            reload(plot.id());
        });
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setVisible(plot.plan().state() != PlotState.ENDED);
        return join;
    }

    private Button leave(PlotDetails plot) {
        return new Button(getTranslation("green.group.leave"), _ -> {
            plots.leave(plot.id());
            answer.done(getTranslation("green.group.left", plot.plan().name()));
            reload(plot.id());
        });
    }

    private Section createShifts(PlotId plot) {
        var coming = shifts.at(plot);
        var part = new Section(new H2(getTranslation("green.plot.shifts")));
        part.addClassName("job-part");
        if (coming.isEmpty()) {
            part.add(new Paragraph(getTranslation("green.plot.shifts.none")));
        } else {
            var steps = new JoinSteps(signUps, answer, () -> reload(plot));
            var list = new UnorderedList();
            list.addClassName("card-list");
            coming.forEach(it -> list.add(new ShiftItem(it, steps)));
            part.add(list);
        }
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
