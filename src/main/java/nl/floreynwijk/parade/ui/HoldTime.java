package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.floreynwijk.base.i18n.DutchTime;

/** How long pitches are still kept: always to be read, and said aloud when five minutes and one minute are left. */
class HoldTime extends Composite<Div> {

    private static final int EVERY_MILLIS = 10_000;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long SOON = 5;

    private final transient Clock clock;
    private final transient Runnable over;
    private final Paragraph left = new Paragraph();
    private final Span said = new Span();
    private final Button extend = new Button(getTranslation("parade.booking.time.extend"), _ -> extending());
    private transient Runnable whenExtended = () -> {};
    private transient Instant until;
    private long spoken = Long.MAX_VALUE;
    private Registration asking = () -> {};

    /**
     * Counts down.
     *
     * @param over happens when the time ran out
     */
    HoldTime(Clock clock, Instant until, boolean mayExtend, Runnable over) {
        this.clock = clock;
        this.until = until;
        this.over = over;
        extend.setVisible(mayExtend);
        said.getElement().setAttribute("role", "status");
        said.addClassName("picture-unseen");
        left.addClassName("hold-left");
        getContent().addClassNames("notice", "hold-time");
        getContent().add(left, extend, said);
        tell();
    }

    private void extending() {
        whenExtended.run();
    }

    /** Does this when they want more time. */
    void whenExtended(Runnable what) {
        whenExtended = what;
    }

    /** It is kept until then from now on, and no longer. */
    void extended(Instant later) {
        until = later;
        spoken = Long.MAX_VALUE;
        extend.setVisible(false);
        tell();
    }

    private void tell() {
        var rest = Duration.between(clock.instant(), until);
        var minutes = rest.plusSeconds(59).toMinutes();
        if (rest.compareTo(LONGEST) > 0) {
            left.setText(getTranslation("parade.booking.time.until", DutchTime.moment(until, getLocale())));
            return;
        }
        left.setText(
                getTranslation("parade.booking.time.left", DutchTime.time(until, getLocale()), Math.max(0, minutes)));
        if ((minutes == SOON || minutes == 1) && spoken != minutes) {
            spoken = minutes;
            said.setText(getTranslation("parade.booking.time.soon", minutes));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (Duration.between(clock.instant(), until).compareTo(LONGEST) > 0) {
            return;
        }
        var ui = event.getUI();
        ui.setPollInterval(EVERY_MILLIS);
        asking = ui.addPollListener(_ -> look());
    }

    private void look() {
        if (clock.instant().isBefore(until)) {
            tell();
        } else {
            asking.remove();
            over.run();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asking.remove();
        event.getUI().setPollInterval(-1);
    }
}
