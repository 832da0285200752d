package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingChanges;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.ChangeBookingResult;
import nl.floreynwijk.parade.StallForm;

/** Says something else of a stall that is booked. */
class ChangeStallDialog extends Dialog {

    private final transient BookingChanges changes;
    private final transient BookingDetails booking;
    private final transient Runnable changed;
    private final StallFields stall;
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    ChangeStallDialog(BookingChanges changes, BookingDetails booking, AttachmentCheck check, Runnable changed) {
        this.changes = changes;
        this.booking = booking;
        this.changed = changed;
        stall = new StallFields(booking, check);
        setHeaderTitle(getTranslation("parade.booking.change"));
        add(stall, answer);
        DialogActions.under(this, getTranslation("parade.booking.change.do"), this::change);
    }

    private void change() {
        refused.clear();
        answer.clear();
        if (!stall.isComplete()) {
            return;
        }
        switch (changes.describe(booking.summary().id(), form(), stall.photo())) {
            case ChangeBookingResult.Changed() -> {
                close();
                changed.run();
            }
            case ChangeBookingResult.Refused(var problems) -> stall.refuse(problems, refused);
            case ChangeBookingResult.TooLate(),
                    ChangeBookingResult.AddOnGone(var _, var _, var _),
                    ChangeBookingResult.AllOrNone(var _),
                    ChangeBookingResult.PriceChanged(var _) ->
                answer.refused(getTranslation("parade.booking.too-late"));
        }
    }

    private StallForm form() {
        return new StallForm(
                booking.kind(),
                stall.name.getValue(),
                stall.sells.getValue(),
                stall.sector.getValue(),
                stall.phone.getValue(),
                stall.kvk.getValue(),
                stall.wishes.getValue(),
                true,
                true,
                true,
                Map.of(),
                Euros.ZERO);
    }
}
