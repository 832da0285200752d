package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.operation.StatusPart.Fact;
import org.springframework.stereotype.Component;

/** When everything was last put in safety. */
@Component
class BackupStatusSource implements StatusSource {

    private static final int ORDER = 40;

    /** One night may be missed, not two. */
    private static final Duration TOO_OLD = Duration.ofDays(2);

    private final Backups backups;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    BackupStatusSource(Backups backups, PortalSettings settings, I18NProvider texts, Clock clock) {
        this.backups = backups;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public StatusPart part(Locale language) {
        var words = new Words(texts, language);
        var last = backups.latest();
        var facts = last.map(it -> facts(it, words))
                .orElseGet(() -> List.of(words.fact("operation.backup.last", words.of("operation.backup.none"))));
        return new StatusPart(
                words.of("operation.backup"),
                facts,
                concern(last, words).stream().toList(),
                ORDER);
    }

    private static List<Fact> facts(BackupSummary backup, Words words) {
        return List.of(
                words.fact("operation.backup.last", words.moment(backup.madeAt())),
                words.fact("operation.backup.file", backup.fileName()),
                words.fact("operation.backup.size", words.size(backup.bytes())));
    }

    /** What is in a demo may be lost, but without any backup nothing may be called safe. */
    private Optional<Concern> concern(Optional<BackupSummary> last, Words words) {
        if (last.filter(it -> settings.demo() || it.madeAt().plus(TOO_OLD).isAfter(clock.instant()))
                .isPresent()) {
            return Optional.empty();
        }
        var problem = last.map(it -> words.of("operation.backup.old", words.moment(it.madeAt())))
                .orElseGet(() -> words.of("operation.backup.never"));
        return Optional.of(new Concern(problem, words.of("operation.backup.remedy")));
    }
}
