package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.CancelResult;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PricedPitch;
import nl.floreynwijk.parade.RefundPreview;

/** Cancels a booking, or some of its pitches, and says beforehand what goes back. */
class CancelStallDialog extends Dialog {

    private final transient OwnBookings own;
    private final transient BookingDetails booking;
    private final transient Consumer<String> done;
    private final CheckboxGroup<PricedPitch> pitches =
            new CheckboxGroup<>(getTranslation("parade.booking.cancel.which"));
    private final Paragraph means = new Paragraph();
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();
    private transient Optional<RefundPreview> seen = Optional.empty();

    CancelStallDialog(OwnBookings own, BookingDetails booking, Consumer<String> done) {
        this.own = own;
        this.booking = booking;
        this.done = done;
        pitches.setItems(booking.pitches());
        pitches.setItemLabelGenerator(it -> BookingWords.pitch(it, getLocale()));
        pitches.setManualValidation(true);
        pitches.setVisible(booking.pitches().size() > 1);
        if (!pitches.isVisible()) {
            pitches.setValue(new LinkedHashSet<>(booking.pitches()));
        }
        pitches.addValueChangeListener(_ -> reckon());
        means.getElement().setAttribute("role", "status");
        setHeaderTitle(getTranslation("parade.booking.cancel"));
        setRole("alertdialog");
        var content = new Div(pitches, means, answer);
        content.addClassName("stack");
        add(content);
        var leave = DialogActions.under(this, getTranslation("parade.booking.cancel.do"), this::cancel)
                .leave();
        addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                leave.focus();
            }
        });
        reckon();
    }

    private Set<PitchId> chosen() {
        return pitches.getValue().stream().map(PricedPitch::pitch).collect(Collectors.toSet());
    }

    private void reckon() {
        if (chosen().isEmpty()) {
            means.setText(getTranslation("parade.booking.cancel.none"));
        } else {
            show(own.refundPreview(booking.summary().id(), chosen()));
        }
    }

    private void show(Optional<RefundPreview> money) {
        seen = money;
        means.setText(money.map(
                        it -> getTranslation(it.whole() ? "parade.booking.cancel.whole" : "parade.booking.cancel.part")
                                + " "
                                + BookingWords.refund(it, getLocale()))
                .orElseGet(() -> getTranslation("parade.booking.too-late")));
    }

    private void cancel() {
        refused.clear();
        answer.clear();
        if (chosen().isEmpty()) {
            refused.addGroup(pitches, getTranslation("parade.booking.cancel.none"));
            return;
        }
        seen.ifPresentOrElse(this::cancel, () -> answer.refused(getTranslation("parade.booking.too-late")));
    }

    private void cancel(RefundPreview money) {
        switch (own.cancel(booking.summary().id(), chosen(), money)) {
            case CancelResult.Cancelled(var back) -> {
                close();
                done.accept(getTranslation("parade.booking.cancelled") + " " + BookingWords.refund(back, getLocale()));
            }
            case CancelResult.Otherwise(var now) -> {
                show(Optional.of(now));
                answer.refused(getTranslation("parade.booking.cancel.otherwise"));
            }
            case CancelResult.TooLate() -> answer.refused(getTranslation("parade.booking.too-late"));
            case CancelResult.Gone() -> answer.refused(getTranslation("parade.booking.gone"));
        }
    }
}
