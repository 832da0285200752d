package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.notification.MailState;
import nl.floreynwijk.notification.UndeliveredMails;
import nl.floreynwijk.operation.Concern.Page;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether mail goes out of the door. */
@Component
class MailStatusSource implements StatusSource {

    private static final int ORDER = 30;

    /** Mail that waits longer is not just being tried again. */
    private static final Duration TOO_LONG = Duration.ofHours(1);

    private final UndeliveredMails mails;
    private final PortalSettings settings;
    private final Environment environment;
    private final I18NProvider texts;
    private final Clock clock;

    MailStatusSource(
            UndeliveredMails mails, PortalSettings settings, Environment environment, I18NProvider texts, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.environment = environment;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public StatusPart part(Locale language) {
        var words = new Words(texts, language);
        var state = mails.state();
        var facts = List.of(
                words.fact("operation.mail.server", server(state, words)),
                words.fact("operation.mail.waiting", waiting(state, words)),
                words.fact("operation.mail.failed", words.number(state.failed())));
        return new StatusPart(words.of("operation.mail"), facts, concerns(state, words), ORDER);
    }

    private String server(MailState state, Words words) {
        if (state.hasServer()) {
            return environment.getProperty("spring.mail.host", "");
        }
        return words.of(settings.demo() ? "operation.mail.server.demo" : "operation.mail.server.none");
    }

    private static String waiting(MailState state, Words words) {
        return state.waitingSince()
                .map(since -> words.of("operation.mail.waiting.since", state.waiting(), words.moment(since)))
                .orElseGet(() -> words.number(0));
    }

    private List<Concern> concerns(MailState state, Words words) {
        var concerns = new ArrayList<Concern>();
        delivery(state, words).ifPresent(concerns::add);
        if (state.failed() > 0) {
            concerns.add(new Concern(
                    words.of("operation.mail.given-up", state.failed()),
                    words.of("operation.mail.given-up.remedy"),
                    undelivered(words)));
        }
        return concerns;
    }

    /** What keeps mail from going out now. In a demo everybody reads it in the portal, and no server is needed. */
    private Optional<Concern> delivery(MailState state, Words words) {
        if (!state.hasServer()) {
            return settings.demo()
                    ? Optional.empty()
                    : Optional.of(new Concern(
                            words.of("operation.mail.no-server"), words.of("operation.mail.no-server.remedy")));
        }
        if (state.trouble().isPresent()) {
            var trouble = state.trouble().get().name();
            return Optional.of(new Concern(
                    words.of("operation.mail.trouble." + trouble), words.of("operation.mail.remedy." + trouble)));
        }
        return state.waitingSince()
                .filter(since -> since.plus(TOO_LONG).isBefore(clock.instant()))
                .map(since -> new Concern(
                        words.of("operation.mail.late", words.moment(since)),
                        words.of("operation.mail.late.remedy"),
                        undelivered(words)));
    }

    private static Optional<Page> undelivered(Words words) {
        return Optional.of(new Page("kantoor/mail", words.of("operation.mail.page")));
    }
}
