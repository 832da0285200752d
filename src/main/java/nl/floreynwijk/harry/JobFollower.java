package nl.floreynwijk.harry;

import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of jobs when somebody leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JobFollower {

    private static final List<String> OF_THE_ACCOUNT = List.of("harry_message", "harry_offer", "harry_invitation");

    private final RequestRepository repository;
    private final RequestForgetting forgetting;
    private final JobMails mails;
    private final Memberships memberships;
    private final JdbcClient database;
    private final Clock clock;

    JobFollower(
            RequestRepository repository,
            RequestForgetting forgetting,
            JobMails mails,
            Memberships memberships,
            JdbcClient database,
            Clock clock) {
        this.repository = repository;
        this.forgetting = forgetting;
        this.mails = mails;
        this.memberships = memberships;
        this.database = database;
        this.clock = clock;
    }

    /**
     * After what they offer ended: from then on nobody chooses them. What they asked or would do does not go on, and the
     * other hears it. Whoever has another membership goes on.
     */
    @EventListener
    @Order(2)
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            repository.findByAskedBy(left.account()).forEach(it -> cancel(it, left.account(), true));
            repository.findByHelperId(left.account()).forEach(it -> cancel(it, left.account(), false));
        }
    }

    private void cancel(Request request, AccountId who, boolean isAsker) {
        if (!request.state().isOver()) {
            request.leave(who, clock.instant());
            repository.save(request);
            mails.cancelled(request, isAsker);
        }
    }

    /** That somebody asked, and what became of it, stays; what they wrote and whom it reached goes. */
    @EventListener
    void forget(AccountErased erased) {
        repository.findByAskedBy(erased.account()).forEach(forgetting::forget);
        repository.findByHelperId(erased.account()).forEach(it -> {
            it.forgetHelper();
            repository.save(it);
        });
        OF_THE_ACCOUNT.forEach(table -> delete(table, erased.account()));
    }

    private void delete(String table, AccountId account) {
        database.sql("delete from " + table + " where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
