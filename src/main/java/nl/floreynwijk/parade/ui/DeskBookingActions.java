package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.parade.BookingDesk;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.DecideResult;
import nl.floreynwijk.parade.DeskBooking;

/** What the organiser can do with a booking now. */
class DeskBookingActions extends Composite<Div> {

    private final transient BookingDesk desk;
    private final transient DeskBooking booking;
    private final transient Consumer<String> done;
    private final Answer answer = new Answer();

    /**
     * Buttons.
     *
     * @param done takes what there is to say once something happened
     */
    DeskBookingActions(BookingDesk desk, DeskBooking booking, Consumer<String> done) {
        this.desk = desk;
        this.booking = booking;
        this.done = done;
        var buttons = new Div();
        buttons.addClassName("buttons");
        var state = booking.summary().state();
        if (state == BookingState.REQUESTED) {
            var approve = button("approve", this::approve);
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(approve, button("decline", this::decline));
        }
        if (state == BookingState.BOOKED && booking.waits()) {
            buttons.add(button(
                    "answered", () -> said(desk.answered(booking.summary().id()), "answered")));
        }
        if (state == BookingState.REQUESTED || state == BookingState.BOOKED) {
            buttons.add(button("move", this::move));
        }
        if (state == BookingState.BOOKED) {
            buttons.add(button("cancel", this::cancel));
        }
        getContent().addClassName("stack");
        getContent().add(answer, buttons);
    }

    /** Many bookings have the same button, so its label for a screen reader names the booking. */
    private Button button(String key, Runnable deed) {
        var text = getTranslation("parade.requests.do." + key);
        var button = new Button(text, _ -> {
            answer.clear();
            deed.run();
        });
        button.setAriaLabel(text + ": " + BookingWords.name(booking.summary()));
        return button;
    }

    private void approve() {
        said(desk.approve(booking.summary().id()), "approved");
    }

    private void said(DecideResult result, String key) {
        refusal(result, key).ifPresent(answer::refused);
    }

    /** Empty when it happened, which is said to whoever made this. */
    private Optional<String> refusal(DecideResult result, String key) {
        return switch (result) {
            case DecideResult.Done() -> {
                done.accept(getTranslation("parade.requests.done." + key, BookingWords.name(booking.summary())));
                yield Optional.empty();
            }
            case DecideResult.NoReason(var longest) ->
                Optional.of(getTranslation("parade.requests.no-reason", longest));
            case DecideResult.Gone() -> Optional.of(getTranslation("parade.requests.gone"));
            case DecideResult.Otherwise _ -> Optional.of(getTranslation("parade.requests.otherwise"));
            case DecideResult.DoesNotSuit() -> Optional.of(getTranslation("parade.requests.does-not-suit"));
            case DecideResult.Taken(var which) ->
                Optional.of(getTranslation("parade.requests.taken", BookingWords.taken(which, getLocale())));
        };
    }

    private void decline() {
        new ReasonDialog(
                        getTranslation("parade.requests.do.decline"),
                        getTranslation("parade.requests.decline.means"),
                        BookingDesk.LONGEST_REASON,
                        getTranslation("parade.requests.do.decline"),
                        why -> refusal(desk.decline(booking.summary().id(), why), "declined"))
                .open();
    }

    private void move() {
        new MoveStallDialog(
                        desk,
                        booking,
                        (from, to, why) -> refusal(desk.move(booking.summary().id(), from, to, why), "moved"))
                .open();
    }

    private void cancel() {
        new DeskCancelDialog(
                        desk,
                        booking,
                        (everything, seen, why) ->
                                refusal(desk.cancel(booking.summary().id(), everything, seen, why), "cancelled"))
                .open();
    }
}
