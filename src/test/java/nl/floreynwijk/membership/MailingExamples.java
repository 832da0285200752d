package nl.floreynwijk.membership;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/** Mails that were sent, on the page that lists them. */
@Component
class MailingExamples implements PageExamples {

    private final JdbcAggregateTemplate database;
    private final Clock clock;

    MailingExamples(JdbcAggregateTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS)
                .forEach(it -> database.insert(Mailing.sent(
                        MailingId.random(),
                        new MailingWords("Example " + it, "Text"),
                        Optional.empty(),
                        RegisterFilter.of(Standing.NOW),
                        viewer,
                        1,
                        10,
                        clock.instant())));
    }
}
