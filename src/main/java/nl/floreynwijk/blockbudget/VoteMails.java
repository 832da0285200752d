package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people once that they can vote, and once more, shortly before voting ends, those whose vote was not used: a
 * household is left alone when one of it voted, and so is whoever gave their vote away.
 */
@Component
class VoteMails {

    static final MailKind KIND = MailKind.optional("blockbudget", "votes", Role.MEMBER);

    /** The reminder goes out on the first of the last so many days. */
    private static final int LAST_DAYS = 3;

    private final RoundRepository rounds;
    private final Memberships memberships;
    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final JdbcClient database;
    private final Clock clock;

    VoteMails(
            RoundRepository rounds,
            Memberships memberships,
            Contacts contacts,
            Outbox outbox,
            PortalSettings settings,
            JdbcClient database,
            Clock clock) {
        this.rounds = rounds;
        this.memberships = memberships;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 10 * * *", zone = DutchTime.ZONE)
    @Transactional
    void tell() {
        var today = DutchTime.day(clock.instant());
        inVote(today).forEach(id -> {
            var round = rounds.findById(id).orElseThrow();
            var isLast = !today.isBefore(round.days().voteUntil().minusDays(LAST_DAYS - 1));
            tell(round, isLast ? "blockbudget/vote-reminder" : "blockbudget/vote-begun");
        });
    }

    private List<RoundId> inVote(LocalDate today) {
        return database.sql("""
                        select id from blockbudget_round
                        where ballot_fixed_at is not null and counted_at is null and stopped_at is null
                            and vote_until >= :today
                        """)
                .param("today", today)
                .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
                .list();
    }

    private void tell(Round round, String template) {
        withOpenVote(round).forEach(account -> contacts.of(account)
                .map(to -> mail(round, template, to))
                .ifPresent(outbox::post));
    }

    private Set<AccountId> withOpenVote(Round round) {
        var open = openUnits(round.id());
        return memberships.votingIn(round.block()).stream()
                .filter(it -> Roll.unitOf(it, round.rules().voters())
                        .filter(open::contains)
                        .isPresent())
                .map(it -> it.account())
                .collect(Collectors.toSet());
    }

    private Set<UUID> openUnits(RoundId round) {
        return new HashSet<>(
                database.sql("""
                        select v.unit from blockbudget_voter v
                        where v.round_id = ? and v.way is null and not exists (
                            select 1 from blockbudget_proxy p where p.live_giver = v.id and p.state = 'ACCEPTED')
                        """).param(round.value()).query(UUID.class).list());
    }

    /** Posted again it is posted once. */
    private Mail mail(Round round, String template, Contact to) {
        var key = "%s/%s/%s".formatted(template, round.id(), to.account());
        return Mail.of(to.account(), KIND, template, key)
                .with("title", round.title())
                .with("block", round.blockName())
                .with("until", DutchTime.date(round.days().voteUntil(), to.language()))
                .with(
                        "link",
                        settings.address("/stemkamer/" + round.id() + "/stemmen")
                                .toString())
                .uselessAfter(round.days().closing());
    }
}
