package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.GuestResult;
import nl.floreynwijk.green.GuestShift;
import nl.floreynwijk.green.Guests;
import nl.floreynwijk.green.PlotForGuests;
import nl.floreynwijk.green.PlotId;
import org.jspecify.annotations.Nullable;

/** Where the code on the sign of a plot leads: somebody without an account comes to a shift, in half a minute. */
@Route(GreenView.PATH + "/meedoen/:plot")
@AnonymousAllowed
public class GuestView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Guests guests;
    private final CurrentAccount currentAccount;
    private final Answer answer = new Answer();
    private final RadioButtonGroup<GuestShift> shifts = new RadioButtonGroup<>();
    private final GuestFields fields = new GuestFields("own");
    /** People do not see it and do not reach it; a machine fills in whatever there is. */
    private final TextField trap = new TextField(getTranslation("green.guest.trap"));

    private final RefusedFields refused = new RefusedFields();
    private final Instant opened;
    private String title = "";

    GuestView(Guests guests, CurrentAccount currentAccount) {
        this.guests = guests;
        this.currentAccount = currentAccount;
        this.opened = guests.now();
        trap.addClassName("not-for-people");
        trap.setAutocomplete(Autocomplete.OFF);
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("aria-hidden", "true");
        shifts.setLabel(getTranslation("green.guest.which"));
        shifts.setRenderer(new ComponentRenderer<>(GuestView::choice));
        shifts.setItemEnabledProvider(it -> it.free() > 0);
        shifts.setManualValidation(true);
        shifts.addClassName("vertical");
        shifts.addValueChangeListener(it -> fields.askAdult(isForAdults(it.getValue())));
        getContent().addClassName("form-page");
    }

    private static boolean isForAdults(@Nullable GuestShift shift) {
        return shift != null && shift.adultsOnly();
    }

    private static Component choice(GuestShift shift) {
        var when = new Span(DutchTime.span(shift.startsAt(), shift.endsAt(), Texts.language()));
        var what = new Span(shift.task() + " · " + shift.place());
        var room = new Span(text(shift.free() > 0 ? "green.shift.free" : "green.guest.no-room", shift.free()));
        room.addClassName("soft");
        var choice = new Div(when, what, room);
        choice.addClassName("guest-shift");
        return choice;
    }

    /** Who is a member signs up as a member, with all that comes with it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plot = PlotView.idIn(event.getRouteParameters());
        if (plot.isPresent() && currentAccount.has(Role.MEMBER)) {
            event.forwardTo(PlotView.class, PlotView.of(plot.get()));
            return;
        }
        plot.flatMap(guests::at)
                .ifPresentOrElse(
                        it -> show(plot.orElseThrow(), it), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlotId id, PlotForGuests plot) {
        title = getTranslation("green.guest.title", plot.name());
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("green.guest.lead", plot.name(), plot.place())));
        var possible = plot.shifts().stream().filter(it -> it.free() > 0).findFirst();
        if (possible.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("green.guest.none")), member(id));
            return;
        }
        shifts.setItems(plot.shifts());
        shifts.setValue(possible.get());
        fields.askAdult(possible.get().adultsOnly());
        var send = new Button(getTranslation("green.guest.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(shifts, fields, trap, answer, send, new Paragraph(getTranslation("green.guest.gone")), member(id));
    }

    private static Component member(PlotId plot) {
        return new Nav(new RouterLink(text("green.guest.member"), PlotView.class, PlotView.of(plot)));
    }

    private void send() {
        answer.clear();
        refused.clear();
        fields.clearProblems();
        var visit = new Guests.Visit(trap.getValue(), opened, Network.here());
        switch (guests.join(shifts.getValue().id(), fields.value(), visit)) {
            case GuestResult.On(var secret, var _) ->
                UI.getCurrent().navigate(GuestPlaceView.class, GuestPlaceView.of(secret));
            case GuestResult.Refused(var problems) -> fields.refuse(problems);
            case GuestResult.AdultsOnly() -> fields.refuseAge();
            case GuestResult.There() -> fields.refuseNumber();
            case GuestResult.Full(var free) when free > 0 -> fields.refusePlaces(free);
            case GuestResult.Full(var _) -> refused.addGroup(shifts, getTranslation("green.guest.just-full"));
            case GuestResult.NotAhead() -> refused.addGroup(shifts, getTranslation("green.guest.not-ahead"));
            case GuestResult.Machine() -> answer.refused(getTranslation("green.guest.machine"));
            case GuestResult.TooMany(var wait) ->
                answer.refused(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
