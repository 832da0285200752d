package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.PlotResult;
import nl.floreynwijk.green.Plots;

/** Where the gardener adds a plot. */
@Route(PlotDeskView.PATH + "/nieuw")
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class NewPlotView extends Composite<Div> implements HasDynamicTitle {

    private final PlotDesk desk;
    private final PlotFields fields;
    private final Answer answer = new Answer();
    private final Div form = new Div();

    NewPlotView(PlotDesk desk, Plots plots) {
        this.desk = desk;
        fields = new PlotFields(plots.hasMap());
        var add = new Button(getTranslation("green.plot.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("stack");
        form.add(fields, add);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.plots.desk.back"), PlotDeskView.class)),
                        answer,
                        form);
    }

    private void add() {
        answer.clear();
        fields.read().ifPresent(plan -> {
            switch (desk.add(plan)) {
                case PlotResult.Kept(var id) -> {
                    form.setVisible(false);
                    answer.done(
                            getTranslation("green.plot.added", plan.name()),
                            new RouterLink(
                                    getTranslation("green.plot.added.photos"), PlotEditView.class, PlotView.of(id)));
                }
                case PlotResult.Refused(var problems) -> fields.refuse(problems);
                case PlotResult.NameTaken() -> fields.refuseName();
                case PlotResult.HasShifts _, PlotResult.ChangedMeanwhile _ ->
                    throw new IllegalStateException("Not of one that is new");
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.plot.add");
    }
}
