package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.DoorResult;
import nl.floreynwijk.rad.EveningDoor;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Guests;
import nl.floreynwijk.rad.JoinResult;
import nl.floreynwijk.rad.MemberEvenings;
import nl.floreynwijk.rad.ResultRequests;
import nl.floreynwijk.rad.Seat;
import nl.floreynwijk.rad.Visit;

/** Where people take part in an evening with their phone: by its code, or from home as a member. */
@Route("rad/:code?")
@AnonymousAllowed
public class RadView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "code";
    private static final String EVENING = "avond";

    private final EveningDoor door;
    private final Guests guests;
    private final ResultRequests requests;
    private final Boards boards;
    private final MemberEvenings evenings;
    private final CurrentAccount currentAccount;
    private final GuestCookie cookie = new GuestCookie();
    private Optional<String> title = Optional.empty();

    RadView(
            EveningDoor door,
            Guests guests,
            ResultRequests requests,
            Boards boards,
            MemberEvenings evenings,
            CurrentAccount currentAccount) {
        this.door = door;
        this.guests = guests;
        this.requests = requests;
        this.boards = boards;
        this.evenings = evenings;
        this.currentAccount = currentAccount;
        getContent().addClassName("phone-page");
    }

    static RouteParameters of(String code) {
        return new RouteParameters(CODE, code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(EVENING);
        event.getRouteParameters().get(CODE).ifPresentOrElse(this::open, () -> asked.flatMap(RadView::idIn)
                .ifPresentOrElse(this::sitAtHome, this::askCode));
    }

    private void open(String code) {
        switch (door.open(code, cookie.token(), visit())) {
            case DoorResult.Inside(var seat) -> sit(seat, () -> again(code));
            case DoorResult.Found found -> stand(found, code);
            case DoorResult.Unknown() -> askCode(code, getTranslation("rad.guest.code.unknown"));
            case DoorResult.TooMany(var wait) ->
                askCode(code, getTranslation("rad.guest.code.too-many", RateLimits.minutes(wait)));
        }
    }

    private static Visit visit() {
        return new Visit(VaadinSession.getCurrent().getSession().getId(), Network.here());
    }

    private static Optional<EveningId> idIn(String evening) {
        try {
            return Optional.of(EveningId.of(evening));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void askCode() {
        askCode("", "");
    }

    /**
     * Asks for the code.
     *
     * @param typed which brought them here; empty for none
     * @param wrong what is wrong with it; empty for nothing
     */
    private void askCode(String typed, String wrong) {
        title = Optional.empty();
        var code = new CodePart(typed, wrong, it -> UI.getCurrent().navigate(RadView.class, of(it)));
        getContent().removeAll();
        getContent().add(code);
        if (currentAccount.has(Role.MEMBER)) {
            getContent().add(new MemberEveningsPart(evenings, this::comeFromHome));
        }
    }

    private void stand(DoorResult.Found found, String code) {
        title = Optional.of(found.name());
        getContent().removeAll();
        getContent().add(new DoorPart(found, code, guests, boards, cookie, () -> open(code)));
    }

    /** @param again comes in once more, when it started again */
    private void sit(Seat seat, Runnable again) {
        title = Optional.of(seat.title());
        getContent().removeAll();
        getContent()
                .add(new CoinsPart(seat, guests, boards, cookie, new ResultMailPart(seat, requests, cookie), again));
        getContent().scrollIntoView();
    }

    /** Whoever cannot come in again stands at the door, which says why. */
    private void again(String code) {
        guests.joinAgain(code, cookie.token(), getLocale(), Network.here());
        open(code);
    }

    private void sitAtHome(EveningId evening) {
        Optional.of(evening)
                .filter(_ -> currentAccount.has(Role.MEMBER))
                .flatMap(it -> guests.seat(it, cookie.token()))
                .ifPresentOrElse(it -> sit(it, () -> comeFromHome(evening)), this::askCode);
    }

    private void comeFromHome(EveningId evening) {
        switch (guests.joinFromHome(evening, cookie.token(), getLocale(), Network.here())) {
            case JoinResult.In() -> {
                PageAddress.follow("rad", Map.of(EVENING, evening.toString()));
                sitAtHome(evening);
                MainLayout.retitle(this);
            }
            case JoinResult.Full(var most) -> askCode("", getTranslation("rad.guest.full", most));
            case JoinResult.TooMany(var wait) ->
                askCode("", getTranslation("rad.guest.too-many", RateLimits.minutes(wait)));
            case JoinResult.NotOpen(), JoinResult.MembersOnly(), JoinResult.NameTooLong(var _) ->
                askCode("", getTranslation("rad.guest.home.over"));
        }
    }

    @Override
    public String getPageTitle() {
        return title.orElseGet(() -> getTranslation("rad.guest.title"));
    }
}
