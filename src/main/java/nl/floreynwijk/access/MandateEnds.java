package nl.floreynwijk.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends mandates that nobody ends: after their last day, and when one of both accounts is closed or was a stranger's. */
@Component
@Transactional
class MandateEnds {

    private final MandateRepository repository;
    private final Mandates mandates;
    private final AccountRepository accounts;
    private final Clock clock;

    MandateEnds(MandateRepository repository, Mandates mandates, AccountRepository accounts, Clock clock) {
        this.repository = repository;
        this.mandates = mandates;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Every night; a mandate opens nothing after its last day, also where this comes late. */
    @Scheduled(cron = "0 10 4 * * *", zone = DutchTime.ZONE)
    void endAfterTheirDay() {
        repository
                .findByEndsOnBeforeAndEndedAtIsNull(DutchTime.day(clock.instant()))
                .forEach(it -> mandates.end(it, Optional.empty(), AccessActions.MANDATE_EXPIRED));
    }

    @EventListener
    void endWith(AccountClosed end) {
        endAllOf(end.account());
    }

    /** Whoever read the mail at the wrong address may have appointed somebody, or accepted. */
    @EventListener
    void endWith(AddressChanging change) {
        endAllOf(change.account());
        accounts.findById(change.account()).map(Account::email).ifPresent(this::forgetOffersTo);
    }

    /**
     * What was offered to an address that is theirs no more would outlive them: nobody could tell whose it was. The trail
     * tells it; whoever offered it is told nothing, for that would say whose address it was.
     */
    private void forgetOffersTo(EmailAddress former) {
        repository.findByAddressAndHolderIsNull(former).forEach(it -> {
            mandates.end(it, Optional.empty(), AccessActions.MANDATE_ENDED);
            repository.delete(it);
        });
    }

    private void endAllOf(AccountId account) {
        Stream.of(repository.findByGiverAndEndedAtIsNull(account), repository.findByHolderAndEndedAtIsNull(account))
                .flatMap(List::stream)
                .forEach(it -> mandates.end(it, Optional.empty(), AccessActions.MANDATE_ENDED));
    }
}
