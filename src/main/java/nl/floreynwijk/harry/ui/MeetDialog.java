package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.JobResult;

/** Asks when two people meet. */
class MeetDialog extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final Function<Instant, JobResult> meet;
    private final Runnable met;
    private final DayField day = new DayField(getTranslation("harry.meet.day"));
    private final TimePicker time = new TimePicker(getTranslation("harry.meet.time"));
    private final RefusedFields refused = new RefusedFields();

    MeetDialog(Optional<Instant> before, Function<Instant, JobResult> meet, Runnable met) {
        this.meet = meet;
        this.met = met;
        setHeaderTitle(getTranslation("harry.meet"));
        time.setStep(STEP);
        time.setManualValidation(true);
        before.ifPresent(it -> {
            day.setValue(DutchTime.day(it));
            time.setValue(DutchTime.clock(it));
        });
        var content = new Div(new Paragraph(getTranslation("harry.meet.how")), day, time);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.meet.do"), this::save);
    }

    private void save() {
        refused.clear();
        if (day.isEmpty()) {
            refused.add(day, getTranslation("harry.meet.no-day"));
        }
        if (time.isEmpty()) {
            refused.add(time, getTranslation("harry.meet.no-time"));
        }
        if (!refused.isEmpty()) {
            return;
        }
        var result = meet.apply(DutchTime.at(day.getValue(), time.getValue()));
        if (result instanceof JobResult.NotThen(var first, var last)) {
            refused.add(
                    day,
                    getTranslation(
                            "harry.meet.not-then",
                            DutchTime.moment(first, getLocale()),
                            DutchTime.date(DutchTime.day(last), getLocale())));
        } else if (result instanceof JobResult.Taken) {
            close();
            met.run();
        } else if (result instanceof JobResult.TooOften(var retryAfter)) {
            refused.add(day, getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
        } else {
            refused.add(day, getTranslation("harry.job.changed-meanwhile"));
        }
    }
}
