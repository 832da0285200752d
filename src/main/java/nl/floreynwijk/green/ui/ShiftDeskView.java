package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.WordsDialog;
import nl.floreynwijk.green.DeskShift;
import nl.floreynwijk.green.GuestDesk;
import nl.floreynwijk.green.MessageResult;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.ReinstateResult;
import nl.floreynwijk.green.RemoveShiftResult;
import nl.floreynwijk.green.Scope;
import nl.floreynwijk.green.ShiftDesk;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.ToolDesk;
import nl.floreynwijk.green.ToolRequests;

/** A shift as the gardener sees it: who comes and how to reach them, and everything that can be done with it. */
@Route(SeasonView.PATH + "/diensten/:shift")
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class ShiftDeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ShiftDesk desk;
    private final GuestDesk guests;
    private final PlotDesk plots;
    private final ToolDesk tools;
    private final ToolRequests requests;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    ShiftDeskView(ShiftDesk desk, GuestDesk guests, PlotDesk plots, ToolDesk tools, ToolRequests requests) {
        this.desk = desk;
        this.guests = guests;
        this.plots = plots;
        this.tools = tools;
        this.requests = requests;
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)), answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ShiftView.idIn(event.getRouteParameters())
                .flatMap(desk::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(DeskShift shift) {
        title = shift.plan().task();
        content.removeAll();
        content.add(new DeskShiftFacts(shift));
        if (shift.off().isEmpty()) {
            var toSay = shift.day().toSay();
            content.add(new DayTools(shift.id(), toSay, !shift.ahead() && !toSay), new ShiftAfterwards(shift.day()));
        }
        if (shift.mayGoOn()) {
            content.add(new Button(getTranslation("green.again"), _ -> askGoOn(shift)));
        }
        content.add(new DeskPeople(desk, guests, shift, answer, () -> reload(shift.id())));
        if (shift.ahead()) {
            content.add(new ToolsPart(tools, requests, shift.id()), createTools(shift));
        }
    }

    private void reload(ShiftId shift) {
        desk.find(shift).ifPresentOrElse(this::show, content::removeAll);
    }

    private Section createTools(DeskShift shift) {
        var callOff = new Button(getTranslation("green.off.open"), _ -> askCallOff(shift));
        var write = new Button(getTranslation("green.write"), _ -> askMessage(shift));
        write.setVisible(shift.people() > 0);
        var remove = new Button(getTranslation("green.remove"), _ -> askRemove(shift));
        remove.setVisible(shift.volunteers().isEmpty());
        var again = new RouterLink(getTranslation("green.plan.like"), ShiftPlanView.class);
        again.setQueryParameters(ShiftPlanView.like(shift.id()));
        var buttons = new Div(write, callOff, remove);
        buttons.addClassName("buttons");
        var change = new Details(getTranslation("green.change"));
        change.addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                change.removeAll();
                change.add(new ChangeShiftPart(desk, plots, shift, said -> {
                    answer.done(said);
                    reload(shift.id());
                }));
            }
        });
        var tools = new Section(change, buttons, again);
        tools.addClassName("job-part");
        return tools;
    }

    private void askCallOff(DeskShift shift) {
        answer.clear();
        new CallOffDialog(
                        getTranslation("green.off.title", shift.plan().task()),
                        shift.series().isPresent(),
                        (scope, cause, reason, counts) -> desk.callOff(shift.id(), scope, cause, reason, counts),
                        said -> {
                            answer.done(said);
                            reload(shift.id());
                        })
                .open();
    }

    private void askGoOn(DeskShift shift) {
        answer.clear();
        new Question(
                        getTranslation("green.again.title", shift.plan().task()),
                        getTranslation("green.again.means"),
                        getTranslation("green.again"),
                        () -> goOn(shift.id()))
                .open();
    }

    private void goOn(ShiftId shift) {
        switch (desk.reinstate(shift)) {
            case ReinstateResult.GoesOn(var told, var guests) ->
                answer.done(getTranslation("green.again.done", told, guests));
            case ReinstateResult.PlotEnded() -> answer.refused(getTranslation("green.again.plot-ended"));
            case ReinstateResult.NotNow() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
        reload(shift);
    }

    private void askMessage(DeskShift shift) {
        answer.clear();
        new WordsDialog(
                        getTranslation("green.write.title", shift.plan().task()),
                        getTranslation("green.write.means"),
                        getTranslation("green.write.words"),
                        ShiftDesk.LONGEST_MESSAGE,
                        getTranslation("green.write.do"),
                        words -> write(shift.id(), words))
                .open();
    }

    private Optional<String> write(ShiftId shift, String words) {
        switch (desk.write(shift, words)) {
            case MessageResult.Sent(var people, var guests) ->
                answer.done(getTranslation("green.written", people, guests));
            case MessageResult.NoWords(var longest) -> {
                return Optional.of(getTranslation("green.wish.no-words", longest));
            }
            case MessageResult.Nobody() -> answer.refused(getTranslation("green.write.nobody"));
        }
        return Optional.empty();
    }

    private void askRemove(DeskShift shift) {
        answer.clear();
        new Question(
                        getTranslation("green.remove.title"),
                        getTranslation("green.remove.means"),
                        getTranslation("green.remove"),
                        () -> remove(shift))
                .open();
    }

    private void remove(DeskShift shift) {
        switch (desk.remove(shift.id(), Scope.THIS)) {
            case RemoveShiftResult.Removed(var _) -> {
                content.removeAll();
                answer.done(getTranslation("green.removed"));
            }
            case RemoveShiftResult.HasPeople(var _) -> answer.refused(getTranslation("green.remove.has-people"));
            case RemoveShiftResult.NotAhead() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
