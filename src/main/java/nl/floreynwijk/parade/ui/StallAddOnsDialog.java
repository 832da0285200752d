package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.AddOnId;
import nl.floreynwijk.parade.AddOnSummary;
import nl.floreynwijk.parade.AddOnsPreview;
import nl.floreynwijk.parade.BookingChanges;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.ChangeBookingResult;

/** Brings more or fewer things with a stall, and says beforehand what that changes of the price. */
class StallAddOnsDialog extends Dialog {

    private static final AddOnsPreview NOTHING = new AddOnsPreview(Euros.ZERO, Euros.ZERO);

    private final transient BookingChanges changes;
    private final transient BookingDetails booking;
    private final transient Runnable changed;
    private final AddOnFields addOns;
    private final Paragraph means = new Paragraph();
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();
    private transient AddOnsPreview seen = NOTHING;

    StallAddOnsDialog(BookingChanges changes, BookingDetails booking, List<AddOnSummary> all, Runnable changed) {
        this.changes = changes;
        this.booking = booking;
        this.changed = changed;
        addOns = new AddOnFields(all, booking.addOns(), this::reckon);
        means.getElement().setAttribute("role", "status");
        means.addClassName("dialog-means");
        setHeaderTitle(getTranslation("parade.booking.change.with"));
        setWidth("34rem");
        var content = new Div(means, answer, addOns);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("parade.booking.change.do"), this::change);
        reckon();
    }

    private void reckon() {
        seen = changes.preview(booking.summary().id(), addOns.quantities()).orElse(NOTHING);
        means.setText(getTranslation(
                "parade.booking.change.price",
                seen.more().text(getLocale()),
                seen.less().text(getLocale())));
    }

    private void change() {
        refused.clear();
        answer.clear();
        addOns.read(refused).ifPresent(this::change);
    }

    private void change(Map<AddOnId, Integer> wanted) {
        switch (changes.bring(booking.summary().id(), wanted, seen)) {
            case ChangeBookingResult.Changed() -> {
                close();
                changed.run();
            }
            case ChangeBookingResult.AddOnGone(var addOn, var _, var left) -> addOns.gone(addOn, left, refused);
            case ChangeBookingResult.AllOrNone(var name) ->
                answer.refused(getTranslation("parade.booking.change.all-or-none", name));
            case ChangeBookingResult.PriceChanged(var _) -> {
                reckon();
                answer.refused(getTranslation("parade.booking.change.price-changed"));
            }
            case ChangeBookingResult.TooLate(), ChangeBookingResult.Refused(var _) ->
                answer.refused(getTranslation("parade.booking.too-late"));
        }
    }
}
