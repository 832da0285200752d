package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.ShiftDetails;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.Shifts;
import nl.floreynwijk.green.SignUps;
import nl.floreynwijk.membership.Neighbours;

/** A shift: what somebody has to do with it, what it is, and who comes. */
@Route(GreenView.PATH + "/diensten/:shift")
@RolesAllowed(Roles.MEMBER)
@InArea("green")
public class ShiftView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHIFT = "shift";

    private final Shifts shifts;
    private final SignUps signUps;
    private final Neighbours neighbours;
    private final boolean acting;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    ShiftView(Shifts shifts, SignUps signUps, Neighbours neighbours, CurrentAccount currentAccount) {
        this.acting = currentAccount.isActing();
        this.shifts = shifts;
        this.signUps = signUps;
        this.neighbours = neighbours;
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(new Nav(new RouterLink(getTranslation("green.shifts.back"), GreenView.class)), answer, content);
    }

    static RouteParameters of(ShiftId shift) {
        return new RouteParameters(SHIFT, shift.toString());
    }

    /** The shift that an address names; empty when it names none. */
    static Optional<ShiftId> idIn(RouteParameters parameters) {
        try {
            return parameters.get(SHIFT).map(ShiftId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idIn(event.getRouteParameters())
                .flatMap(shifts::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ShiftDetails shift) {
        title = shift.summary().task();
        var steps = new JoinSteps(signUps, answer, () -> reload(shift.summary().id()));
        content.removeAll();
        if (shift.leading() && shift.summary().isOn()) {
            var toSay = shift.day().toSay();
            content.add(new DayTools(shift.summary().id(), toSay, shift.begun() && !toSay));
        }
        content.add(
                new ShiftAfterwards(shift.day()),
                new ShiftNow(shift, steps, !acting, () -> askAlong(shift)),
                new ShiftFacts(shift),
                new ShiftPeople(shift));
    }

    private void reload(ShiftId shift) {
        shifts.find(shift).ifPresentOrElse(this::show, content::removeAll);
    }

    private void askAlong(ShiftDetails shift) {
        answer.clear();
        var id = shift.summary().id();
        new InviteDialog(neighbours, it -> signUps.invite(id, it), said -> {
                    answer.done(said);
                    reload(id);
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
