package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words people agree to when they join. */
@Service
public class ConsentTexts {

    private final JdbcClient database;

    ConsentTexts(JdbcClient database) {
        this.database = database;
    }

    /** The newest words of each consent, in the order in which they are asked. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<ConsentText> current() {
        return database
                .sql("""
                        select t.consent, t.version, t.dutch, t.english, t.published_at
                        from membership_consent_text t
                        where t.version = (select max(n.version) from membership_consent_text n where n.consent = t.consent)
                        """)
                .query((row, number) -> new ConsentText(
                        Consent.valueOf(row.getString("consent")),
                        row.getInt("version"),
                        row.getString("dutch"),
                        row.getString("english"),
                        row.getObject("published_at", Instant.class)))
                .list()
                .stream()
                .sorted((one, other) -> one.consent().compareTo(other.consent()))
                .toList();
    }

    /** To which versions somebody agrees who agrees now. */
    AgreedTexts agreedNow(Set<Consent> consents) {
        return new AgreedTexts(current().stream()
                .filter(it -> consents.contains(it.consent()))
                .collect(Collectors.toMap(ConsentText::consent, ConsentText::version)));
    }
}
