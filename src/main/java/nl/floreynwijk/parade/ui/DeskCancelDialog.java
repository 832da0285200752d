package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingDesk;
import nl.floreynwijk.parade.DeskBooking;
import nl.floreynwijk.parade.RefundPreview;

/** Cancels a booking for somebody, and says beforehand what goes back. */
class DeskCancelDialog extends Dialog {

    /** Cancels it, or gives what is wrong. */
    interface Ending {
        Optional<String> cancel(boolean everything, RefundPreview seen, String why);
    }

    private final transient BookingDesk desk;
    private final transient DeskBooking booking;
    private final transient Ending ending;
    private final RadioButtonGroup<Boolean> everything =
            new RadioButtonGroup<>(getTranslation("parade.requests.cancel.back"));
    private final Paragraph means = new Paragraph();
    private final TextArea why = new TextArea(getTranslation("parade.requests.move.why"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();
    private transient Optional<RefundPreview> seen = Optional.empty();

    DeskCancelDialog(BookingDesk desk, DeskBooking booking, Ending ending) {
        this.desk = desk;
        this.booking = booking;
        this.ending = ending;
        everything.setItems(true, false);
        everything.setItemLabelGenerator(
                it -> getTranslation(it ? "parade.requests.cancel.everything" : "parade.requests.cancel.by-rule"));
        everything.addValueChangeListener(_ -> reckon());
        means.getElement().setAttribute("role", "status");
        why.setManualValidation(true);
        why.setWidthFull();
        var content = new Div(everything, means, why, answer);
        content.addClassName("stack");
        setHeaderTitle(getTranslation("parade.requests.do.cancel"));
        add(content);
        DialogActions.under(this, getTranslation("parade.requests.do.cancel"), this::cancel);
        everything.setValue(true);
    }

    private void reckon() {
        seen = desk.refundPreview(booking.summary().id(), everything.getValue());
        means.setText(seen.map(it -> BookingWords.refund(it, getLocale())).orElse(""));
    }

    private void cancel() {
        refused.clear();
        answer.clear();
        if (why.getValue().isBlank() || why.getValue().length() > BookingDesk.LONGEST_REASON) {
            refused.add(why, getTranslation("parade.requests.no-reason", BookingDesk.LONGEST_REASON));
            return;
        }
        seen.ifPresentOrElse(this::cancel, () -> answer.refused(getTranslation("parade.requests.gone")));
    }

    private void cancel(RefundPreview money) {
        ending.cancel(everything.getValue(), money, why.getValue()).ifPresentOrElse(this::refuse, this::close);
    }

    /** What goes back may be otherwise by now: it stands there before anybody decides again. */
    private void refuse(String reason) {
        reckon();
        answer.refused(reason);
    }
}
