package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.green.PlanResult;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.SeriesRule;
import nl.floreynwijk.green.ShiftDesk;
import nl.floreynwijk.green.ShiftId;

/** Where the gardener plans a shift, or a whole season of them by one rule. */
@Route(ShiftPlanView.PATH)
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class ShiftPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = SeasonView.PATH + "/diensten/nieuw";
    private static final String LIKE = "zoals";

    private final ShiftDesk desk;
    private final ShiftFields fields;
    private final RepeatFields repeat;
    private final Draft draft;
    private final Answer answer = new Answer();
    private final Div form = new Div();

    ShiftPlanView(ShiftDesk desk, PlotDesk plots, Drafts drafts) {
        this.desk = desk;
        var all = plots.all();
        draft = drafts.of("green-shift");
        fields = new ShiftFields(all, desk::leaders).keptIn(draft);
        repeat = new RepeatFields(fields::day);
        fields.whenDayChanges(repeat::update);
        var plan = new Button(getTranslation("green.plan.do"), _ -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("stack");
        form.add(draft, fields, repeat, plan);
        getContent().addClassName("stack");
        getContent().add(new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)));
        if (all.stream().allMatch(it -> it.state() == PlotState.ENDED)) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("green.plan.no-plots")),
                            new RouterLink(getTranslation("green.plot.add"), NewPlotView.class));
        } else {
            getContent().add(new Paragraph(getTranslation("green.plan.lead")), answer, form);
        }
    }

    /** Of the address that begins with what a shift says. */
    static QueryParameters like(ShiftId shift) {
        return QueryParameters.of(LIKE, shift.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LIKE)
                .flatMap(it -> ShiftView.idIn(new RouteParameters("shift", it)))
                .flatMap(desk::find)
                .ifPresent(it -> fields.show(it.plan(), it.leader()));
    }

    private void plan() {
        answer.clear();
        fields.read().ifPresent(plan -> {
            if (!repeat.isRepeating()) {
                say(desk.plan(plan));
            } else if (repeat.rule().isEmpty()) {
                repeat.refuse(getTranslation("green.plan.missing.last"), fields.refused());
            } else {
                say(desk.plan(plan, repeat.rule().get()));
            }
        });
    }

    private void say(PlanResult result) {
        switch (result) {
            case PlanResult.Planned(var shifts) -> {
                draft.sent();
                form.setVisible(false);
                answer.done(
                        getTranslation("green.planned", shifts.size()),
                        new RouterLink(getTranslation("green.planned.see"), SeasonView.class),
                        another());
            }
            case PlanResult.Refused(var problems) -> fields.refuse(problems);
            case PlanResult.RuleRefused(var problem) ->
                repeat.refuse(getTranslation("green.plan.rule." + problem, SeriesRule.MOST), fields.refused());
            case PlanResult.PlotEnded() -> fields.refusePlot();
        }
    }

    /** What was filled in is there again: most shifts are like the one before. */
    private Button another() {
        return new Button(getTranslation("green.planned.another"), _ -> {
            answer.clear();
            form.setVisible(true);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.plan");
    }
}
