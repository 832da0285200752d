package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingDesk;
import nl.floreynwijk.parade.DeskBooking;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PricedPitch;

/** Puts a stall on another pitch. */
class MoveStallDialog extends Dialog {

    /** Moves it, or gives what is wrong. */
    interface Moving {
        Optional<String> move(PitchId from, PitchId to, String why);
    }

    private final transient BookingDesk desk;
    private final transient DeskBooking booking;
    private final transient Moving moving;
    private final Select<PricedPitch> from = new Select<>();
    private final Select<PricedPitch> to = new Select<>();
    private final TextArea why = new TextArea(getTranslation("parade.requests.move.why"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    MoveStallDialog(BookingDesk desk, DeskBooking booking, Moving moving) {
        this.desk = desk;
        this.booking = booking;
        this.moving = moving;
        from.setLabel(getTranslation("parade.requests.move.from"));
        from.setItems(booking.pitches());
        from.setItemLabelGenerator(it -> BookingWords.pitch(it, getLocale()));
        from.addValueChangeListener(it -> offer(it.getValue()));
        to.setLabel(getTranslation("parade.requests.move.to"));
        to.setItemLabelGenerator(it -> BookingWords.pitch(it, getLocale()));
        for (var field : new Select<?>[] {from, to}) {
            field.setManualValidation(true);
            field.setWidthFull();
        }
        why.setManualValidation(true);
        why.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("parade.requests.move.means")), from, to, why, answer);
        content.addClassName("stack");
        setHeaderTitle(getTranslation("parade.requests.do.move"));
        add(content);
        DialogActions.under(this, getTranslation("parade.requests.do.move"), this::move);
        booking.pitches().stream().findFirst().ifPresent(from::setValue);
    }

    private void offer(PricedPitch pitch) {
        var free = desk.freeFor(booking.summary().id(), pitch.pitch());
        to.setItems(free);
        to.setHelperText(free.isEmpty() ? getTranslation("parade.requests.move.nothing-free") : "");
    }

    private void move() {
        refused.clear();
        answer.clear();
        if (to.isEmpty()) {
            refused.add(to, getTranslation("parade.requests.move.choose"));
        }
        if (why.getValue().isBlank() || why.getValue().length() > BookingDesk.LONGEST_REASON) {
            refused.add(why, getTranslation("parade.requests.no-reason", BookingDesk.LONGEST_REASON));
        }
        if (refused.isEmpty()) {
            moving.move(from.getValue().pitch(), to.getValue().pitch(), why.getValue())
                    .ifPresentOrElse(answer::refused, this::close);
        }
    }
}
