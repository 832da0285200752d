package nl.floreynwijk.base.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.time.Duration;
import java.time.Instant;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.base.SessionLimits;
import org.junit.jupiter.api.Test;

class QuietSessionTest extends KaribuTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void theBrowserKnowsHowLongSomebodyMayBeAwayAndAsksNothing() {
        var quiet = quiet();

        assertThat(quiet.getElement().getAttribute("idle")).isEqualTo("1800000");
        assertThat(quiet.getElement().getAttribute("end"))
                .isEqualTo(String.valueOf(Instant.parse("2026-11-30T20:00:00Z").toEpochMilli()));
        assertThat(quiet.getElement().hasAttribute("quiet")).isTrue();
        assertThat(quiet.getElement().getTextRecursively()).isEmpty();
    }

    @Test
    void itEndsTheSessionOfWhoeverIsAwayForTooLong() {
        var quiet = quiet();
        var session = (FakeHttpSession)
                ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();

        _fireDomEvent(quiet, "expired");

        assertThat(session.isValid()).isFalse();
    }

    private static QuietSession quiet() {
        var quiet = new QuietSession(new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12)), MORNING);
        UI.getCurrent().add(quiet);
        return quiet;
    }
}
