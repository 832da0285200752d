package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.springframework.stereotype.Component;

/** Jobs for which a time was agreed, of both sides. */
@Component
class HarryEngagements implements EngagementSource {

    private static final Duration TAKES = Duration.ofHours(1);

    private final AppointmentQueries queries;
    private final Contacts contacts;
    private final I18NProvider texts;

    HarryEngagements(AppointmentQueries queries, Contacts contacts, I18NProvider texts) {
        this.queries = queries;
        this.contacts = contacts;
        this.texts = texts;
    }

    @Override
    public List<Engagement> of(AccountId account, Instant from, Instant until) {
        var appointments = queries.of(account, from.minus(TAKES), until);
        if (appointments.isEmpty()) {
            return List.of();
        }
        var language = contacts.of(account).map(Contact::language).orElse(Languages.DUTCH);
        return appointments.stream()
                .map(it -> new Engagement(
                        it.what(language, key -> texts.getTranslation(key, language)),
                        it.at(),
                        it.at().plus(TAKES)))
                .toList();
    }
}
