package nl.floreynwijk.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one-time links that are out: made for an account, used at most once, dead after a newer one. */
@Component
class SignInLinks {

    static final Duration VALID_FOR = Duration.ofMinutes(15);
    /** How far a clock is put right every day without anybody noticing. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    static final String PATH = "/inloggen/link/";

    private final JdbcClient database;
    private final PortalSettings settings;
    private final Clock clock;

    SignInLinks(JdbcClient database, PortalSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the account's link; an earlier one stops working. */
    @Transactional
    SignInLink make(AccountId account, LocalPath target) {
        var token = Token.random();
        var expiresAt = clock.instant().plus(VALID_FOR);
        database.sql("""
                        insert into access_sign_in_link (account_id, token_hash, target, expires_at)
                        values (:account, :hash, :target, :expiresAt)
                        on duplicate key update
                            token_hash = values(token_hash), target = values(target), expires_at = values(expires_at)
                        """)
                .param("account", account.value())
                .param("hash", token.hash())
                .param("target", target.value())
                .param("expiresAt", expiresAt)
                .update();
        return new SignInLink(settings.address(PATH + token.value()), expiresAt);
    }

    /** Whose link this token is; empty when there is none that works. */
    @Transactional(readOnly = true)
    Optional<AccountId> holder(Token token) {
        return find(token).map(UsedLink::account);
    }

    /** Uses up the link with this token; empty when there is none that works. Of two at once, one gets it. */
    @Transactional
    Optional<UsedLink> use(Token token) {
        return find(token).filter(it -> remove(token));
    }

    /** One that would live longer than a link does was made before the clock was put back, and does not work either. */
    private Optional<UsedLink> find(Token token) {
        return database.sql("""
                        select account_id, target
                        from access_sign_in_link
                        where token_hash = :hash and expires_at > :now and expires_at <= :latest
                        """)
                .param("hash", token.hash())
                .param("now", clock.instant())
                .param("latest", clock.instant().plus(VALID_FOR))
                .query((row, number) -> new UsedLink(
                        new AccountId(row.getObject("account_id", UUID.class)), new LocalPath(row.getString("target"))))
                .optional();
    }

    /** Whether this call removed the link: the row count decides between two who use it at once. */
    private boolean remove(Token token) {
        return database.sql("delete from access_sign_in_link where token_hash = :hash")
                        .param("hash", token.hash())
                        .update()
                == 1;
    }

    /** Whoever got the account's link cannot use it any more. */
    @Transactional
    void forget(AccountId account) {
        database.sql("delete from access_sign_in_link where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Forgets what works no more, or a clock that is put back would bring it to life. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    void forgetDead() {
        database.sql("delete from access_sign_in_link where expires_at <= :now or expires_at > :latest")
                .param("now", clock.instant())
                .param("latest", clock.instant().plus(VALID_FOR).plus(SLACK))
                .update();
    }

    /** A link that was just used up: whose it was, and the page they had asked for. */
    record UsedLink(AccountId account, LocalPath target) {}
}
