package nl.floreynwijk.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts who came in and who was refused, by the way they tried and never by person. */
@Component
class SignInFigures {

    private final MeterRegistry meters;

    SignInFigures(MeterRegistry meters) {
        this.meters = meters;
        for (var way : Proof.values()) {
            counter(way, "signed-in");
            counter(way, "refused");
        }
    }

    void signedIn(Proof way) {
        counter(way, "signed-in").increment();
    }

    void refused(Proof way) {
        counter(way, "refused").increment();
    }

    private Counter counter(Proof way, String outcome) {
        return Counter.builder("portal.sign.ins")
                .description("Attempts to sign in")
                .tag("way", way.name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome)
                .register(meters);
    }
}
