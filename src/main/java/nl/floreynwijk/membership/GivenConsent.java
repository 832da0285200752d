package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** That somebody agreed, to which words, from when until when. */
@Table("membership_given_consent")
record GivenConsent(
        Consent consent,
        int textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    boolean holds() {
        return withdrawnAt == null;
    }

    GivenConsent withdrawn(Instant now) {
        return new GivenConsent(consent, textVersion, givenAt, now);
    }

    Optional<Instant> end() {
        return Optional.ofNullable(withdrawnAt);
    }
}
