package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.springframework.stereotype.Component;

/** Jobs for which a time was agreed, of both sides. */
@Component
class HarryEngagements implements EngagementSource {

    private static final Duration TAKES = Duration.ofHours(1);

    private final AppointmentQueries queries;
    private final I18NProvider texts;

    HarryEngagements(AppointmentQueries queries, I18NProvider texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public List<Engagement> of(AccountId account, Instant from, Instant until, Locale language) {
        return queries.of(account, from.minus(TAKES), until).stream()
                .map(it -> new Engagement(
                        it.what(language, key -> texts.getTranslation(key, language)),
                        it.at(),
                        it.at().plus(TAKES)))
                .toList();
    }
}
